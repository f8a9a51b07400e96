package fr.parcoursprojet.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.confidentialite.Lecture;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.courrier.Courriers;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.Exercices;
import fr.parcoursprojet.pret.LigneExercice;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.recouvrement.Recouvrement;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.suivi.Taches;
import fr.parcoursprojet.suivi.TypeTache;
import java.time.LocalDate;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The two real years played through the services: at the end of 2011 every figure of the report comes out. */
@SpringBootTest
@Import({BancDEssai.class, Equipe.class, Gestes.class, Seances.class, Histoire.class, Annees2010Et2011.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnneesReellesTest {

    private static final LocalDate FIN = LocalDate.of(2011, 12, 31);

    @Autowired
    Annees2010Et2011 annees;

    @Autowired
    Histoire histoire;

    @Autowired
    Prets prets;

    @Autowired
    Exercices exercices;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    Equipe equipe;

    @Autowired
    Recouvrement recouvrement;

    @Autowired
    Taches taches;

    @Autowired
    Courriers courriers;

    @Autowired
    Lectures lectures;

    @Autowired
    Gestes gestes;

    @Autowired
    HorlogeReglable horloge;

    @BeforeAll
    void playTheTwoYears() {
        annees.raconter();
        histoire.jouerJusquAu(FIN);
    }

    @AfterAll
    void backToNow() {
        horloge.revenir();
    }

    @Test
    void theSixteenBalancesComeOutToTheCent() {
        var ecarts = new SoftAssertions();
        var signes = ProjetReel.tous().stream()
                .filter(projet -> projet.signe() != null)
                .toList();
        assertThat(signes).hasSize(16);
        for (var projet : signes) {
            var signe = projet.pretSigne().orElseThrow();
            ecarts.assertThat(prets.solde(gestes.pret(annees.dossier(projet))))
                    .as(signe.reference())
                    .isEqualTo(signe.soldeFin2011());
        }
        ecarts.assertAll();
    }

    @Test
    void theAmountsLentAreThoseOfTheReport() {
        assertThat(lent(2010)).isEqualTo(Montant.de("7076.23"));
        assertThat(lent(2011)).isEqualTo(Montant.de("13408.00"));
        var encours = Montant.somme(ProjetReel.tous().stream()
                .filter(projet -> projet.signe() != null)
                .map(projet -> prets.solde(gestes.pret(annees.dossier(projet)))));
        assertThat(encours).isEqualTo(Montant.de("13390.00"));
    }

    @Test
    void theAccountsOf2011CloseOnTheOutstandingOfTheReport() {
        var siens = ProjetReel.tous().stream()
                .filter(projet -> projet.signe() != null)
                .map(projet -> gestes.pret(annees.dossier(projet)))
                .toList();
        var lignes = enTantQue.agent(equipe.referent(), () -> exercices.de(2011)).lignes().stream()
                .filter(ligne -> siens.contains(ligne.pret()))
                .toList();
        assertThat(Montant.somme(lignes.stream().map(LigneExercice::cloture))).isEqualTo(Montant.de("13390.00"));
        assertThat(Montant.somme(lignes.stream().map(ligne -> ligne.ouverture().plus(ligne.verse()))))
                .isEqualTo(Montant.somme(
                        lignes.stream().map(ligne -> ligne.rembourse().plus(ligne.cloture()))));
    }

    @Test
    void threeLoansOf2010AreSettledAndFourWereNeverSigned() {
        var etats = ProjetReel.tous().stream()
                .map(projet -> prets.du(annees.dossier(projet)))
                .flatMap(java.util.Optional::stream)
                .map(pret -> pret.etat())
                .toList();
        assertThat(etats).filteredOn(EtatPret.SOLDE::equals).hasSize(3);
        assertThat(etats).filteredOn(EtatPret.SANS_SUITE::equals).hasSize(4);
    }

    @Test
    void theFirstUnpaidInstalmentOfDecember2011HasItsTaskAndItsRelance() {
        var projet = ProjetReel.tous().stream()
                .filter(un -> un.annee() == 2011 && un.numero() == 10)
                .findFirst()
                .orElseThrow();
        var dossier = annees.dossier(projet);

        assertThat(taches.du(dossier)).anyMatch(tache -> tache.type() == TypeTache.PREMIER_IMPAYE);
        assertThat(courriers.de(dossier)).anyMatch(envoi -> envoi.objet().contains("5 décembre"));
        assertThat(recouvrement.relances(gestes.pret(dossier))).hasSize(1);
    }

    @Test
    void whoReadADossierIsNotedAsTheScreensDo() {
        for (var projet : ProjetReel.tous()) {
            assertThat(lectures.de(annees.dossier(projet)))
                    .extracting(Lecture::onglet)
                    .as(projet.annee() + "-" + projet.numero())
                    .contains("synthese", "justificatifs", "instruction", "commission");
        }
    }

    private static Montant lent(int annee) {
        return Montant.somme(ProjetReel.tous().stream()
                .filter(projet -> projet.annee() == annee && projet.contractualise())
                .map(ProjetReel::pret));
    }
}
