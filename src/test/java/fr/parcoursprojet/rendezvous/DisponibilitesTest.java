package fr.parcoursprojet.rendezvous;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.reglement.JoursFermes;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** A time given each week becomes slots, day after day, and stops cleanly. */
@SpringBootTest
@Import(BancDEssai.class)
class DisponibilitesTest {

    /** A Tuesday; Wednesday 11 November 2026 is a public holiday. */
    private static final LocalDate MARDI = LocalDate.of(2026, 11, 3);

    @Autowired
    BancDeDemande banc;

    @Autowired
    Disponibilites disponibilites;

    @Autowired
    LesRendezVous rendezVous;

    @Autowired
    JoursFermes joursFermes;

    @Autowired
    HorlogeReglable horloge;

    AgentId camille;

    @BeforeEach
    void unMardi() {
        horloge.allerAu(MARDI);
        camille = banc.referent();
    }

    @AfterEach
    void aujourdhui() {
        horloge.revenir();
    }

    @Test
    void aWeeklyTimeIsOfferedFourWeeksAheadExceptOnPublicHolidays() {
        ajouter(DayOfWeek.WEDNESDAY, 9, 11);
        assertThat(debuts())
                .containsExactly(
                        MARDI.plusDays(1).atTime(9, 0),
                        MARDI.plusDays(1).atTime(9, 45),
                        MARDI.plusDays(15).atTime(9, 0),
                        MARDI.plusDays(15).atTime(9, 45),
                        MARDI.plusDays(22).atTime(9, 0),
                        MARDI.plusDays(22).atTime(9, 45));
        horloge.allerAu(MARDI.plusDays(1));
        disponibilites.semer();
        disponibilites.semer();
        assertThat(debuts()).hasSize(8).contains(MARDI.plusDays(29).atTime(9, 45));
    }

    @Test
    void aSlotThatWasTakenBackDoesNotComeAgain() {
        ajouter(DayOfWeek.WEDNESDAY, 9, 10);
        var libre = banc.enAgent(camille, () -> rendezVous.libres(camille, MARDI, MARDI.plusDays(60)))
                .getFirst();
        faire(() -> rendezVous.retirer(libre.id()));
        disponibilites.semer();
        assertThat(debuts()).doesNotContain(libre.creneau().debut());
    }

    @Test
    void whatIsThereAlreadyIsNotTouched() {
        var dossier = banc.deposee(banc.personne());
        faire(() -> rendezVous.fixer(dossier, new Creneau(MARDI.plusDays(1).atTime(9, 30), 30, Mode.TELEPHONE, "")));
        ajouter(DayOfWeek.WEDNESDAY, 9, 12);
        assertThat(debuts())
                .filteredOn(debut -> debut.toLocalDate().equals(MARDI.plusDays(1)))
                .containsExactly(
                        MARDI.plusDays(1).atTime(10, 30), MARDI.plusDays(1).atTime(11, 15));
    }

    @Test
    void stoppingTakesBackWhatIsFreeAndKeepsWhatIsTaken() {
        ajouter(DayOfWeek.WEDNESDAY, 9, 10);
        ajouter(DayOfWeek.THURSDAY, 9, 10);
        var ines = banc.personne();
        var dossier = banc.deposee(ines);
        faire(() -> rendezVous.proposer(dossier, List.of()));
        var pris = rendezVous.choisir(
                dossier, ines, rendezVous.libres(dossier, ines).getFirst().id());
        var mercredi = banc.enAgent(camille, disponibilites::enCours).getFirst();
        faire(() -> disponibilites.arreter(mercredi.id()));
        assertThat(debuts()).isNotEmpty().allMatch(debut -> debut.getDayOfWeek() == DayOfWeek.THURSDAY);
        assertThat(rendezVous.de(pris.id()).etat()).isEqualTo(EtatRendezVous.PRIS);
        assertThat(banc.enAgent(camille, disponibilites::enCours)).hasSize(1);
        horloge.allerAu(MARDI.plusDays(20));
        disponibilites.semer();
        assertThat(debuts()).allMatch(debut -> debut.getDayOfWeek() == DayOfWeek.THURSDAY);
    }

    @Test
    void closedDaysTakeTheirSlotsBackAndGiveThemAgainWhenReopened() {
        ajouter(DayOfWeek.WEDNESDAY, 9, 10);
        var mercredi = MARDI.plusDays(15);
        faire(() -> disponibilites.fermer(mercredi.minusDays(2), mercredi.plusDays(2), "Congés"));
        assertThat(debuts())
                .doesNotContain(mercredi.atTime(9, 0))
                .contains(mercredi.plusDays(7).atTime(9, 0));
        var fermeture = banc.enAgent(camille, disponibilites::fermetures).getFirst();
        faire(() -> disponibilites.rouvrir(fermeture.id()));
        assertThat(debuts()).contains(mercredi.atTime(9, 0));
        ajouter(DayOfWeek.FRIDAY, 9, 10);
        faire(() -> disponibilites.fermer(MARDI.plusDays(27), MARDI.plusDays(60), ""));
        horloge.allerAu(MARDI.plusDays(14));
        disponibilites.semer();
        assertThat(debuts()).noneMatch(debut -> debut.toLocalDate().isAfter(MARDI.plusDays(26)));
    }

    @Test
    void aDayTheCityClosesTakesEverybodysSlotsBackUntilItWorksAgain() {
        var mercredi = MARDI.plusDays(15);
        ajouter(DayOfWeek.WEDNESDAY, 9, 10);
        faire(() -> rendezVous.fixer(
                banc.deposee(banc.personne()), new Creneau(mercredi.atTime(14, 0), 30, Mode.TELEPHONE, "")));
        var autre = banc.referent();
        banc.enAgent(autre, () -> {
            joursFermes.fermer(mercredi, "Fermeture exceptionnelle");
            return true;
        });
        try {
            assertThat(debuts())
                    .doesNotContain(mercredi.atTime(9, 0))
                    .contains(mercredi.plusDays(7).atTime(9, 0));
            assertThat(banc.enAgent(camille, () -> rendezVous.agenda(camille, mercredi, mercredi)))
                    .as("what was agreed stays")
                    .hasSize(1);
        } finally {
            faire(() -> joursFermes.rouvrir(mercredi));
        }
        assertThat(debuts()).contains(mercredi.atTime(9, 0));
    }

    @Test
    void whatMakesNoSlotIsRefused() {
        assertThatThrownBy(() -> ajouter(DayOfWeek.MONDAY, 11, 9)).isInstanceOf(SaisieInvalide.class);
        assertThatThrownBy(() -> faire(() -> disponibilites.fermer(MARDI.plusDays(2), MARDI.plusDays(1), "")))
                .isInstanceOf(SaisieInvalide.class);
    }

    @Test
    void anotherAgentFindsNeitherTheTimeNorTheClosedDay() {
        ajouter(DayOfWeek.WEDNESDAY, 9, 10);
        faire(() -> disponibilites.fermer(MARDI.plusDays(5), MARDI.plusDays(6), ""));
        var une = banc.enAgent(camille, disponibilites::enCours).getFirst().id();
        var fermeture =
                banc.enAgent(camille, disponibilites::fermetures).getFirst().id();
        var autre = banc.referent();
        assertThat(banc.enAgent(autre, disponibilites::enCours)).isEmpty();
        assertThat(banc.enAgent(autre, disponibilites::fermetures)).isEmpty();
        assertThatThrownBy(() -> banc.enAgent(autre, () -> arreter(une))).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> banc.enAgent(autre, () -> {
                    disponibilites.rouvrir(fermeture);
                    return true;
                }))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> disponibilites.enCours())
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private boolean arreter(UUID id) {
        disponibilites.arreter(id);
        return true;
    }

    private void ajouter(DayOfWeek jour, int de, int a) {
        faire(() -> disponibilites.ajouter(new Disponibilite(
                jour,
                LocalTime.of(de, 0),
                LocalTime.of(a, 0),
                45,
                Mode.SUR_PLACE,
                "Bureau 4",
                MARDI.plusDays(1),
                null)));
    }

    private List<LocalDateTime> debuts() {
        return banc.enAgent(camille, () -> rendezVous.libres(camille, MARDI, MARDI.plusDays(90))).stream()
                .map(libre -> libre.creneau().debut())
                .toList();
    }

    private void faire(Runnable action) {
        banc.enAgent(camille, () -> {
            action.run();
            return true;
        });
    }
}
