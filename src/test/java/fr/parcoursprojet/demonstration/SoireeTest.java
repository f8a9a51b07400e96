package fr.parcoursprojet.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The demonstration loads at any hour: an appointment of today is not set once its hour has passed. */
@SpringBootTest
@Import({BancDEssai.class, Equipe.class, Gestes.class, GestesDuJour.class})
class SoireeTest {

    private static final LocalDate JOUR = LocalDate.of(2031, 3, 4);

    @Autowired
    BancDeDemande banc;

    @Autowired
    GestesDuJour gestes;

    @Autowired
    LesRendezVous rendezVous;

    @Autowired
    HorlogeReglable horloge;

    @AfterEach
    void backToNow() {
        horloge.revenir();
    }

    @Test
    void anAppointmentIsSetForTheEveningOrForTomorrow() {
        assertThat(fixeA(JOUR.atTime(9, 0))).isEqualTo(JOUR.atTime(17, 30));
        assertThat(fixeA(JOUR.atTime(20, 0))).isEqualTo(JOUR.plusDays(1).atTime(9, 30));
    }

    private LocalDateTime fixeA(LocalDateTime maintenant) {
        horloge.allerA(maintenant.atZone(horloge.getZone()).toInstant());
        var dossier = banc.deposee(banc.personne());
        gestes.fixerBientot(dossier, JOUR, JOUR.plusDays(1));
        return rendezVous.du(dossier).getFirst().creneau().debut();
    }
}
