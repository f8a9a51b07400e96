package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.VerifieurPdf;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** From the decision to the disbursement: signed with a finger, a keyboard or on paper; every paper is accessible. */
@SpringBootTest
@Import(BancDEssai.class)
@RecordApplicationEvents
class ContratTest {

    private static final LocalDate DECISION = LocalDate.of(2030, 1, 15);
    private static final List<Montant> MENSUALITES = Collections.nCopies(8, Montant.euros(100));

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    PapiersDuPret papiers;

    @Autowired
    ContratsAttendus attendus;

    @Autowired
    ApplicationEvents evenements;

    @Autowired
    Usagers usagers;

    @Autowired
    HorlogeReglable horloge;

    @BeforeEach
    void lendemain() {
        horloge.allerAu(DECISION.plusDays(1));
    }

    @Test
    void drawnWithAFingerThenPaidOut() throws Exception {
        var noe = essais.usager("Noé", "Marchand");
        var pret = essais.aSigner(noe, "Noé Marchand", "Scooter", MENSUALITES, DECISION);
        VerifieurPdf.verifier(papiers.contrat(pret, noe));
        prets.signerEnLigne(pret, noe, Signature.dessinee(dessin(true)));

        var signe = papiers.contrat(pret, noe);
        VerifieurPdf.verifier(signe);
        assertThat(texte(signe))
                .contains("Lu et signé à l’écran")
                .contains("16 janvier 2030")
                .contains("800,00");
        BoiteAuxLettres.UNIQUE.attendre(
                pli -> pli.adresse().equals(usagers.de(noe).email())
                        && pli.objet().contains("signé")
                        && pli.pieces().size() == 1);

        essais.faire(() -> {
            assertThat(prets.debloquer(pret, DECISION.plusDays(1), essais.agent()))
                    .matches("T-2030-\\d{4}");
            VerifieurPdf.verifier(papiers.commande(pret));
            VerifieurPdf.verifier(papiers.versement(pret));
        });
        VerifieurPdf.verifier(papiers.attestation(pret, noe));
        VerifieurPdf.verifier(papiers.echeancier(pret, noe));
        assertThat(prets.solde(pret)).isEqualTo(Montant.euros(800));
        assertThat(prets.situation(pret).prochaine().orElseThrow().le()).isEqualTo(LocalDate.of(2030, 3, 5));
    }

    @Test
    void writtenWithAKeyboard() throws Exception {
        var ines = essais.usager("Inès", "Carrel");
        var pret = essais.aSigner(ines, "Inès Carrel", "Permis", MENSUALITES, DECISION);
        assertThatThrownBy(() -> prets.signerEnLigne(pret, ines, Signature.ecrite("Noé Marchand")))
                .isInstanceOf(SaisieInvalide.class);
        assertThatThrownBy(() -> prets.signerEnLigne(pret, ines, Signature.dessinee(dessin(false))))
                .isInstanceOf(SaisieInvalide.class);
        prets.signerEnLigne(pret, ines, Signature.ecrite("carrel  INES"));
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.SIGNE);
        var signe = papiers.contrat(pret, ines);
        VerifieurPdf.verifier(signe);
        assertThat(texte(signe)).contains("Je signe en écrivant mon nom");
    }

    @Test
    void eachSignatureIsGivenToTheVeryBytesThatWereShown() throws Exception {
        var ines = essais.usager("Inès", "Carrel");
        var pret = essais.aSigner(ines, "Inès Carrel", "Permis", MENSUALITES, DECISION);
        var lu = papiers.contrat(pret, ines);
        horloge.allerAu(DECISION.plusDays(3));
        assertThat(papiers.contrat(pret, ines))
                .as("the same bytes on another day")
                .isEqualTo(lu);
        prets.signerEnLigne(pret, ines, Signature.ecrite("Inès Carrel"));
        var empreinte =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(lu));
        essais.faire(() -> assertThat(papiers.signatures(pret)).singleElement().satisfies(une -> {
            assertThat(une.nom()).isEqualTo("Inès Carrel");
            assertThat(une.moyen()).isEqualTo(MoyenDeSignature.NOM_ECRIT);
            assertThat(une.le()).isEqualTo(DECISION.plusDays(3));
            assertThat(une.empreinte()).isEqualTo(empreinte);
        }));
        assertThat(texte(papiers.contrat(pret, ines))).contains(empreinte.substring(0, 32));
        assertThatThrownBy(() -> papiers.signatures(pret))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void anotherScheduleIsAnotherText() {
        var ines = essais.usager("Inès", "Carrel");
        var pret = essais.aSigner(ines, "Inès Carrel", "Permis", MENSUALITES, DECISION);
        var avant = papiers.contrat(pret, ines);
        essais.faire(() -> prets.commencerLe(pret, DECISION.plusMonths(3), essais.agent()));
        assertThat(papiers.contrat(pret, ines)).isNotEqualTo(avant);
    }

    @Test
    void theScanKeepsTheDayWrittenOnThePaper() {
        var ines = essais.usager("Inès", "Carrel");
        var pret = essais.aSigner(ines, "Inès Carrel", "Permis", MENSUALITES, DECISION);
        horloge.allerAu(DECISION.plusDays(5));
        essais.faire(() -> {
            prets.signerSurPapier(pret, DECISION.plusDays(2), "contrat.pdf", PretsDEssai.SCAN, essais.agent());
            assertThat(papiers.signatures(pret)).singleElement().satisfies(une -> {
                assertThat(une.le()).isEqualTo(DECISION.plusDays(2));
                assertThat(une.moyen()).isEqualTo(MoyenDeSignature.PAPIER);
                assertThat(une.empreinte()).hasSize(64);
            });
        });
    }

    @Test
    void aContractNeverSignedIsRecalledOnceThenAnAgentIsAsked() {
        var tom = essais.usager("Tom", "Absent");
        var pret = essais.aSigner(tom, "Tom Absent", "Vélo", MENSUALITES, DECISION);
        jourPasse(DECISION.plusDays(14));
        assertThat(evenements.stream(ContratARappeler.class))
                .noneMatch(fait -> fait.pret().equals(pret));
        jourPasse(DECISION.plusDays(15));
        jourPasse(DECISION.plusDays(16));
        assertThat(evenements.stream(ContratARappeler.class)
                        .filter(fait -> fait.pret().equals(pret)))
                .hasSize(1);
        BoiteAuxLettres.UNIQUE.attendre(pli ->
                pli.adresse().equals(usagers.de(tom).email()) && pli.objet().contains("vous attend"));
        jourPasse(DECISION.plusDays(29));
        assertThat(evenements.stream(ContratEnRetard.class))
                .noneMatch(fait -> fait.pret().equals(pret));
        jourPasse(DECISION.plusDays(30));
        jourPasse(DECISION.plusDays(31));
        assertThat(evenements.stream(ContratEnRetard.class)
                        .filter(fait -> fait.pret().equals(pret)))
                .hasSize(1);
        assertThat(prets.de(pret).etat()).as("nothing ends by itself").isEqualTo(EtatPret.A_SIGNER);
    }

    private void jourPasse(LocalDate jour) {
        horloge.allerAu(jour);
        attendus.on(DayHasPassed.of(jour.minusDays(1)));
    }

    @Test
    void aPhotoOfThePaperBecomesThePdfThatIsGivenBack() throws Exception {
        var ines = essais.usager("Inès", "Carrel");
        var pret = essais.aSigner(ines, "Inès Carrel", "Permis", MENSUALITES, DECISION);
        var photo = dessin(true);
        essais.faire(() -> prets.signerSurPapier(pret, DECISION, "IMG_0042.png", photo, essais.agent()));
        var contrat = papiers.contrat(pret, ines);
        try (var pdf = Loader.loadPDF(contrat)) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void nobodySignsForSomebodyElseNorBeforeEighteen() {
        var lea = essais.usager("Léa", "Jeune");
        usagers.preciser(lea, "Léa", "Jeune", DECISION.minusYears(17), null);
        var pret = essais.aSigner(lea, "Léa Jeune", "Vélo", MENSUALITES, DECISION);
        var autre = essais.usager("Tom", "Autre");
        assertThatThrownBy(() -> prets.signerEnLigne(pret, autre, Signature.ecrite("Tom Autre")))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> papiers.contrat(pret, autre)).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> prets.signerEnLigne(pret, lea, Signature.ecrite("Léa Jeune")))
                .isInstanceOf(Refus.class)
                .hasMessage("pret.refus.mineur");
    }

    @Test
    void sansSuiteAsksWhy() {
        var tom = essais.usager("Tom", "Parti");
        var pret = essais.aSigner(tom, "Tom Parti", "Vélo", MENSUALITES, DECISION);
        assertThatThrownBy(() -> essais.faire(() -> prets.sansSuite(pret, " ", essais.agent())))
                .isInstanceOf(SaisieInvalide.class);
        essais.faire(() -> prets.sansSuite(pret, "parti étudier ailleurs", essais.agent()));
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.SANS_SUITE);
        assertThatThrownBy(() -> prets.signerEnLigne(pret, tom, Signature.ecrite("Tom Parti")))
                .isInstanceOf(Refus.class);
    }

    @Test
    void theFirstDateFollowsTheMoney() {
        var pret = essais.aSigner(essais.usager("Max", "Tard"), "Max Tard", "Vélo", MENSUALITES, DECISION);
        essais.faire(() -> prets.signerSurPapier(pret, DECISION, "contrat.pdf", PretsDEssai.SCAN, essais.agent()));
        horloge.allerAu(LocalDate.of(2030, 4, 20));
        essais.faire(() -> prets.debloquer(pret, LocalDate.of(2030, 4, 20), essais.agent()));
        assertThat(prets.situation(pret).echeances().getFirst().le()).isEqualTo(LocalDate.of(2030, 6, 5));
        assertThat(prets.versions(pret)).hasSize(2);
    }

    private static byte[] dessin(boolean encre) throws IOException {
        var image = new BufferedImage(320, 160, BufferedImage.TYPE_INT_ARGB);
        if (encre) {
            var crayon = image.createGraphics();
            crayon.setColor(new Color(16, 38, 43));
            crayon.setStroke(new BasicStroke(3));
            crayon.drawLine(20, 120, 140, 30);
            crayon.drawLine(140, 30, 300, 130);
            crayon.dispose();
        }
        var sortie = new ByteArrayOutputStream();
        ImageIO.write(image, "png", sortie);
        return sortie.toByteArray();
    }

    private static String texte(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }
}
