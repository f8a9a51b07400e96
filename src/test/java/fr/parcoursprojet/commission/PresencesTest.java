package fr.parcoursprojet.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.VerifieurPdf;
import fr.parcoursprojet.commission.Pointage.Sens;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.stockage.Coffre;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Who is in the room: come, gone, aside. */
@SpringBootTest
@Import(BancDEssai.class)
class PresencesTest {

    @Autowired
    BancDeCommission banc;

    @Autowired
    Commissions commissions;

    @Autowired
    Presences presences;

    @Autowired
    Coffre coffre;

    @Autowired
    HorlogeReglable horloge;

    AgentId camille;

    @BeforeEach
    void unMardi() {
        horloge.allerAu(LocalDate.of(2026, 11, 3));
        camille = banc.referent();
    }

    @AfterEach
    void aujourdhui() {
        horloge.revenir();
    }

    @Test
    void aLossOfQuorumIsNotedAndStopsDecisionsAndClosing() throws IOException {
        var dossier = banc.presente(camille);
        var seance = banc.ouverte(camille, dossier);
        var hugo = banc.membre("Hugo Petit");
        var nina = banc.membre("Nina Roy");

        noter(seance, sans(hugo));
        assertThat(banc.enAgent(camille, () -> commissions.de(seance)).presents())
                .hasSize(2);
        assertThat(refus(() -> banc.decide(camille, seance, dossier, BancDeCommission.accord())))
                .isEqualTo("commission.refus.quorumPerdu");

        var avecNina = sans(hugo);
        avecNina.add(nina);
        noter(seance, avecNina);
        banc.decide(camille, seance, dossier, BancDeCommission.accord());
        noter(seance, sans(hugo));
        assertThat(refus(() -> banc.enAgent(camille, () -> commissions.clore(seance))))
                .isEqualTo("commission.refus.quorumPerdu");

        noter(seance, banc.quorum());
        banc.enAgent(camille, () -> commissions.clore(seance));
        assertThat(banc.enAgent(camille, () -> presences.de(seance)))
                .filteredOn(pointage -> pointage.sens() != Sens.OUVERTURE)
                .extracting(Pointage::membre, Pointage::sens)
                .containsExactly(
                        tuple(hugo, Sens.DEPART),
                        tuple(nina, Sens.ARRIVEE),
                        tuple(nina, Sens.DEPART),
                        tuple(hugo, Sens.ARRIVEE));
        assertThat(procesVerbal(seance))
                .contains("À l’ouverture, 3 membres", "départ de Hugo Petit", "arrivée de Nina Roy");
        assertThat(refus(() -> noter(seance, Set.of()))).isEqualTo("commission.refus.pasOuverte.CLOSE");
    }

    @Test
    void aMemberStandsAsideAndTheRestDecide() throws IOException {
        var dossier = banc.presente(camille);
        var autre = banc.presente(camille);
        var seance = banc.ouverte(camille, dossier, autre);
        var alice = banc.membre("Alice Morel");
        banc.decide(camille, seance, dossier, BancDeCommission.accord());
        banc.decide(camille, seance, autre, BancDeCommission.accord());

        var tombe = deporter(seance, dossier, Set.of(alice));
        assertThat(tombe.etat()).isEqualTo(EtatPassage.INSCRIT);
        assertThat(tombe.decision()).isNull();
        assertThat(refus(() -> banc.enAgent(camille, () -> commissions.clore(seance))))
                .isEqualTo("commission.refus.nonDecides");
        assertThat(refus(() -> banc.decide(camille, seance, dossier, BancDeCommission.accord())))
                .isEqualTo("commission.refus.quorumDeport");

        var quatre = new HashSet<>(banc.quorum());
        quatre.add(banc.membre("Nina Roy"));
        noter(seance, quatre);
        assertThatThrownBy(() -> voter(seance, dossier, new Votes(3, 1, 0))).isInstanceOf(SaisieInvalide.class);
        voter(seance, dossier, new Votes(2, 1, 0));
        banc.enAgent(camille, () -> commissions.clore(seance));
        assertThat(procesVerbal(seance))
                .contains("Alice Morel s’est retiré de la salle pour ce dossier. 3 membres ont décidé.")
                .containsOnlyOnce("En conflit d’intérêts");
    }

    @Test
    void whoReadTheDossierBeforeAMemberStoodAsideReadsItAgain() {
        var dossier = banc.presente(camille);
        var seance = banc.ouverte(camille, dossier);
        var lue = banc.enAgent(camille, () -> banc.version(seance, dossier));
        deporter(seance, dossier, Set.of(banc.membre("Alice Morel")));
        assertThat(refus(() -> banc.enAgent(
                        camille,
                        () -> commissions.decider(seance, dossier, BancDeCommission.accord(), Votes.AUCUN, lue))))
                .isEqualTo("commission.refus.aReprendre");
    }

    @Test
    void onlyAReferentNotesAndOnlyMembersSit() {
        var dossier = banc.presente(camille);
        var seance = banc.ouverte(camille, dossier);
        var alice = banc.membre("Alice Morel");
        assertThatThrownBy(() -> banc.enAgent(alice, () -> presences.noter(seance, Set.of())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> banc.enAgent(alice, () -> presences.deporter(seance, dossier, Set.of())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> noter(seance, Set.of(camille))).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> deporter(seance, banc.presente(camille), Set.of(alice)))
                .isInstanceOf(Introuvable.class);
    }

    private Set<AgentId> sans(AgentId parti) {
        var reste = new HashSet<>(banc.quorum());
        reste.remove(parti);
        return reste;
    }

    private void noter(SeanceId seance, Set<AgentId> presents) {
        banc.enAgent(camille, () -> presences.noter(seance, presents));
    }

    private Passage deporter(SeanceId seance, DossierId dossier, Set<AgentId> ecartes) {
        return banc.enAgent(camille, () -> presences.deporter(seance, dossier, ecartes));
    }

    private void voter(SeanceId seance, DossierId dossier, Votes votes) {
        banc.enAgent(
                camille,
                () -> commissions.decider(
                        seance, dossier, BancDeCommission.accord(), votes, banc.version(seance, dossier)));
    }

    private String procesVerbal(SeanceId seance) throws IOException {
        var octets = coffre.lire(
                        banc.enAgent(camille, () -> commissions.de(seance)).procesVerbal())
                .octets();
        VerifieurPdf.verifier(octets);
        try (var document = Loader.loadPDF(octets)) {
            var lecteur = new PDFTextStripper();
            lecteur.setSortByPosition(true);
            return lecteur.getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String refus(Runnable action) {
        try {
            action.run();
        } catch (Refus refus) {
            return refus.cle();
        }
        return "accepted";
    }
}
