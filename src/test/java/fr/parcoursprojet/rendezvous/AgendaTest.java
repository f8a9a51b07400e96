package fr.parcoursprojet.rendezvous;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Refus;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What an agent does with their time while the person is on the telephone. */
@SpringBootTest
@Import(BancDEssai.class)
@RecordApplicationEvents
class AgendaTest {

    private static final LocalDate JEUDI = LocalDate.of(2026, 11, 5);

    @Autowired
    BancDeDemande banc;

    @Autowired
    LesRendezVous rendezVous;

    @Autowired
    Assiduite presences;

    @Autowired
    HorlogeReglable horloge;

    @Autowired
    ApplicationEvents evenements;

    AgentId camille;
    UsagerId ines;
    DossierId dossier;

    @BeforeEach
    void unMardi() {
        horloge.allerAu(LocalDate.of(2026, 11, 3));
        camille = banc.referent();
        ines = banc.personne();
        dossier = banc.deposee(ines);
    }

    @AfterEach
    void aujourdhui() {
        horloge.revenir();
    }

    @Test
    void bookingTakesTheFreeSlotsItTouches() {
        faire(() -> rendezVous.offrir(List.of(a(9, 0), a(9, 45), a(10, 30))));
        var id = fixer(dossier, a(9, 30));
        assertThat(libres()).containsExactly(a(10, 30));
        assertThat(rendezVous.de(id).origine()).isEqualTo(Origine.AGENT);
        assertThat(refus(() -> rendezVous.fixer(dossier, a(15, 0)))).isEqualTo("rendezvous.refus.dejaPris");
    }

    @Test
    void anAppointmentMovesEvenOverItself() {
        var id = fixer(dossier, a(9, 0));
        faire(() -> rendezVous.deplacer(id, a(9, 15), 0));
        assertThat(rendezVous.de(id).creneau()).isEqualTo(a(9, 15));
        assertThat(libres()).as("a time set by telephone was never offered").isEmpty();
        assertThat(evenements.stream(RendezVousPris.class)
                        .filter(fait -> fait.rendezVous().equals(id)))
                .extracting(RendezVousPris::deplace)
                .containsExactly(false, true);
        assertThat(rendezVous.ics(id)).contains("SEQUENCE:1", "DTSTART:20261105T081500Z");
    }

    @Test
    void whatWasOfferedIsOfferedAgainOnceItIsLeft() {
        faire(() -> rendezVous.offrir(List.of(a(9, 0))));
        var id = fixer(dossier, a(9, 0));
        assertThat(libres()).isEmpty();
        faire(() -> rendezVous.deplacer(id, a(14, 0), 0));
        assertThat(libres()).containsExactly(a(9, 0));
    }

    @Test
    void ofTwoAgentsWhoMoveItAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        for (int tour = 0; tour < 15; tour++) {
            var jour = JEUDI.plusDays(tour);
            var sien = banc.deposee(banc.personne());
            var id = fixer(sien, new Creneau(jour.atTime(9, 0), 45, Mode.TELEPHONE, ""));
            var collegue = banc.referent();
            var depart = new CountDownLatch(2);
            var gagnes = 0;
            try (var equipe = Executors.newFixedThreadPool(2)) {
                for (var essai : equipe.invokeAll(List.of(
                        essai(depart, camille, id, jour.atTime(10, 0)),
                        essai(depart, collegue, id, jour.atTime(11, 0))))) {
                    gagnes += essai.get() ? 1 : 0;
                }
            }
            assertThat(gagnes).as("round " + tour).isEqualTo(1);
            assertThat(rendezVous.de(id).sequence()).isEqualTo(1);
        }
    }

    @Test
    void twoAppointmentsNeverMoveOntoOneTime() throws Exception {
        for (int tour = 0; tour < 15; tour++) {
            var jour = JEUDI.plusDays(tour);
            var un = fixer(banc.deposee(banc.personne()), new Creneau(jour.atTime(9, 0), 30, Mode.TELEPHONE, ""));
            var deux = fixer(banc.deposee(banc.personne()), new Creneau(jour.atTime(10, 0), 30, Mode.TELEPHONE, ""));
            var depart = new CountDownLatch(2);
            try (var equipe = Executors.newFixedThreadPool(2)) {
                equipe.invokeAll(List.of(
                        essai(depart, camille, un, jour.atTime(14, 0)),
                        essai(depart, camille, deux, jour.atTime(14, 15))));
            }
            var premier = rendezVous.de(un).creneau();
            var second = rendezVous.de(deux).creneau();
            assertThat(premier.chevauche(second)).as("round " + tour).isFalse();
            assertThat(List.of(premier.debut(), second.debut())).containsAnyOf(jour.atTime(14, 0), jour.atTime(14, 15));
        }
    }

    @Test
    void theServiceCancelsAndTheTimeIsNotOfferedAgain() {
        faire(() -> rendezVous.proposer(dossier, List.of(a(9, 0))));
        var pris = rendezVous.choisir(
                dossier, ines, rendezVous.libres(dossier, ines).getFirst().id());
        assertThat(pris.origine()).isEqualTo(Origine.EN_LIGNE);
        assertThat(refus(() -> rendezVous.annuler(pris.id(), 3, ""))).isEqualTo("rendezvous.refus.change");
        faire(() -> rendezVous.annuler(pris.id(), 0, " Camille est malade. "));
        var annule = rendezVous.de(pris.id());
        assertThat(annule.etat()).isEqualTo(EtatRendezVous.ANNULE);
        assertThat(annule.raison()).isEqualTo("Camille est malade.");
        assertThat(rendezVous.ics(pris.id())).contains("METHOD:CANCEL", "SEQUENCE:1");
        assertThat(libres()).isEmpty();
        assertThat(evenements.stream(RendezVousAnnule.class))
                .contains(new RendezVousAnnule(dossier, pris.id(), JEUDI.atTime(9, 0)));
        faire(() -> rendezVous.offrir(List.of(a(11, 0))));
        assertThat(rendezVous.libres(dossier, ines))
                .as("they may choose another")
                .hasSize(1);
    }

    @Test
    void aSecondAbsenceInARowIsToldAndAnExcuseBreaksTheRow() {
        assertThat(manquer(dossier, JEUDI)).isFalse();
        assertThat(manquer(dossier, JEUDI.plusDays(1))).isTrue();
        var id = fixer(dossier, new Creneau(JEUDI.plusDays(4).atTime(9, 0), 45, Mode.TELEPHONE, ""));
        faire(() -> rendezVous.excuse(id));
        assertThat(manquer(dossier, JEUDI.plusDays(5))).isFalse();
    }

    @Test
    void whoCameIsCountedByKindAndOrigin() {
        horloge.allerAu(LocalDate.of(2031, 11, 3));
        var venu = fixer(dossier, le(2031, 4, Mode.TELEPHONE), Sujet.SIGNATURE);
        apres(2031, 4);
        faire(() -> rendezVous.venu(venu));
        var annule = fixer(dossier, le(2031, 5, Mode.SUR_PLACE), Sujet.SUIVI);
        faire(() -> rendezVous.annuler(annule, 0, ""));
        var manque = fixer(dossier, le(2031, 6, Mode.TELEPHONE), Sujet.ENTRETIEN);
        apres(2031, 6);
        faire(() -> rendezVous.nonVenu(manque));

        var bilan = banc.enAgent(camille, () -> presences.annee(2031));
        assertThat(bilan.total()).isEqualTo(new Presence(1, 0, 1));
        assertThat(bilan.total().pourCentManques()).isEqualTo(50);
        assertThat(bilan.parMois()).containsExactly(Map.entry(Month.NOVEMBER, bilan.total()));
        assertThat(bilan.parMode()).containsOnlyKeys(Mode.TELEPHONE);
        assertThat(bilan.parSujet())
                .containsEntry(Sujet.SIGNATURE, new Presence(1, 0, 0))
                .containsEntry(Sujet.ENTRETIEN, new Presence(0, 0, 1))
                .doesNotContainKey(Sujet.SUIVI);
        assertThat(bilan.parOrigine()).containsOnlyKeys(Origine.AGENT);
        assertThat(new Presence(4, 0, 1).pourCentManques()).isEqualTo(20);
    }

    @Test
    void onlyAReferentMovesAndCancels() {
        var id = fixer(dossier, a(9, 0));
        assertThatThrownBy(() -> rendezVous.deplacer(id, a(10, 0), 0))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> rendezVous.annuler(id, 0, ""))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> presences.annee(2026))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private Callable<Boolean> essai(CountDownLatch depart, AgentId agent, RendezVousId id, LocalDateTime debut) {
        return () -> {
            depart.countDown();
            depart.await();
            try {
                banc.enAgent(agent, () -> {
                    rendezVous.deplacer(id, new Creneau(debut, 30, Mode.TELEPHONE, ""), 0);
                    return true;
                });
                return true;
            } catch (Refus perdu) {
                assertThat(perdu.cle()).isIn("rendezvous.refus.change", "rendezvous.refus.chevauche");
                return false;
            }
        };
    }

    private boolean manquer(DossierId sien, LocalDate jour) {
        horloge.allerAu(jour.minusDays(1));
        var id = fixer(sien, new Creneau(jour.atTime(8, 0), 45, Mode.TELEPHONE, ""));
        horloge.allerAu(jour);
        faire(() -> rendezVous.nonVenu(id));
        return evenements.stream(RendezVousManque.class)
                .filter(fait -> fait.rendezVous().equals(id))
                .findFirst()
                .orElseThrow()
                .deSuite();
    }

    private RendezVousId fixer(DossierId sien, Creneau creneau) {
        return fixer(sien, creneau, Sujet.ENTRETIEN);
    }

    private RendezVousId fixer(DossierId sien, Creneau creneau, Sujet sujet) {
        return banc.enAgent(camille, () -> rendezVous.fixer(sien, creneau, sujet));
    }

    private List<Creneau> libres() {
        return banc.enAgent(camille, () -> rendezVous.libres(camille, JEUDI, JEUDI)).stream()
                .map(CreneauOffert::creneau)
                .toList();
    }

    private void faire(Runnable action) {
        banc.enAgent(camille, () -> {
            action.run();
            return true;
        });
    }

    private String refus(Runnable action) {
        try {
            faire(action);
            return "accepted";
        } catch (Refus refus) {
            return refus.cle();
        }
    }

    private void apres(int annee, int jour) {
        horloge.allerA(LocalDate.of(annee, 11, jour)
                .atTime(12, 0)
                .atZone(horloge.getZone())
                .toInstant());
    }

    private static Creneau le(int annee, int jour, Mode mode) {
        return new Creneau(LocalDate.of(annee, 11, jour).atTime(9, 0), 45, mode, "");
    }

    private static Creneau a(int heure, int minute) {
        return new Creneau(JEUDI.atTime(heure, minute), 45, Mode.SUR_PLACE, "Bureau 4");
    }
}
