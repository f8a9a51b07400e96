package fr.parcoursprojet.recouvrement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.VerifieurPdf;
import fr.parcoursprojet.commission.Ajournement;
import fr.parcoursprojet.commission.BancDeCommission;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.Decision;
import fr.parcoursprojet.commission.DecisionDeRefus;
import fr.parcoursprojet.commission.DecisionPrise;
import fr.parcoursprojet.commission.EcheanceDue;
import fr.parcoursprojet.commission.EtatSeance;
import fr.parcoursprojet.commission.Mesure;
import fr.parcoursprojet.commission.MesureAccordee;
import fr.parcoursprojet.commission.MesureDecidee;
import fr.parcoursprojet.commission.Reexamen;
import fr.parcoursprojet.commission.SeanceId;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.courrier.Courriers;
import fr.parcoursprojet.courrier.Envoi;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.ControleDuLivre;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.pret.TypeMouvement;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.suivi.Chronologie;
import fr.parcoursprojet.suivi.Fait;
import fr.parcoursprojet.suivi.TypeFait;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;

/** R11: what is asked for a loan in difficulty, decided in a séance, and done when it closes. */
@SpringBootTest
@Import({BancDEssai.class, AidesAuPretTest.Panne.class})
class AidesAuPretTest {

    /** A Wednesday; the instalments fall on the fifth of the six months that follow. */
    private static final LocalDate ACCORD = LocalDate.of(2029, 1, 3);

    /** A Friday: two instalments are late. */
    private static final LocalDate SEANCE = LocalDate.of(2029, 3, 9);

    private static final String MOTIF = "L’emploi reprend en juin.";

    @Autowired
    BancDeCommission commission;

    @Autowired
    BancDesAides banc;

    @Autowired
    PretsDEssai essais;

    @Autowired
    Commissions commissions;

    @Autowired
    Prets prets;

    @Autowired
    Recouvrement recouvrement;

    @Autowired
    Courriers courriers;

    @Autowired
    Difficultes difficultes;

    @Autowired
    Chronologie chronologie;

    @Autowired
    ControleDuLivre livre;

    @Autowired
    Coffre coffre;

    @Autowired
    Usagers usagers;

    @Autowired
    Demandes demandes;

    @Autowired
    HorlogeReglable horloge;

    private AgentId camille;
    private UsagerId ines;
    private DossierId dossier;
    private PretId pret;

    @BeforeEach
    void aLoanTwoInstalmentsLate() {
        horloge.allerAu(ACCORD);
        camille = commission.referent();
        ines = commission.personne();
        dossier = banc.pretEnCours(ines, camille);
        pret = banc.pret(dossier);
        horloge.allerAu(SEANCE);
        recouvrement.jour(SEANCE);
        difficultes.declarer(pret, ines, MotifDifficulte.REVENUS_EN_BAISSE, "Ma mission s’est arrêtée.");
        assertThat(prets.situation(pret).enRetard()).hasSize(2);
        assertThat(recouvrement.relances(pret).getFirst().etat()).isEqualTo(EtatRelance.OUVERTE);
    }

    @AfterEach
    void theBookIsRight() {
        essais.faire(() -> assertThat(livre.anomalies()).isEmpty());
        horloge.revenir();
    }

    @Test
    void theCcasPaysNamedInstalments() throws IOException {
        var seance = banc.proposer(camille, dossier, new Mesure.Soutien(3));
        assertThat(commission.enAgent(camille, () -> commissions.effet(seance, dossier, new Mesure.Soutien(2))))
                .satisfies(effet -> {
                    assertThat(effet.payees()).containsExactly(due(2, 20), due(3, 20));
                    assertThat(effet.aPayer()).containsExactly(due(4, 20), due(5, 20), due(6, 20), due(7, 20));
                });
        banc.decider(camille, seance, dossier, new MesureDecidee(new Mesure.Soutien(2), MOTIF));

        assertThat(ecritures()).containsExactly(tuple(TypeMouvement.SOUTIEN, Montant.euros(40), SEANCE));
        assertThat(prets.situation(pret)).satisfies(situation -> {
            assertThat(situation.payees()).isEqualTo(2);
            assertThat(situation.enRetard()).isEmpty();
            assertThat(situation.solde()).isEqualTo(Montant.euros(80));
            assertThat(situation.soldes().soutien()).isEqualTo(Montant.euros(40));
            assertThat(situation.echeances())
                    .extracting(situation::parLeCcas)
                    .containsExactly(true, true, false, false, false, false);
        });
        assertThat(recouvrement.relances(pret).getFirst().etat()).isEqualTo(EtatRelance.REGLEE);
        assertThat(difficultes.du(pret).getFirst().traiteeLe()).isNotNull();
        assertThat(faits()).contains(TypeFait.SOUTIEN_ACCORDE);
        assertThat(lettre())
                .contains("Le CCAS paie à votre place", "40,00 €", "5 février 2029", "5 mars 2029", "20,00 €")
                .contains(MOTIF, "5 juillet 2029", "80,00 €");
        assertThat(procesVerbal(seance)).contains("Soutien financier accordé", "5 février 2029", "5 mars 2029");
        assertThat(courriel("La commission a dit oui pour votre prêt"))
                .contains("Le CCAS paie", "40,00", "5 mars 2029", "Dernière mensualité");
    }

    @Test
    void aPartIsRemittedAndTheLastInstalmentsGo() throws IOException {
        decider(new Mesure.Remise(Montant.euros(50)));
        assertThat(ecritures()).containsExactly(tuple(TypeMouvement.REMISE, Montant.euros(50), SEANCE));
        assertThat(echeances()).containsExactly(due(2, 20), due(3, 20), due(4, 20), due(5, 10));
        assertThat(prise().effet().aPayer()).isEqualTo(echeances());
        assertThat(recouvrement.relances(pret).getFirst().etat())
                .as("what is late still is")
                .isEqualTo(EtatRelance.OUVERTE);
        assertThat(lettre()).contains("Le CCAS ne vous demande plus", "50,00 €", "70,00 €");
        assertThat(faits()).contains(TypeFait.REMISE_ACCORDEE);
    }

    @Test
    void allIsRemittedAndTheLoanIsOver() throws IOException {
        decider(new Mesure.Remise(null));
        assertThat(ecritures()).containsExactly(tuple(TypeMouvement.REMISE, Montant.euros(120), SEANCE));
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.SOLDE);
        assertThat(recouvrement.relances(pret).getFirst().etat()).isEqualTo(EtatRelance.REGLEE);
        assertThat(prise().effet().aPayer()).isEmpty();
        assertThat(lettre()).contains("120,00 €", "Vous n’avez plus rien à payer.");
    }

    @Test
    void instalmentsAreDeferredToTheEnd() throws IOException {
        decider(new Mesure.Report(2, false));
        assertThat(ecritures()).isEmpty();
        assertThat(echeances()).containsExactly(due(4, 20), due(5, 20), due(6, 20), due(7, 20), due(8, 20), due(9, 20));
        assertThat(prise().effet().aPayer()).isEqualTo(echeances());
        assertThat(prets.versions(pret).getLast().precision()).isEqualTo(MOTIF);
        assertThat(recouvrement.relances(pret).getFirst().etat()).isEqualTo(EtatRelance.REGLEE);
        assertThat(lettre()).contains("2 mensualités sont reportées à la fin de votre prêt", "5 septembre 2029");
        assertThat(courriel("La commission a dit oui pour votre prêt")).contains("20,00", "5 septembre 2029");
        assertThat(objets()).as("one e-mail says it all").doesNotContain("Votre échéancier a changé");
    }

    @Test
    void aReasonOfTwoThousandLettersIsKeptWhole() {
        var motif = "Reprise d’emploi. ".repeat(120).substring(0, 2000).strip();
        var mesure = new Mesure.Remise(Montant.euros(50));
        banc.decider(camille, banc.proposer(camille, dossier, mesure), dossier, new MesureDecidee(mesure, motif));
        assertThat(prets.grandLivre(pret).getLast().libelle()).isEqualTo(motif);
        assertThat(prets.versions(pret).getLast().precision()).isEqualTo(motif);
        assertThat(objets()).doesNotContain("Votre échéancier a changé");
    }

    private List<String> objets() {
        return courriers.de(dossier).stream().map(Envoi::objet).toList();
    }

    @Test
    void instalmentsAreSharedOutOverTheOthersAndTheEndStays() throws IOException {
        decider(new Mesure.Report(2, true));
        assertThat(ecritures()).isEmpty();
        assertThat(echeances()).containsExactly(due(4, 30), due(5, 30), due(6, 30), due(7, 30));
        assertThat(prise().effet().aPayer()).isEqualTo(echeances());
        assertThat(recouvrement.relances(pret).getFirst().etat()).isEqualTo(EtatRelance.REGLEE);
        assertThat(lettre()).contains("2 mensualités sont reportées sur les suivantes", "30,00 €", "5 juillet 2029");
    }

    @Test
    void whatIsLeftIsCutInAnotherNumberOfInstalments() throws IOException {
        decider(new Mesure.Reechelonnement(8, null, LocalDate.of(2029, 4, 15)));
        assertThat(ecritures()).isEmpty();
        assertThat(echeances())
                .hasSize(8)
                .allSatisfy(due -> assertThat(due.montant()).isEqualTo(Montant.euros(15)));
        assertThat(echeances().getFirst().le()).isEqualTo(LocalDate.of(2029, 4, 15));
        assertThat(echeances().getLast().le()).isEqualTo(LocalDate.of(2029, 11, 15));
        assertThat(prise().effet().aPayer()).isEqualTo(echeances());
        assertThat(recouvrement.relances(pret).getFirst().etat()).isEqualTo(EtatRelance.REGLEE);
        assertThat(faits()).contains(TypeFait.REECHELONNEMENT_ACCORDE);
        assertThat(lettre()).contains("est découpé autrement", "15 novembre 2029", "120,00 €");
    }

    @Test
    void whatIsLeftIsCutAtTheAmountThePersonCanPay() {
        decider(new Mesure.Reechelonnement(null, Montant.euros(25), LocalDate.of(2029, 4, 5)));
        assertThat(echeances()).containsExactly(due(4, 25), due(5, 25), due(6, 25), due(7, 25), due(8, 20));
        assertThat(prise().decision())
                .isEqualTo(new MesureDecidee(
                        new Mesure.Reechelonnement(null, Montant.euros(25), LocalDate.of(2029, 4, 5)), MOTIF));
    }

    @Test
    void aFirstDateThatHasPassedAtTheClosingStopsIt() {
        var mesure = new Mesure.Reechelonnement(8, null, SEANCE.plusDays(1));
        var seance = banc.proposer(camille, dossier, mesure);
        commission.decide(camille, seance, dossier, new MesureDecidee(mesure, MOTIF));
        horloge.allerAu(SEANCE.plusDays(4));
        assertThatThrownBy(() -> banc.clore(camille, seance))
                .isInstanceOfSatisfying(
                        Refus.class,
                        refus -> assertThat(refus.arguments()[1].toString())
                                .isEqualTo("Choisissez une première date à partir du 13 mars 2029."));
        assertThat(commission.enAgent(camille, () -> commissions.de(seance)).etat())
                .isEqualTo(EtatSeance.OUVERTE);
        banc.decider(camille, seance, dossier, new MesureDecidee(new Mesure.Soutien(1), MOTIF));
    }

    @Test
    void aRefusalIsNeverBareAndChangesNothing() throws IOException {
        var avant = prets.versions(pret).size();
        var seance = banc.proposer(camille, dossier, new Mesure.Remise(null));
        assertThat(erreurs(() -> commission.decide(camille, seance, dossier, new DecisionDeRefus("", ""))))
                .containsExactly("motif", "autreReponse");
        banc.decider(
                camille, seance, dossier, new DecisionDeRefus("Vos revenus reviennent.", "Parlons d’un report court."));

        assertThat(ecritures()).isEmpty();
        assertThat(prets.versions(pret)).hasSize(avant);
        assertThat(prise()).satisfies(prise -> {
            assertThat(prise.reexamen()).isTrue();
            assertThat(prise.effet()).isNull();
            assertThat(prise.recoursAvant()).isAfter(SEANCE.plusMonths(1));
        });
        assertThat(lettre())
                .contains("vos mensualités ne changent pas", "Parlons d’un report court.", "tribunal administratif");
        assertThat(difficultes.du(pret).getFirst().traiteeLe()).isNotNull();
        assertThat(faits()).contains(TypeFait.MESURE_REFUSEE);
        assertThat(courriel("La réponse de la commission pour votre prêt")).contains("Parlons d’un report court.");
    }

    @Test
    void anAdjournmentWaitsForAnotherSeance() throws IOException {
        var seance = banc.proposer(camille, dossier, new Mesure.Soutien(1));
        banc.decider(camille, seance, dossier, new Ajournement("La fin de contrat."));
        assertThat(ecritures()).isEmpty();
        assertThat(difficultes.du(pret).getFirst().traiteeLe()).isNull();
        assertThat(lettre()).contains("La fin de contrat.", "D’ici là, vos mensualités ne changent pas.");
        assertThat(faits()).contains(TypeFait.MESURE_AJOURNEE).doesNotContain(TypeFait.AJOURNEMENT);
        decider(new Mesure.Soutien(1));
        assertThat(ecritures()).hasSize(1);
    }

    @Test
    void nothingIsWrittenWhenAMeasureCannotBeDoneAnyMore() {
        var autre = commission.presente(camille);
        var seance = commission.seance(camille);
        commission.enAgent(camille, () -> {
            commissions.inscrire(seance, autre);
            commissions.inscrireReexamen(seance, dossier, new Reexamen(new Mesure.Soutien(6), "Perte d’emploi."));
            commissions.ouvrir(seance, commission.quorum());
        });
        commission.decide(camille, seance, autre, BancDeCommission.accord());
        commission.decide(camille, seance, dossier, new MesureDecidee(new Mesure.Soutien(6), MOTIF));
        essais.payer(pret, SEANCE, Montant.euros(40));
        var ecritures = prets.grandLivre(pret);

        assertThatThrownBy(() -> banc.clore(camille, seance)).isInstanceOfSatisfying(Refus.class, refus -> {
            assertThat(refus.cle()).isEqualTo("commission.refus.mesureImpossible");
            assertThat(refus.arguments())
                    .containsExactly(
                            String.valueOf(demandes.de(dossier).numero()),
                            "Il reste 4 mensualités à payer : choisissez un nombre jusque-là.");
        });
        assertThat(commission.enAgent(camille, () -> commissions.de(seance))).satisfies(ouverte -> {
            assertThat(ouverte.etat()).isEqualTo(EtatSeance.OUVERTE);
            assertThat(ouverte.procesVerbal()).isNull();
            assertThat(ouverte.passages())
                    .allSatisfy(passage -> assertThat(passage.lettre()).isNull());
        });
        assertThat(prets.grandLivre(pret)).isEqualTo(ecritures);
        assertThat(prets.du(autre)).as("the other loan is not born either").isEmpty();
        assertThat(commissions.decisions(dossier)).hasSize(1);

        banc.decider(camille, seance, dossier, new MesureDecidee(new Mesure.Soutien(4), MOTIF));
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.SOLDE);
        assertThat(prets.du(autre)).isPresent();
    }

    @Test
    void aFailureOfWhoeverHearsItTakesTheLedgerBack() {
        var versions = prets.versions(pret);
        var ecritures = prets.grandLivre(pret);
        var mesure = new Mesure.Remise(Montant.euros(50));
        var seance = banc.proposer(camille, dossier, mesure);
        commission.decide(camille, seance, dossier, new MesureDecidee(mesure, MOTIF));
        Panne.SUR.set(dossier);
        assertThatThrownBy(() -> banc.clore(camille, seance)).hasMessage("out of order");
        Panne.SUR.set(null);

        assertThat(prets.grandLivre(pret)).isEqualTo(ecritures);
        assertThat(prets.versions(pret)).isEqualTo(versions);
        assertThat(commissions.decisions(dossier)).hasSize(1);
        assertThat(faits()).doesNotContain(TypeFait.REMISE_ACCORDEE);
        assertThat(difficultes.du(pret).getFirst().traiteeLe()).isNull();
        assertThat(commission.enAgent(camille, () -> commissions.de(seance)).etat())
                .isEqualTo(EtatSeance.OUVERTE);
        banc.clore(camille, seance);
        assertThat(ecritures()).hasSize(1);
    }

    @Test
    void whatCannotBeDoneIsNotProposedNorDecided() {
        assertThat(erreurs(() -> banc.proposer(camille, dossier, new Mesure.Soutien(7))))
                .containsExactly("nombre");
        assertThat(erreurs(() -> banc.proposer(camille, dossier, new Mesure.Remise(Montant.euros(121)))))
                .containsExactly("montant");
        assertThatThrownBy(() -> new Mesure.Soutien(0)).isInstanceOf(SaisieInvalide.class);
        assertThatThrownBy(() -> new Mesure.Report(13, false)).isInstanceOf(SaisieInvalide.class);
        assertThatThrownBy(() -> new Mesure.Remise(Montant.ZERO)).isInstanceOf(SaisieInvalide.class);
        var seance = banc.proposer(camille, dossier, new Mesure.Soutien(2));
        assertThat(erreurs(() ->
                        commission.decide(camille, seance, dossier, new MesureDecidee(new Mesure.Soutien(7), MOTIF))))
                .containsExactly("nombre");
        assertThat(erreurs(() ->
                        commission.decide(camille, seance, dossier, new MesureDecidee(new Mesure.Soutien(2), " "))))
                .containsExactly("motif");
        banc.decider(camille, seance, dossier, new MesureDecidee(new Mesure.Soutien(2), MOTIF));
    }

    @Test
    void onlyThoseOfTheSeanceReadWhatItWouldDo() {
        var seance = banc.proposer(camille, dossier, new Mesure.Soutien(2));
        var ailleurs = commission.seance(camille);
        var alice = commission.membre("Alice Morel");
        var mesure = new Mesure.Soutien(1);
        assertThat(commission
                        .enAgent(alice, () -> commissions.effet(seance, dossier, mesure))
                        .cout())
                .isEqualTo(Montant.euros(20));
        assertThatThrownBy(() -> commission.enAgent(alice, () -> commissions.effet(ailleurs, dossier, mesure)))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> commission.enAgent(alice, () -> commissions.effet(dossier, mesure)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> commission.enAgent(
                        alice,
                        () -> commissions.inscrireReexamen(ailleurs, dossier, new Reexamen(mesure, "Pour elle."))))
                .isInstanceOf(AccessDeniedException.class);
        banc.decider(camille, seance, dossier, new MesureDecidee(mesure, MOTIF));
        assertThat(commissions.decisions(dossier, ines)).hasSize(2);
        assertThatThrownBy(() -> commissions.decisions(dossier, commission.personne()))
                .isInstanceOf(Introuvable.class);
    }

    private void decider(Mesure mesure) {
        Decision decision = new MesureDecidee(mesure, MOTIF);
        banc.decider(camille, banc.proposer(camille, dossier, mesure), dossier, decision);
    }

    private static EcheanceDue due(int mois, int euros) {
        return new EcheanceDue(LocalDate.of(2029, mois, 5), Montant.euros(euros));
    }

    /** What is left to pay, instalment by instalment. */
    private List<EcheanceDue> echeances() {
        return prets.situation(pret).echeances().stream()
                .filter(echeance -> echeance.reste().estPositif())
                .map(echeance -> new EcheanceDue(echeance.le(), echeance.reste()))
                .toList();
    }

    /** What was written in the ledger since the disbursement. */
    private List<Tuple> ecritures() {
        return prets.grandLivre(pret).stream()
                .skip(1)
                .map(mouvement -> tuple(mouvement.type(), mouvement.somme(), mouvement.le()))
                .toList();
    }

    private DecisionPrise prise() {
        return commissions.decisions(dossier).getFirst();
    }

    private List<TypeFait> faits() {
        return chronologie.de(dossier).stream().map(Fait::type).toList();
    }

    private String lettre() throws IOException {
        var pdf = coffre.lire(prise().lettre()).octets();
        VerifieurPdf.verifier(pdf);
        return texte(pdf);
    }

    private String procesVerbal(SeanceId seance) throws IOException {
        var close = commission.enAgent(camille, () -> commissions.de(seance));
        var pdf = coffre.lire(close.procesVerbal()).octets();
        VerifieurPdf.verifier(pdf);
        return texte(pdf);
    }

    private static String texte(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replace('\u202f', ' ')
                    .replaceAll("\\s+", " ");
        }
    }

    private String courriel(String objet) {
        var adresse = usagers.de(ines).email();
        var pli = BoiteAuxLettres.UNIQUE.attendre(
                arrive -> arrive.adresse().equals(adresse) && arrive.objet().equals(objet));
        return pli.texte();
    }

    private static List<String> erreurs(Runnable action) {
        try {
            action.run();
        } catch (SaisieInvalide saisie) {
            return saisie.erreurs().stream().map(SaisieInvalide.Erreur::champ).toList();
        }
        return List.of();
    }

    /** Somebody who hears the decision after the others, and fails. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Panne {

        private static final AtomicReference<DossierId> SUR = new AtomicReference<>();

        @EventListener
        void on(MesureAccordee accordee) {
            if (accordee.dossier().equals(SUR.get())) {
                throw new IllegalStateException("out of order");
            }
        }
    }
}
