package fr.parcoursprojet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.VerifieurPdf;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.RepresentantLegal;
import fr.parcoursprojet.demande.Sexe;
import fr.parcoursprojet.demande.VoieMineur;
import fr.parcoursprojet.demonstration.Cas;
import fr.parcoursprojet.demonstration.Equipe;
import fr.parcoursprojet.demonstration.Gestes;
import fr.parcoursprojet.demonstration.Seances;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.pret.Capacite;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.PapiersDuPret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.Signature;
import fr.parcoursprojet.reglement.Activite;
import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.Telephone;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** R5, from the filing to the signature: what is granted before eighteen can be signed as the law says, or is not granted. */
@SpringBootTest
@Import({BancDEssai.class, Equipe.class, Gestes.class, Seances.class})
class MineurAuContratTest {

    private static final LocalDate DEPOT = LocalDate.of(2031, 3, 4);
    private static final LocalDate SEANCE = LocalDate.of(2031, 3, 18);

    @Autowired
    Gestes gestes;

    @Autowired
    Seances seances;

    @Autowired
    Equipe equipe;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    Prets prets;

    @Autowired
    PapiersDuPret papiers;

    @Autowired
    HorlogeReglable horloge;

    @BeforeEach
    void jourDuDepot() {
        horloge.allerAu(DEPOT);
    }

    @AfterEach
    void aujourdhui() {
        horloge.revenir();
    }

    @Test
    void withTheJudgesAuthorisationTheRepresentativeSignsToo() throws Exception {
        var cas = cas("Zoé", "Lambert");
        var zoe = arriver(cas);
        var dossier = accorder(cas, zoe, VoieMineur.AUTORISATION_DU_JUGE);
        var pret = gestes.pret(dossier);
        assertThat(prets.capacite(pret)).isEqualTo(Capacite.REPRESENTEE);

        assertThatThrownBy(() -> prets.signerEnLigne(pret, zoe, Signature.ecrite("Zoé Lambert")))
                .isInstanceOf(Refus.class)
                .hasMessage("pret.refus.representant");

        var contrat = papiers.contrat(pret, zoe);
        VerifieurPdf.verifier(contrat);
        assertThat(texte(contrat))
                .contains("que le juge des tutelles des mineurs a autorisé(e) à signer")
                .contains("Son représentant légal : Anne Lambert");

        gestes.signer(dossier, SEANCE, LocalDate.of(2031, 5, 5));
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.SIGNE);
        assertThat(prets.de(pret).signePar()).isEqualTo("Zoé Lambert et Anne Lambert");
    }

    @Test
    void onceEmancipatedTheySignAlone() {
        var cas = cas("Hugo", "Vernet");
        var hugo = arriver(cas);
        var dossier = accorder(cas, hugo, VoieMineur.EMANCIPATION);
        var pret = gestes.pret(dossier);

        assertThat(prets.capacite(pret)).isEqualTo(Capacite.SEULE);
        prets.signerEnLigne(pret, hugo, Signature.ecrite("Hugo Vernet"));
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.SIGNE);
        assertThat(prets.de(pret).signePar()).isEqualTo("Hugo Vernet");
    }

    @Test
    void theDecisionSentBackAfterTheYesClosesTheWayAgain() {
        var cas = cas("Lina", "Marty");
        var lina = arriver(cas);
        var dossier = accorder(cas, lina, VoieMineur.EMANCIPATION);
        enTantQue.agent(
                equipe.referent(),
                () -> justificatifs.refuser(dossier, "emancipation", "Une page manque.", equipe.referent()));

        assertThatThrownBy(() -> prets.signerEnLigne(gestes.pret(dossier), lina, Signature.ecrite("Lina Marty")))
                .isInstanceOf(Refus.class)
                .hasMessage("pret.refus.mineur");
    }

    @Test
    void anAbsenceThatWasAcceptedIsNotADecision() {
        var cas = cas("Théo", "Brun");
        var theo = arriver(cas);
        var dossier = deposer(cas, theo, VoieMineur.AUTORISATION_DU_JUGE);
        enTantQue.usager(theo, () -> {
            justificatifs.retirer(dossier, theo, "autorisation-du-juge");
            return justificatifs.indisponible(dossier, theo, "autorisation-du-juge", "Elle arrive.");
        });
        gestes.prendre(dossier);
        gestes.accepterLesPieces(dossier);
        proposer(dossier);

        assertThatThrownBy(() -> gestes.presenter(dossier))
                .isInstanceOfSatisfying(
                        Refus.class,
                        refus -> assertThat(refus.arguments()[0].toString()).contains("décision du juge"));
    }

    private UsagerId arriver(Cas cas) {
        return gestes.arriver(cas.prenom(), cas.nom(), cas.naissance(DEPOT));
    }

    private DossierId deposer(Cas cas, UsagerId qui, VoieMineur voie) {
        var situation = cas.situation(DEPOT)
                .avecRepresentant(
                        new RepresentantLegal("Anne " + cas.nom(), "ma mère", new Telephone("06 39 98 26 00"), voie));
        var dossier = gestes.remplir(qui, situation, cas.projet(), cas.budget(), cas.plan());
        gestes.envoyerLesPieces(qui, dossier, cas.nomComplet());
        gestes.deposer(qui, dossier);
        return dossier;
    }

    private DossierId accorder(Cas cas, UsagerId qui, VoieMineur voie) {
        var dossier = deposer(cas, qui, voie);
        gestes.prendre(dossier);
        gestes.accepterLesPieces(dossier);
        proposer(dossier);
        gestes.presenter(dossier);
        horloge.allerAu(SEANCE);
        var seance = seances.ouvrir(SEANCE, java.util.List.of(dossier));
        seances.accorder(seance, dossier, "Le vélo permet l’apprentissage.");
        seances.clore(seance);
        return dossier;
    }

    private void proposer(DossierId dossier) {
        gestes.proposer(
                dossier,
                Montant.euros(600),
                Montant.euros(200),
                12,
                Montant.euros(1),
                PositionAjustement.DERNIERE,
                "Le juge a autorisé le prêt.");
    }

    private static Cas cas(String prenom, String nom) {
        return new Cas(
                prenom,
                nom,
                17,
                Sexe.FEMME,
                Activite.APPRENTI,
                Motif.MOBILITE,
                "Vélo électrique",
                "Pour aller au centre de formation.",
                100,
                200,
                600,
                12,
                790,
                0,
                60,
                0);
    }

    private static String texte(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }
}
