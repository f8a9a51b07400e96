package fr.parcoursprojet.demande;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.PorteDEssai;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.justificatifs.Justificatif;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.Fichier;
import fr.parcoursprojet.stockage.TypeFichier;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The pages of a document on a phone: taken, seen, turned, ordered, sent piece by piece, whatever the network does. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({BancDEssai.class, PorteDEssai.class})
class PagesDUnDocumentIT {

    private static final LocatorAssertions.IsVisibleOptions PATIENCE =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    private static Navigateur navigateur;

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

    @BeforeAll
    static void ouvrir() {
        navigateur = new Navigateur(List.of("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"));
    }

    @AfterAll
    static void fermer() {
        navigateur.close();
    }

    @BeforeEach
    void ilManqueUnePiece() {
        qui = banc.personne();
        dossier = banc.complete(qui);
        justificatifs.retirer(dossier, qui, "identite");
    }

    @Test
    void twentyPagesPhotographedInARowAreOnePdf() throws Exception {
        try (var telephone = navigateur.telephone()) {
            var page = entrer(telephone);
            bouton(page, "Photo, ").tap();
            for (int rang = 1; rang <= 20; rang++) {
                bouton(page, "Prendre la page " + rang).tap();
                assertThat(page.locator(".camera .dit")).containsText(String.valueOf(rang));
                if (rang == 2) {
                    Navigateur.capturer(page, "camera");
                    Navigateur.verifierAccessibilite(page);
                }
            }
            bouton(page, "Terminer (20)").tap();
            assertThat(page.locator(".pages li")).hasCount(20);
            bouton(page, "Envoyer les 20 pages").tap();
            envoye(page);
        }
        assertThat(recu().type()).isEqualTo(TypeFichier.PDF);
        try (var pdf = Loader.loadPDF(recu().octets())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(20);
        }
    }

    @Test
    void pagesAreTurnedOrderedAndRemovedBeforeTheyLeave() throws Exception {
        var couleurs = IntStream.range(0, 20)
                .mapToObj(rang -> new Color(10 * rang + 20, 220 - 10 * rang, 120))
                .toList();
        try (var telephone = navigateur.telephone()) {
            var page = entrer(telephone);
            choisir(
                    page,
                    IntStream.range(0, 20)
                            .mapToObj(rang -> PhotosDEssai.unie("page" + rang + ".png", couleurs.get(rang)))
                            .toArray(FilePayload[]::new));
            assertThat(page.locator(".pages li")).hasCount(20);
            bouton(page, "Mettre avant, Page 3").tap();
            bouton(page, "Mettre après, Page 19").tap();
            bouton(page, "Tourner, Page 1").first().tap();
            bouton(page, "Retirer, Page 5").tap();
            assertThat(page.locator(".pages li")).hasCount(19);
            page.locator(".pages").scrollIntoViewIfNeeded();
            Navigateur.capturer(page, "pages-en-ordre");
            Navigateur.verifierAccessibilite(page);
            bouton(page, "Envoyer les 19 pages").tap();
            envoye(page);
        }
        var attendues = new ArrayList<>(couleurs);
        Collections.swap(attendues, 1, 2);
        Collections.swap(attendues, 18, 19);
        attendues.remove(4);
        try (var pdf = Loader.loadPDF(recu().octets())) {
            var lues = new ArrayList<Color>();
            var rendu = new PDFRenderer(pdf);
            for (int rang = 0; rang < pdf.getNumberOfPages(); rang++) {
                var vue = rendu.renderImage(rang, 0.2f);
                lues.add(new Color(vue.getRGB(vue.getWidth() / 2, vue.getHeight() / 2)));
            }
            assertThat(lues).hasSize(19);
            for (int rang = 0; rang < 19; rang++) {
                assertThat(Math.abs(
                                lues.get(rang).getRed() - attendues.get(rang).getRed()))
                        .as("page " + (rang + 1))
                        .isLessThan(5);
            }
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .as("turned")
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
            assertThat(pdf.getPage(1).getMediaBox().getWidth())
                    .isLessThan(pdf.getPage(1).getMediaBox().getHeight());
        }
    }

    @Test
    void aHeavyPhotoLeavesSmallAndUpright() throws Exception {
        var lourde = PhotosDEssai.lourde("lourde.jpg", 3000, 2400);
        assertThat(lourde.buffer.length).isGreaterThan(3_000_000);
        var partis = new ArrayList<Integer>();
        try (var telephone = navigateur.telephone()) {
            var page = entrer(telephone);
            page.onRequest(requete -> {
                if (requete.method().equals("PUT")) {
                    partis.add(
                            Integer.parseInt(Objects.requireNonNullElse(requete.headerValue("content-length"), "0")));
                }
            });
            choisir(page, lourde);
            bouton(page, "Envoyer cette page").tap();
            envoye(page);
        }
        var image = ImageIO.read(new ByteArrayInputStream(recu().octets()));
        assertThat(Math.max(image.getWidth(), image.getHeight())).isLessThanOrEqualTo(2000);
        assertThat(partis.stream().mapToInt(Integer::intValue).sum()).isBetween(1, 500_000);
        assertThat(partis).as("in pieces").hasSizeGreaterThan(1);
    }

    @Test
    void aPhotoTakenUprightArrivesUpright() throws Exception {
        var couchee = PhotosDEssai.tenueDebout("debout.jpg", PhotosDEssai.feuille());
        try (var telephone = navigateur.telephone()) {
            var page = entrer(telephone);
            choisir(page, couchee);
            bouton(page, "Envoyer cette page").tap();
            envoye(page);
        }
        var image = ImageIO.read(new ByteArrayInputStream(recu().octets()));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(900);
    }

    @Test
    void aBlurredOrDarkPhotoIsSaidAndStillAccepted() {
        var nette = PhotosDEssai.feuille();
        var noyau = new float[441];
        Arrays.fill(noyau, 1f / 441);
        var floue = new ConvolveOp(new Kernel(21, 21, noyau), ConvolveOp.EDGE_NO_OP, null)
                .filter(nette, new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB));
        var sombre = new java.awt.image.RescaleOp(0.2f, 0, null).filter(nette, null);
        try (var telephone = navigateur.telephone()) {
            var page = entrer(telephone);
            choisir(page, PhotosDEssai.photo("nette.jpg", nette));
            assertThat(page.locator(".pages li")).hasCount(1);
            assertThat(page.locator(".avis-photo")).hasCount(0);
            choisir(page, PhotosDEssai.photo("floue.jpg", floue));
            assertThat(page.getByText("La page 2 semble floue")).isVisible();
            choisir(page, PhotosDEssai.photo("sombre.jpg", sombre));
            assertThat(page.getByText("La page 3 semble sombre")).isVisible();
            assertThat(page.locator(".avis-photo")).hasText(new String[] {"Peut-être floue", "Peut-être sombre"});
            page.locator(".pages").scrollIntoViewIfNeeded();
            Navigateur.capturer(page, "photo-floue");
            Navigateur.verifierAccessibilite(page);
            bouton(page, "Envoyer les 3 pages").tap();
            envoye(page);
        }
        assertThat(recu().type()).isEqualTo(TypeFichier.PDF);
    }

    @Test
    void theSamePhotoTwiceIsOnePage() {
        var photo = PhotosDEssai.photo("quittance.jpg", PhotosDEssai.feuille());
        try (var telephone = navigateur.telephone()) {
            var page = entrer(telephone);
            choisir(page, photo, photo);
            assertThat(page.getByText("Cette photo est déjà là")).isVisible();
            assertThat(page.locator(".pages li")).hasCount(1);
            bouton(page, "Envoyer cette page").tap();
            envoye(page);
            var premier = recu().id();
            page.locator("#identite").getByText("Remplacer").tap();
            choisirDans(page.locator("#identite"), page, photo);
            bouton(page, "Envoyer cette page").tap();
            envoye(page);
            assertThat(recu().id()).as("kept once").isEqualTo(premier);
        }
        assertThat(justificatifs.versions(dossier)).isEmpty();
    }

    @Test
    void aCutInTheMiddleGoesOnFromWhereItWas() throws Exception {
        var morceaux = new ArrayList<String>();
        try (var telephone = navigateur.telephone()) {
            var page = entrer(telephone);
            choisir(page, PhotosDEssai.lourde("a.jpg", 1800, 1400), PhotosDEssai.lourde("b.jpg", 1800, 1400));
            assertThat(page.locator(".pages li")).hasCount(2);
            page.onRequestFinished(requete -> noter(requete, morceaux));
            couperApres(page, telephone, 2);
            bouton(page, "Envoyer les 2 pages").tap();
            assertThat(page.getByText("Le réseau a coupé. L’envoi reprend tout seul."))
                    .isVisible(PATIENCE);
            Navigateur.capturer(page, "envoi-coupe");
            Navigateur.verifierAccessibilite(page);
            telephone.setOffline(false);
            envoye(page);
        }
        assertThat(morceaux).as("each piece arrived once").doesNotHaveDuplicates();
        try (var pdf = Loader.loadPDF(recu().octets())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void aTabClosedInTheMiddleGoesOnWhenItIsOpenedAgain() throws Exception {
        var morceaux = new ArrayList<String>();
        try (var telephone = navigateur.telephone()) {
            var page = entrer(telephone);
            choisir(page, PhotosDEssai.lourde("a.jpg", 1800, 1400), PhotosDEssai.lourde("b.jpg", 1800, 1400));
            assertThat(page.locator(".pages li")).hasCount(2);
            page.onRequestFinished(requete -> noter(requete, morceaux));
            couperApres(page, telephone, 2);
            bouton(page, "Envoyer les 2 pages").tap();
            assertThat(page.getByText("Le réseau a coupé. L’envoi reprend")).isVisible(PATIENCE);
            page.close();
            telephone.setOffline(false);
            var retrouvee = telephone.newPage();
            retrouvee.onRequestFinished(requete -> noter(requete, morceaux));
            retrouvee.navigate("http://localhost:" + port + "/espace");
            envoye(retrouvee);
        }
        assertThat(morceaux).as("each piece arrived once").doesNotHaveDuplicates();
        try (var pdf = Loader.loadPDF(recu().octets())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void annulerStopsAndShowsThePagesAgain() {
        try (var telephone = navigateur.telephone()) {
            var page = entrer(telephone);
            choisir(page, PhotosDEssai.lourde("a.jpg", 1800, 1400), PhotosDEssai.lourde("b.jpg", 1800, 1400));
            couperApres(page, telephone, 2);
            bouton(page, "Envoyer les 2 pages").tap();
            assertThat(page.getByText("Le réseau a coupé. L’envoi reprend")).isVisible(PATIENCE);
            bouton(page, "Annuler").tap();
            assertThat(page.locator(".pages li")).hasCount(2);
            bouton(page, "Annuler").tap();
            assertThat(page.locator(".pages")).hasCount(0);
            telephone.setOffline(false);
            page.reload();
            titre(page);
            assertThat(page.locator("[data-genre=photo]")).hasCount(1);
            assertThat(page.locator(".pages")).hasCount(0);
        }
        assertThat(piece().fichier()).isNull();
    }

    private static void noter(Request requete, List<String> morceaux) {
        if (requete.method().equals("PUT")
                && requete.response() != null
                && requete.response().ok()) {
            var adresse = requete.url();
            morceaux.add(adresse.substring(adresse.indexOf('?')));
        }
    }

    /** Cuts the network of the phone once that many pieces have arrived. */
    private static void couperApres(Page page, BrowserContext telephone, int combien) {
        var venus = new int[1];
        page.onResponse(reponse -> {
            if (reponse.request().method().equals("PUT") && ++venus[0] == combien) {
                telephone.setOffline(true);
            }
        });
    }

    private Page entrer(BrowserContext telephone) {
        var page = telephone.newPage();
        page.navigate("http://localhost:" + port + PorteDEssai.de(qui));
        page.navigate("http://localhost:" + port + "/espace/demande/documents");
        titre(page);
        return page;
    }

    private static void titre(Page page) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Mes documents");
    }

    private static void choisir(Page page, FilePayload... fichiers) {
        choisirDans(page.locator("pp-envoi").first(), page, fichiers);
    }

    private static void choisirDans(Locator carte, Page page, FilePayload... fichiers) {
        page.waitForFileChooser(() -> carte.locator("[data-genre=fichier]").tap())
                .setFiles(fichiers);
    }

    private static void envoye(Page page) {
        assertThat(page.locator("#identite").getByText("Donné le")).isVisible(PATIENCE);
    }

    private Justificatif piece() {
        return justificatifs.un(dossier, "identite");
    }

    private Fichier recu() {
        return coffre.lire(Objects.requireNonNull(piece().fichier()));
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(!nom.endsWith(", ")));
    }
}
