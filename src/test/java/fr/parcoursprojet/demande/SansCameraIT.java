package fr.parcoursprojet.demande;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.PorteDEssai;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.Fichier;
import fr.parcoursprojet.stockage.TypeFichier;
import java.awt.Color;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** <i>Photo</i> where the camera is refused or absent: the phone's own choice of a picture opens instead. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({BancDEssai.class, PorteDEssai.class})
class SansCameraIT {

    private static final String PHOTO = "pp-envoi [data-genre=photo]";

    private static final String CE_QUE_DIT_LA_CAMERA =
            "() => navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'a camera', (non) => non.name)";

    /** Answers no once the tap on <i>Photo</i> is too old for a browser to open anything for it. */
    private static final String REFUS_TARDIF = """
            navigator.mediaDevices.getUserMedia = () => new Promise((ok, non) => {
              const guet = setInterval(() => {
                if (navigator.userActivation.isActive) return;
                clearInterval(guet);
                non(new DOMException('', 'NotAllowedError'));
                setTimeout(() => console.log('refused'));
              }, 50);
            });
            """;

    @Autowired
    BancDeDemande banc;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    Coffre coffre;

    @LocalServerPort
    int port;

    private UsagerId qui;
    private DossierId dossier;

    @BeforeEach
    void ilManqueUnePiece() {
        qui = banc.personne();
        dossier = banc.complete(qui);
        justificatifs.retirer(dossier, qui, "identite");
    }

    @Test
    void aRefusedCameraOpensTheChoiceOfAPicture() throws Exception {
        try (var navigateur =
                        new Navigateur(List.of("--use-fake-device-for-media-stream", "--deny-permission-prompts"));
                var telephone = navigateur.telephone()) {
            var page = entrer(telephone);
            assertThat(page.evaluate(CE_QUE_DIT_LA_CAMERA)).isEqualTo("NotAllowedError");
            deuxPhotosChoisies(page);
        }
        try (var pdf = Loader.loadPDF(recu().octets())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void aPhoneWithoutCameraOpensTheChoiceOfAPicture() throws Exception {
        try (var navigateur = new Navigateur();
                var telephone = navigateur.telephone()) {
            telephone.grantPermissions(List.of("camera"));
            var page = entrer(telephone);
            assertThat(page.evaluate(CE_QUE_DIT_LA_CAMERA)).isEqualTo("NotFoundError");
            deuxPhotosChoisies(page);
        }
        try (var pdf = Loader.loadPDF(recu().octets())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void aCameraRefusedTooLateSaysToTapAgain() {
        try (var navigateur = new Navigateur();
                var telephone = navigateur.telephone()) {
            telephone.addInitScript(REFUS_TARDIF);
            var page = entrer(telephone);
            page.waitForConsoleMessage(
                    new Page.WaitForConsoleMessageOptions()
                            .setPredicate(dit -> dit.text().equals("refused")),
                    () -> page.locator(PHOTO).first().tap());
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Touchez encore Photo");
            Navigateur.capturer(page, "sans-camera");
            Navigateur.verifierAccessibilite(page);
            choixDUnePhoto(page).setFiles(PhotosDEssai.unie("une.png", Color.PINK));
            assertThat(page.getByText("Touchez encore Photo")).hasCount(0);
            envoyer(page, "Envoyer cette page");
        }
        assertThat(recu().type()).isEqualTo(TypeFichier.JPEG);
    }

    /** The second one opens at once: the camera is not asked for again. */
    private static void deuxPhotosChoisies(Page page) {
        choixDUnePhoto(page).setFiles(PhotosDEssai.unie("une.png", Color.PINK));
        assertThat(page.locator(".pages li")).hasCount(1);
        page.evaluate(
                "() => { navigator.mediaDevices.getUserMedia = () => { window.redemandee = true; throw new Error(); }; }");
        choixDUnePhoto(page).setFiles(PhotosDEssai.unie("deux.png", Color.ORANGE));
        assertThat(page.locator(".pages li")).hasCount(2);
        assertThat(page.evaluate("() => window.redemandee === true")).isEqualTo(false);
        assertThat(page.locator("dialog.camera")).hasCount(0);
        envoyer(page, "Envoyer les 2 pages");
    }

    /** A picture, taken with the phone's own camera where it has one: neither a PDF nor several files. */
    private static FileChooser choixDUnePhoto(Page page) {
        var choix = page.waitForFileChooser(() -> page.locator(PHOTO).first().tap());
        assertThat(choix.isMultiple()).isFalse();
        assertThat(choix.element().getAttribute("capture")).isEqualTo("environment");
        assertThat(choix.element().getAttribute("accept")).isEqualTo("image/jpeg,image/png,image/webp");
        return choix;
    }

    private static void envoyer(Page page, String bouton) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(bouton).setExact(true))
                .tap();
        assertThat(page.locator("#identite").getByText("Donné le"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
    }

    private Page entrer(BrowserContext telephone) {
        var page = telephone.newPage();
        page.navigate("http://localhost:" + port + PorteDEssai.de(qui));
        page.navigate("http://localhost:" + port + "/espace/demande/documents");
        page.locator(PHOTO).first().waitFor();
        return page;
    }

    private Fichier recu() {
        return coffre.lire(
                Objects.requireNonNull(justificatifs.un(dossier, "identite").fichier()));
    }
}
