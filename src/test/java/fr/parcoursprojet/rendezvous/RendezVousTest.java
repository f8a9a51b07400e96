package fr.parcoursprojet.rendezvous;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
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

/** An appointment, from the slots to what became of it. */
@SpringBootTest
@Import(BancDEssai.class)
@RecordApplicationEvents
class RendezVousTest {

    private static final LocalDate JEUDI = LocalDate.of(2026, 11, 5);

    @Autowired
    BancDeDemande banc;

    @Autowired
    LesRendezVous rendezVous;

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
    void aPersonChoosesMovesAndExcuses() {
        proposer(dossier, a(9), a(10));
        var libres = rendezVous.libres(dossier, ines);
        assertThat(libres).hasSize(2);

        var pris = rendezVous.choisir(dossier, ines, libres.get(0).id());
        assertThat(pris.etat()).isEqualTo(EtatRendezVous.PRIS);
        assertThat(rendezVous.ics(pris.id()))
                .contains("SEQUENCE:0", "DTSTART:20261105T080000Z", "METHOD:PUBLISH", "UID:" + pris.id());

        var deplace = rendezVous.choisir(dossier, ines, libres.get(1).id());
        assertThat(deplace.id()).isEqualTo(pris.id());
        assertThat(rendezVous.ics(pris.id())).contains("SEQUENCE:1", "DTSTART:20261105T090000Z");
        assertThat(rendezVous.libres(dossier, ines)).hasSize(1);

        rendezVous.excuser(dossier, ines, "Je travaille ce jour-là.");
        assertThat(rendezVous.ics(pris.id()))
                .contains("SEQUENCE:2", "METHOD:CANCEL", "STATUS:CANCELLED", "UID:" + pris.id());
        assertThat(rendezVous.libres(dossier, ines)).hasSize(2);
        assertThat(evenements.stream(RendezVousPris.class)
                        .filter(fait -> fait.dossier().equals(dossier)))
                .extracting(RendezVousPris::deplace)
                .containsExactly(false, true);

        var autre = rendezVous.choisir(dossier, ines, libres.get(0).id());
        assertThat(autre.id()).isNotEqualTo(pris.id());
    }

    @Test
    void theCalendarFileIsWellFormed() {
        proposer(dossier, a(9));
        var pris = rendezVous.choisir(
                dossier, ines, rendezVous.libres(dossier, ines).getFirst().id());
        var lignes = rendezVous.ics(pris.id()).split("\r\n", -1);
        assertThat(lignes[0]).isEqualTo("BEGIN:VCALENDAR");
        assertThat(lignes)
                .allSatisfy(ligne -> assertThat(ligne.getBytes(StandardCharsets.UTF_8).length)
                        .isLessThanOrEqualTo(75));
        assertThat(rendezVous.ics(pris.id()).replace("\r\n ", ""))
                .contains("LOCATION:Bureau 4\\, 9 rue de l’Essai\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void oneSlotIsTakenOnce() throws Exception {
        for (int tour = 0; tour < 30; tour++) {
            var heure = JEUDI.plusDays(tour).atTime(9, 0);
            proposer(dossier, new Creneau(heure, 45, Mode.TELEPHONE, ""));
            var rivale = banc.personne();
            var autre = banc.deposee(rivale);
            proposer(autre);
            var creneau = rendezVous.libres(dossier, ines).stream()
                    .filter(libre -> libre.creneau().debut().equals(heure))
                    .findFirst()
                    .orElseThrow()
                    .id();
            var depart = new CountDownLatch(2);
            var gagnes = 0;
            try (var equipe = Executors.newFixedThreadPool(2)) {
                var essais = List.<Callable<Boolean>>of(
                        () -> essayer(depart, dossier, ines, creneau), () -> essayer(depart, autre, rivale, creneau));
                for (var essai : equipe.invokeAll(essais)) {
                    gagnes += essai.get() ? 1 : 0;
                }
            }
            assertThat(gagnes).as("round " + tour).isEqualTo(1);
            rendezVous.du(dossier).stream()
                    .filter(un -> un.etat() == EtatRendezVous.PRIS)
                    .forEach(un -> rendezVous.excuser(dossier, ines, ""));
        }
    }

    @Test
    void anAgentsTimeNeverOverlaps() {
        banc.enAgent(camille, faire(() -> rendezVous.offrir(List.of(a(9)))));
        assertThat(refuse(() -> rendezVous.offrir(List.of(new Creneau(JEUDI.atTime(9, 30), 30, Mode.TELEPHONE, "")))))
                .isEqualTo("rendezvous.refus.chevauche");
        banc.enAgent(
                camille, () -> rendezVous.fixer(dossier, new Creneau(JEUDI.atTime(14, 0), 45, Mode.TELEPHONE, "")));
        var autre = banc.deposee(banc.personne());
        assertThat(refuse(() -> rendezVous.fixer(autre, new Creneau(JEUDI.atTime(14, 30), 45, Mode.TELEPHONE, ""))))
                .isEqualTo("rendezvous.refus.chevauche");
        assertThatThrownBy(() -> banc.enAgent(
                        camille,
                        faire(() -> rendezVous.offrir(
                                List.of(new Creneau(LocalDateTime.of(2026, 11, 2, 9, 0), 45, Mode.TELEPHONE, ""))))))
                .isInstanceOf(SaisieInvalide.class);
    }

    @Test
    void withoutAFreeSlotNobodyIsInvited() {
        assertThat(refuse(() -> rendezVous.proposer(dossier, List.of()))).isEqualTo("rendezvous.refus.aucunCreneau");
        assertThat(rendezVous.libres(dossier, ines)).isEmpty();
        proposer(dossier, a(9));
        rendezVous.choisir(
                dossier, ines, rendezVous.libres(dossier, ines).getFirst().id());
        assertThat(refuse(() -> rendezVous.proposer(dossier, List.of(a(11))))).isEqualTo("rendezvous.refus.dejaPris");
        assertThat(refuse(() -> rendezVous.retirer(new CreneauId(banc.personne().valeur()))))
                .isEqualTo("not found");
    }

    @Test
    void whoDidNotComeIsFollowedUp() {
        var id = banc.enAgent(camille, () -> rendezVous.fixer(dossier, a(9)));
        assertThat(refuse(() -> rendezVous.nonVenu(id))).isEqualTo("rendezvous.refus.pasEncore");
        assertThat(refuse(() -> rendezVous.venu(id))).isEqualTo("rendezvous.refus.pasEncore");

        horloge.allerA(JEUDI.atTime(10, 0).atZone(horloge.getZone()).toInstant());
        banc.enAgent(camille, faire(() -> rendezVous.nonVenu(id)));
        assertThat(evenements.stream(RendezVousManque.class))
                .contains(new RendezVousManque(dossier, id, camille, JEUDI.atTime(9, 0), false));
        assertThat(refuse(() -> rendezVous.nonVenu(id))).isEqualTo("rendezvous.refus.etat.MANQUE");
        banc.enAgent(camille, faire(() -> rendezVous.excuse(id)));
        banc.enAgent(camille, faire(() -> rendezVous.venu(id)));
        assertThat(rendezVous.de(id).etat()).isEqualTo(EtatRendezVous.HONORE);
        assertThat(evenements.stream(RendezVousHonore.class)).contains(new RendezVousHonore(dossier, id));
    }

    @Test
    void theReminderLeavesTwoWorkingDaysBeforeAndOnce() {
        var lundi = LocalDate.of(2026, 11, 9).atTime(11, 15);
        var id = banc.enAgent(
                camille, () -> rendezVous.fixer(dossier, new Creneau(lundi, 45, Mode.SUR_PLACE, "Bureau 4")));

        rendezVous.rappeler(LocalDate.of(2026, 11, 4));
        assertThat(rappels(id)).isZero();
        rendezVous.rappeler(LocalDate.of(2026, 11, 5));
        rendezVous.rappeler(LocalDate.of(2026, 11, 5));
        rendezVous.rappeler(LocalDate.of(2026, 11, 6));
        rendezVous.rappeler(LocalDate.of(2026, 11, 8));
        assertThat(rappels(id)).isEqualTo(1);
    }

    @Test
    void whatIsNotTheirsIsNotFound() {
        proposer(dossier, a(9));
        var creneau = rendezVous.libres(dossier, ines).getFirst().id();
        var autre = banc.personne();
        assertThatThrownBy(() -> rendezVous.libres(dossier, autre)).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> rendezVous.choisir(dossier, autre, creneau)).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> rendezVous.excuser(dossier, autre, "")).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> rendezVous.du(dossier, autre)).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> rendezVous.offrir(List.of(a(11))))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private boolean essayer(CountDownLatch depart, DossierId choisi, UsagerId personne, CreneauId creneau)
            throws InterruptedException {
        depart.countDown();
        depart.await();
        try {
            rendezVous.choisir(choisi, personne, creneau);
            return true;
        } catch (Refus pris) {
            assertThat(pris.cle()).isEqualTo("rendezvous.refus.pris");
            return false;
        }
    }

    private long rappels(RendezVousId id) {
        return evenements.stream(RappelDeRendezVous.class)
                .filter(rappel -> rappel.rendezVous().equals(id))
                .count();
    }

    private void proposer(DossierId invite, Creneau... creneaux) {
        banc.enAgent(camille, () -> rendezVous.proposer(invite, List.of(creneaux)));
    }

    private static Creneau a(int heure) {
        return new Creneau(JEUDI.atTime(heure, 0), 45, Mode.SUR_PLACE, "Bureau 4, 9 rue de l’Essai");
    }

    private static Supplier<Boolean> faire(Runnable action) {
        return () -> {
            action.run();
            return true;
        };
    }

    private String refuse(Runnable action) {
        var dit = new ArrayList<String>();
        try {
            banc.enAgent(camille, faire(action));
        } catch (Refus refus) {
            dit.add(refus.cle());
        } catch (Introuvable absent) {
            dit.add("not found");
        }
        return dit.isEmpty() ? "accepted" : dit.getFirst();
    }
}
