package fr.parcoursprojet.recouvrement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.courrier.Courriers;
import fr.parcoursprojet.courrier.CourriersPostaux;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.suivi.TypeTache;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** A borrower died: nothing leaves for any of their loans, their account is closed, an agent follows the estate. */
@SpringBootTest
@Import(BancDEssai.class)
class SuccessionsTest {

    /** A Monday. */
    private static final LocalDate PREMIERE = LocalDate.of(2061, 9, 12);

    private static final Scan ACTE = new Scan("acte.pdf", PretsDEssai.SCAN);

    @Autowired
    PretsDEssai essais;

    @Autowired
    RelancesDEssai banc;

    @Autowired
    Prets prets;

    @Autowired
    Recouvrement recouvrement;

    @Autowired
    Successions successions;

    @Autowired
    Courriers courriers;

    @Autowired
    CourriersPostaux postaux;

    @Autowired
    Usagers usagers;

    @Autowired
    Agents agents;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    private UsagerId usager;
    private PretId enRetard;
    private PretId aJour;

    @BeforeEach
    void deuxPrets() {
        usager = essais.usager("Paul", "Défunt");
        enRetard =
                essais.debloque(usager, "Paul Défunt", "Vélo", List.of(Montant.euros(60), Montant.euros(60)), PREMIERE);
        aJour = essais.debloque(usager, "Paul Défunt", "Permis", List.of(Montant.euros(70)), PREMIERE.plusMonths(2));
        banc.troisRelances(PREMIERE);
    }

    @AfterEach
    void nothingIsLeft() {
        for (var pret : List.of(enRetard, aJour)) {
            banc.solder(pret);
        }
        horloge.revenir();
    }

    @Test
    void nothingLeavesForAnyOfTheirLoansAndTheAccountIsClosed() {
        essais.faire(() -> successions.noterDeces(enRetard, usager, PREMIERE.plusDays(28), ACTE, essais.agent()));
        assertThat(usagers.ferme(usager)).isTrue();
        assertThat(essais.enAgent(postaux::aImprimer))
                .noneMatch(lettre -> lettre.pret().equals(enRetard));
        assertThat(banc.taches(enRetard)).containsExactly(TypeTache.SUCCESSION);
        assertThat(banc.taches(aJour)).containsExactly(TypeTache.SUCCESSION);
        var partis = recouvrement.departs(enRetard).size();
        var ecrits = ecrits();
        for (int jours = 31; jours < 120; jours++) {
            banc.leJour(PREMIERE.plusDays(jours));
        }
        essais.payer(enRetard, PREMIERE.plusDays(120), Montant.euros(120));
        assertThat(recouvrement.departs(enRetard)).hasSize(partis);
        assertThat(recouvrement.departs(aJour)).isEmpty();
        assertThat(recouvrement.relances(aJour)).as("late by now").isEmpty();
        assertThat(ecrits()).as("not even that it is settled").isEqualTo(ecrits);
    }

    @Test
    void theNotaryIsKeptAndTheLastOneCounts() {
        essais.faire(() -> {
            assertThatThrownBy(() -> successions.noterNotaire(enRetard, usager, "Maître Essai", essais.agent()))
                    .isInstanceOf(Refus.class);
            successions.noterDeces(enRetard, usager, PREMIERE.plusDays(28), ACTE, essais.agent());
            successions.noterNotaire(enRetard, usager, "Maître Premier, Dole", essais.agent());
            successions.noterNotaire(aJour, usager, "Maître Second, Besançon", essais.agent());
            assertThat(successions.de(enRetard, usager).orElseThrow().notaire()).isEqualTo("Maître Second, Besançon");
            assertThat(successions.de(enRetard, usager).orElseThrow().le()).isEqualTo(PREMIERE.plusDays(28));
            assertThat(successions.acte(aJour, usager).octets()).isNotEmpty();
            assertThatThrownBy(() -> successions.noterDeces(aJour, usager, PREMIERE, ACTE, essais.agent()))
                    .as("known")
                    .isInstanceOf(Refus.class);
        });
    }

    @Test
    void aMistakeIsUndoneAndRelancesGoOnAWeekLater() {
        banc.leJour(PREMIERE.plusDays(31));
        var partis = banc.parties(enRetard);
        essais.faire(() -> {
            successions.noterDeces(enRetard, usager, PREMIERE.plusDays(28), ACTE, essais.agent());
            assertThatThrownBy(() -> successions.dementir(enRetard, usager, " ", essais.agent()))
                    .isInstanceOf(SaisieInvalide.class);
            horloge.allerAu(PREMIERE.plusDays(60));
            successions.dementir(enRetard, usager, "Homonyme", essais.agent());
            assertThat(successions.de(enRetard, usager)).isEmpty();
        });
        assertThat(usagers.ferme(usager)).isFalse();
        assertThat(banc.taches(enRetard)).containsExactly(TypeTache.REPRISE_DES_RELANCES);
        banc.leJour(PREMIERE.plusDays(66));
        assertThat(banc.parties(enRetard)).isEqualTo(partis);
        banc.leJour(PREMIERE.plusDays(67));
        assertThat(banc.parties(enRetard)).isEqualTo(partis + 1);
    }

    @Test
    void onADayThatHasComeAndByThoseWhoFollowLoansOnly() {
        essais.faire(() -> assertThatThrownBy(
                        () -> successions.noterDeces(enRetard, usager, PREMIERE.plusDays(31), ACTE, essais.agent()))
                .isInstanceOf(SaisieInvalide.class));
        var elue = agents.reconnaitre(
                "essai", "succ-elue", "Élue", new Email("succ-elue@essai.example"), Set.of(Role.MEMBRE_COMMISSION));
        assertThatThrownBy(() -> enTantQue.agent(elue, () -> successions.de(enRetard, usager)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> enTantQue.usager(usager, () -> {
                    usagers.fermer(usager);
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(usagers.ferme(usager)).isFalse();
    }

    private int ecrits() {
        return courriers.de(prets.de(enRetard).dossier()).size()
                + courriers.de(prets.de(aJour).dossier()).size();
    }
}
