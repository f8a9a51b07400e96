package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.VerifieurPdf;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Two borrowers on one loan: who is asked, who signs, who reads. */
@SpringBootTest
@Import(BancDEssai.class)
class CoEmprunteursTest {

    private static final LocalDate DECISION = LocalDate.of(2071, 1, 15);
    private static final List<Montant> MENSUALITES = Collections.nCopies(8, Montant.euros(100));

    @Autowired
    PretsDEssai essais;

    @Autowired
    CoEmprunteurs coEmprunteurs;

    @Autowired
    Invitations invitations;

    @Autowired
    Prets prets;

    @Autowired
    PapiersDuPret papiers;

    @Autowired
    Portefeuille portefeuille;

    @Autowired
    Usagers usagers;

    @Autowired
    HorlogeReglable horloge;

    private UsagerId awa;
    private UsagerId karim;
    private PretId pret;
    private DossierId dossier;

    @BeforeEach
    void unPretASigner() {
        horloge.allerAu(DECISION.plusDays(1));
        awa = essais.usager("Awa", "Diallo");
        karim = essais.usager("Karim", "Benali");
        pret = essais.aSigner(awa, "Awa Diallo", "Scooter", MENSUALITES, DECISION);
        dossier = prets.de(pret).dossier();
    }

    @AfterEach
    void lHeure() {
        horloge.revenir();
    }

    @Test
    void theLoanIsSignedOnceBothHaveSigned() throws Exception {
        inviter();
        accepter();
        prets.signerEnLigne(pret, awa, Signature.ecrite("Awa Diallo"));
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.A_SIGNER);
        assertThat(prets.signatures(pret)).extracting(SignatureAttendue::donnee).containsExactly(true, false);
        assertThatThrownBy(() -> prets.signerEnLigne(pret, awa, Signature.ecrite("Awa Diallo")))
                .as("once each")
                .isInstanceOf(Refus.class);
        assertThatThrownBy(() -> essais.faire(() -> prets.debloquer(pret, DECISION.plusDays(1), essais.agent())))
                .as("no money before both have signed")
                .isInstanceOf(Refus.class);
        assertThatThrownBy(() -> prets.signerEnLigne(pret, karim, Signature.ecrite("Awa Diallo")))
                .as("each their own name")
                .isInstanceOf(SaisieInvalide.class);

        prets.signerEnLigne(pret, karim, Signature.ecrite("Karim Benali"));
        var signe = prets.de(pret);
        assertThat(signe.etat()).isEqualTo(EtatPret.SIGNE);
        assertThat(signe.signePar()).isEqualTo("Awa Diallo et Karim Benali");
        var contrat = papiers.contrat(pret, karim);
        VerifieurPdf.verifier(contrat);
        assertThat(texte(contrat))
                .contains("Awa Diallo", "Karim Benali", "3 rue des Lilas, 25000 Besançon", "14 mars 1988")
                .contains("solidaires", "chacun doit la totalité")
                .contains("« Je signe en écrivant mon nom » : Awa Diallo")
                .contains("« Je signe en écrivant mon nom » : Karim Benali");
        assertThat(texte(papiers.echeancier(pret, karim))).contains("Awa Diallo et Karim Benali");
    }

    @Test
    void nobodySignsWhileTheOtherHasNotAgreed() {
        inviter();
        assertThatThrownBy(() -> prets.signerEnLigne(pret, awa, Signature.ecrite("Awa Diallo")))
                .isInstanceOf(Refus.class)
                .hasMessage("pret.refus.coEmprunteur.attendu.INVITE");
        assertThatThrownBy(() -> essais.faire(
                        () -> prets.signerSurPapier(pret, DECISION, "c.pdf", PretsDEssai.SCAN, essais.agent())))
                .isInstanceOf(Refus.class);
        invitations.refuser(invitation(), karim);
        assertThatThrownBy(() -> prets.signerEnLigne(pret, awa, Signature.ecrite("Awa Diallo")))
                .as("alone only once the service took note")
                .isInstanceOf(Refus.class);
        essais.faire(() -> coEmprunteurs.retirer(dossier, essais.agent()));
        prets.signerEnLigne(pret, awa, Signature.ecrite("Awa Diallo"));
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.SIGNE);
        assertThat(prets.de(pret).aDeux()).isFalse();
        assertThatThrownBy(() -> essais.faire(() -> coEmprunteurs.nommer(
                        dossier,
                        essais.agent(),
                        "Karim",
                        usagers.de(karim).email().valeur())))
                .as("a signed contract does not change")
                .isInstanceOf(Refus.class);
    }

    @Test
    void aSignatureIsOfOneTextOnly() {
        inviter();
        accepter();
        prets.signerEnLigne(pret, awa, Signature.ecrite("Awa Diallo"));
        essais.faire(() -> prets.commencerLe(pret, DECISION.plusMonths(3), essais.agent()));
        assertThat(prets.signatures(pret).getFirst().aRefaire()).isTrue();
        prets.signerEnLigne(pret, karim, Signature.ecrite("Karim Benali"));
        assertThat(prets.de(pret).etat()).as("Awa signed other dates").isEqualTo(EtatPret.A_SIGNER);
        essais.faire(() -> coEmprunteurs.retirer(dossier, essais.agent()));
        assertThat(prets.signatures(pret)).hasSize(1);
        prets.signerEnLigne(pret, awa, Signature.ecrite("Awa Diallo"));
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.SIGNE);
    }

    @Test
    void onPaperForBoth() {
        inviter();
        accepter();
        essais.faire(() -> prets.signerSurPapier(pret, DECISION, "contrat.pdf", PretsDEssai.SCAN, essais.agent()));
        assertThat(prets.de(pret).signePar()).isEqualTo("Awa Diallo et Karim Benali");
    }

    @Test
    void bothReadTheLoanAndNobodyElseDoes() {
        var tom = essais.usager("Tom", "Autre");
        inviter();
        assertThatThrownBy(() -> prets.delEmprunteur(pret, karim))
                .as("invited is not bound")
                .isInstanceOf(Introuvable.class);
        accepter();
        for (var qui : List.of(awa, karim)) {
            assertThat(prets.delEmprunteur(pret, qui).id()).isEqualTo(pret);
            assertThat(prets.de(qui)).extracting(Pret::id).containsExactly(pret);
            assertThat(papiers.contrat(pret, qui)).isNotEmpty();
        }
        assertThat(prets.de(tom)).isEmpty();
        assertThatThrownBy(() -> prets.delEmprunteur(pret, tom)).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> papiers.contrat(pret, tom)).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> prets.signerEnLigne(pret, tom, Signature.ecrite("Tom Autre")))
                .isInstanceOf(Introuvable.class);
        essais.faire(() -> coEmprunteurs.retirer(dossier, essais.agent()));
        assertThatThrownBy(() -> prets.delEmprunteur(pret, karim))
                .as("no longer")
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void theInvitationIsForTheProvedAddressAlone() {
        inviter();
        var tom = essais.usager("Tom", "Autre");
        var invitation = invitation();
        assertThat(invitations.de(tom)).isEmpty();
        assertThatThrownBy(() -> invitations.une(invitation, tom)).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> invitations.accepter(invitation, tom, fiche(LocalDate.of(1990, 1, 1))))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> invitations.refuser(invitation, tom)).isInstanceOf(Introuvable.class);
        assertThat(invitations.une(invitation, karim).deLaPartDe()).isEqualTo("Awa Diallo");
        BoiteAuxLettres.UNIQUE.attendre(
                pli -> pli.adresse().equals(usagers.de(karim).email())
                        && pli.texte().contains("Awa Diallo")
                        && pli.texte().contains("/espace/mon-pret/invitation"));
        accepter();
        assertThatThrownBy(() -> invitations.refuser(invitation, karim))
                .as("answered once")
                .isInstanceOf(Introuvable.class);
        var dit = coEmprunteurs.du(dossier).orElseThrow();
        assertThat(dit.etat()).isEqualTo(EtatCoEmprunteur.ACCEPTE);
        assertThat(dit.reponduLe())
                .as("the day of the consent")
                .isBetween(horloge.instant().minusSeconds(60), horloge.instant());
    }

    @Test
    void aGrownUpOtherThanTheFirstOne() {
        inviter();
        assertThatThrownBy(() -> invitations.accepter(invitation(), karim, fiche(DECISION.minusYears(17))))
                .isInstanceOf(SaisieInvalide.class)
                .hasMessageContaining("pret.saisie.majeur");
        assertThatThrownBy(() -> inviter()).as("one at a time").isInstanceOf(Refus.class);
        var seul = essais.aSigner(awa, "Awa Diallo", "Permis", MENSUALITES, DECISION);
        assertThatThrownBy(() -> essais.faire(() -> coEmprunteurs.nommer(
                        prets.de(seul).dossier(),
                        essais.agent(),
                        "Awa",
                        usagers.de(awa).email().valeur())))
                .isInstanceOf(SaisieInvalide.class);
        assertThatThrownBy(() -> coEmprunteurs.nommer(dossier, karim, "Karim", "k@essai.example"))
                .as("not their demande")
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void agentsFindTheLoanByEitherName() {
        inviter();
        accepter();
        var jour = DECISION.plusDays(1);
        essais.faire(() -> {
            for (var nom : List.of("Diallo", "Benali")) {
                assertThat(portefeuille.lignes(FiltrePrets.TOUS, nom, jour, 0, 500))
                        .filteredOn(ligne -> ligne.pret().equals(pret))
                        .extracting(LignePret::nom)
                        .containsExactly("Awa Diallo et Karim Benali");
            }
        });
    }

    private void inviter() {
        var adresse = usagers.de(karim).email().valeur();
        essais.faire(() -> coEmprunteurs.nommer(dossier, essais.agent(), "Karim Benali", adresse));
    }

    private CoEmprunteurId invitation() {
        return invitations.de(karim).getFirst().id();
    }

    private void accepter() {
        invitations.accepter(invitation(), karim, fiche(LocalDate.of(1988, 3, 14)));
    }

    private static FicheCoEmprunteur fiche(LocalDate naissance) {
        return new FicheCoEmprunteur("Karim", "Benali", naissance, "3 rue des Lilas", "25000", "Besançon");
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
