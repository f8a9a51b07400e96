package fr.parcoursprojet.recouvrement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.VerifieurPdf;
import fr.parcoursprojet.commission.BancDeCommission;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.DecisionDeRefus;
import fr.parcoursprojet.commission.EtatSeance;
import fr.parcoursprojet.commission.Liasses;
import fr.parcoursprojet.commission.Mesure;
import fr.parcoursprojet.commission.MesureDecidee;
import fr.parcoursprojet.commission.RetardsEnSeance;
import fr.parcoursprojet.commission.SeanceId;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** A late loan goes to the Treasury because a séance said so: proposed, read, decided, done when it closes. */
@SpringBootTest
@Import(BancDEssai.class)
class TransmissionEnSeanceTest {

    private static final LocalDate ACCORD = LocalDate.of(2033, 1, 5);

    /** Two instalments are late. */
    private static final LocalDate SEANCE = LocalDate.of(2033, 3, 9);

    private static final String MOTIF = "Trois relances sans réponse, aucun versement.";
    private static final Mesure.Transmission AU_TRESOR = new Mesure.Transmission();

    @Autowired
    BancDeCommission commission;

    @Autowired
    BancDesAides banc;

    @Autowired
    PretsDEssai essais;

    @Autowired
    Commissions commissions;

    @Autowired
    RetardsEnSeance retards;

    @Autowired
    Liasses liasses;

    @Autowired
    Contentieux contentieux;

    @Autowired
    Prets prets;

    @Autowired
    Recouvrement recouvrement;

    @Autowired
    Difficultes difficultes;

    @Autowired
    Chronologie chronologie;

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
    }

    @AfterEach
    void nothingIsLeft() {
        var du = prets.situation(pret).resteDu();
        if (du.estPositif()) {
            essais.payer(pret, LocalDate.now(horloge), du);
        }
        horloge.revenir();
    }

    @Test
    void aYesHandsItOverWhenTheSeanceCloses() throws IOException {
        difficultes.declarer(pret, ines, MotifDifficulte.REVENUS_EN_BAISSE, "Ma mission s’est arrêtée.");
        var seance = proposer(List.of(pret));
        assertThat(commission.enAgent(camille, () -> retards.du(seance, dossier)))
                .hasValueSatisfying(retard -> {
                    assertThat(retard.arriere()).isEqualTo(Montant.euros(40));
                    assertThat(retard.depuis()).isEqualTo(LocalDate.of(2033, 2, 5));
                    assertThat(retard.mensualites()).isEqualTo(2);
                    assertThat(retard.reste()).isEqualTo(Montant.euros(120));
                    assertThat(retard.difficulteSansReponse()).isTrue();
                    assertThat(retard.relances()).isNotEmpty();
                    assertThat(retard.aides()).isEmpty();
                });
        assertThat(texte(commission.enAgent(camille, () -> liasses.pdf(seance))))
                .contains("passage au Trésor public proposé", "40,00 €", "Premier impayé")
                .contains("Aucune aide n’a été essayée.", "sans réponse encore");
        commission.decide(camille, seance, dossier, new MesureDecidee(AU_TRESOR, MOTIF));
        assertThat(prets.de(pret).contentieuxLe())
                .as("a decision waits for the closing")
                .isNull();

        banc.clore(camille, seance);
        assertThat(prets.de(pret).contentieuxLe()).isEqualTo(SEANCE);
        assertThat(commission.enAgent(camille, () -> contentieux.etapes(pret)))
                .singleElement()
                .satisfies(etape -> {
                    assertThat(etape.type()).isEqualTo(TypeEtape.TRANSMISSION);
                    assertThat(etape.commentaire()).isEqualTo(MOTIF);
                    assertThat(etape.par()).isEqualTo(camille);
                });
        assertThat(recouvrement.relances(pret).getFirst().etat()).isEqualTo(EtatRelance.TRANSMISE);
        assertThat(difficultes.du(pret).getFirst().traiteeLe())
                .as("the Treasury answers no difficulty")
                .isNull();
        assertThat(faits()).contains(TypeFait.CONTENTIEUX).doesNotContain(TypeFait.MESURE_REFUSEE);
        assertThat(procesVerbal(seance)).contains("Remis au Trésor public (contentieux).", "120,00 €", MOTIF);
        assertThat(lettre())
                .contains("Votre prêt passe au Trésor public", "120,00 €", MOTIF)
                .doesNotContain("Ce qu’il vous reste à payer");
        assertThat(courriel("La commission a revu votre prêt en retard"))
                .contains("décidé de passer votre prêt au Trésor public", MOTIF)
                .doesNotContain("garder votre prêt");
        assertThat(courriel("Votre prêt est maintenant suivi par le Trésor public"))
                .contains("40,00");
    }

    @Test
    void aNoKeepsItHereAndRefusesThePersonNothing() throws IOException {
        var seance = proposer(List.of(pret));
        assertThatThrownBy(() -> commission.decide(camille, seance, dossier, new DecisionDeRefus("Elle reprend.", "")))
                .isInstanceOf(SaisieInvalide.class);
        banc.decider(camille, seance, dossier, new DecisionDeRefus("Elle reprend en avril.", "Un rendez-vous."));
        assertThat(prets.de(pret).contentieuxLe()).isNull();
        assertThat(recouvrement.relances(pret).getFirst().etat()).isEqualTo(EtatRelance.OUVERTE);
        assertThat(commissions.decisions(dossier).getFirst()).satisfies(prise -> {
            assertThat(prise.surTransmission()).isTrue();
            assertThat(prise.recoursAvant()).isNull();
        });
        assertThat(procesVerbal(seance)).contains("Pas remis au Trésor public", "Elle reprend en avril.");
        assertThat(lettre())
                .contains("Votre prêt reste au CCAS", "Un rendez-vous.")
                .doesNotContain("tribunal administratif");
        assertThat(faits()).contains(TypeFait.TRANSMISSION_REFUSEE).doesNotContain(TypeFait.MESURE_REFUSEE);
        assertThat(courriel("La commission a revu votre prêt en retard"))
                .contains("garder votre prêt au CCAS", "Un rendez-vous.")
                .doesNotContain("Un autre message");
    }

    @Test
    void theSeanceMayHelpInstead() {
        var seance = proposer(List.of(pret));
        banc.decider(camille, seance, dossier, new MesureDecidee(new Mesure.Report(2, false), MOTIF));
        assertThat(prets.de(pret).contentieuxLe()).isNull();
        assertThat(prets.situation(pret).enRetard()).isEmpty();
    }

    @Test
    void whoAskedForHelpIsNotHandedOverByTheSameSeance() {
        var seance = banc.proposer(camille, dossier, new Mesure.Report(2, false));
        assertThatThrownBy(() -> commission.decide(camille, seance, dossier, new MesureDecidee(AU_TRESOR, MOTIF)))
                .isInstanceOfSatisfying(
                        Refus.class,
                        refus -> assertThat(refus.cle()).isEqualTo("commission.refus.transmissionPasProposee"));
        banc.decider(camille, seance, dossier, new MesureDecidee(new Mesure.Report(2, false), MOTIF));
    }

    @Test
    void aReasonTooLongForTheTreasuryIsSaidBeforeTheClosing() {
        var seance = proposer(List.of(pret));
        assertThatThrownBy(() -> commission.decide(
                        camille, seance, dossier, new MesureDecidee(AU_TRESOR, "Sans réponse. ".repeat(80))))
                .isInstanceOfSatisfying(
                        SaisieInvalide.class,
                        saisie ->
                                assertThat(saisie.erreurs().getFirst().champ()).isEqualTo("motif"));
        banc.decider(camille, seance, dossier, new DecisionDeRefus("Plus tard.", "Un rendez-vous."));
    }

    @Test
    void onlyALateLoanIsProposedOnceAndAllOfThemOrNone() {
        var autre = banc.pretEnCours(commission.personne(), camille);
        var aJour = banc.pret(autre);
        var seance = commission.seance(camille);
        assertThatThrownBy(() ->
                        commission.enAgent(camille, () -> contentieux.proposer(List.of(pret, aJour), seance, MOTIF)))
                .isInstanceOfSatisfying(Refus.class, refus -> {
                    assertThat(refus.cle()).isEqualTo("recouvrement.refus.unDesPrets");
                    assertThat(refus.arguments())
                            .as("which one it is, and why")
                            .containsExactly(
                                    prets.de(aJour).noms(),
                                    prets.de(aJour).titre(),
                                    "Ce prêt n’est pas en retard : il ne peut pas être remis au Trésor public.");
                });
        assertThat(commission.enAgent(camille, () -> commissions.de(seance)).passages())
                .as("the late one is not put on the agenda either")
                .isEmpty();
        assertThatThrownBy(() -> commission.enAgent(camille, () -> contentieux.proposer(List.of(pret), seance, " ")))
                .isInstanceOf(SaisieInvalide.class);
        commission.enAgent(camille, () -> contentieux.proposer(List.of(pret), seance, MOTIF));
        assertThatThrownBy(() -> commission.enAgent(
                        camille, () -> contentieux.proposer(List.of(pret), commission.seance(camille), MOTIF)))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.cle()).isEqualTo("commission.refus.dejaInscrit"));
        assertThatThrownBy(() -> commission.enAgent(
                        commission.membre("Alice Morel"), () -> contentieux.proposer(List.of(pret), seance, MOTIF)))
                .isInstanceOf(AccessDeniedException.class);
        commission.enAgent(camille, () -> commissions.retirer(seance, dossier));
        essais.payer(aJour, LocalDate.now(horloge), Montant.euros(120));
    }

    @Test
    void whatWasPaidInBetweenStopsTheClosingAndNothingIsDone() {
        var autre = banc.pretEnCours(commission.personne(), camille);
        var second = banc.pret(autre);
        horloge.allerAu(SEANCE.plusMonths(2));
        recouvrement.jour(SEANCE.plusMonths(2));
        var seance = proposer(List.of(pret, second));
        commission.decide(camille, seance, dossier, new MesureDecidee(AU_TRESOR, MOTIF));
        commission.decide(camille, seance, autre, new MesureDecidee(AU_TRESOR, MOTIF));
        essais.payer(second, LocalDate.now(horloge), Montant.euros(120).moins(Montant.euros(60)));

        assertThatThrownBy(() -> banc.clore(camille, seance)).isInstanceOfSatisfying(Refus.class, refus -> {
            assertThat(refus.cle()).isEqualTo("commission.refus.mesureImpossible");
            assertThat(refus.arguments())
                    .containsExactly(
                            String.valueOf(demandes.de(autre).numero()),
                            "Ce prêt n’est pas en retard : il ne peut pas être remis au Trésor public.");
        });
        assertThat(prets.de(pret).contentieuxLe()).as("all or nothing").isNull();
        assertThat(commission.enAgent(camille, () -> commissions.de(seance)).etat())
                .isEqualTo(EtatSeance.OUVERTE);

        commission.decide(camille, seance, autre, new DecisionDeRefus("Elle a payé.", "Rien à faire."));
        banc.clore(camille, seance);
        assertThat(prets.de(pret).contentieuxLe()).isNotNull();
        assertThat(prets.de(second).contentieuxLe()).isNull();
        essais.payer(second, LocalDate.now(horloge), prets.situation(second).resteDu());
    }

    @Test
    void onlyThoseOfTheSeanceReadHowLateItIs() {
        var seance = proposer(List.of(pret));
        var ailleurs = commission.seance(camille);
        var alice = commission.membre("Alice Morel");
        assertThat(commission.enAgent(alice, () -> retards.du(seance, dossier))).isPresent();
        assertThatThrownBy(() -> commission.enAgent(alice, () -> retards.du(ailleurs, dossier)))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> retards.du(seance, dossier)).isInstanceOf(RuntimeException.class);
        banc.decider(camille, seance, dossier, new DecisionDeRefus("Plus tard.", "Un rendez-vous."));
    }

    /** A séance of today, open, where these are proposed. */
    private SeanceId proposer(List<PretId> proposes) {
        var seance = commission.seance(camille);
        commission.enAgent(camille, () -> {
            contentieux.proposer(proposes, seance, "Aucune nouvelle depuis février.");
            commissions.ouvrir(seance, commission.quorum());
        });
        return seance;
    }

    private List<TypeFait> faits() {
        return chronologie.de(dossier).stream().map(Fait::type).toList();
    }

    private String lettre() throws IOException {
        return papier(
                coffre.lire(commissions.decisions(dossier).getFirst().lettre()).octets());
    }

    private String procesVerbal(SeanceId seance) throws IOException {
        var close = commission.enAgent(camille, () -> commissions.de(seance));
        return papier(coffre.lire(close.procesVerbal()).octets());
    }

    private static String papier(byte[] pdf) throws IOException {
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
        return BoiteAuxLettres.UNIQUE
                .attendre(arrive ->
                        arrive.adresse().equals(adresse) && arrive.objet().equals(objet))
                .texte();
    }
}
