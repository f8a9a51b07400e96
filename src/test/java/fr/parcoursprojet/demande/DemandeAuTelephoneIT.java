package fr.parcoursprojet.demande;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.PorteDEssai;
import fr.parcoursprojet.justificatifs.Justificatifs;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The whole application on a phone of 360 x 640, with a finger: from nothing to the receipt. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({BancDEssai.class, PorteDEssai.class})
class DemandeAuTelephoneIT {

    private static Navigateur navigateur;

    @Autowired
    BancDeDemande banc;

    @Autowired
    Demandes demandes;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    Clock horloge;

    @LocalServerPort
    int port;

    private static int captures;

    @BeforeAll
    static void ouvrir() {
        navigateur = new Navigateur();
    }

    @AfterAll
    static void fermer() {
        navigateur.close();
    }

    @Test
    void somebodyAppliesFromNothingToTheReceipt() {
        var qui = banc.personne();
        try (var telephone = navigateur.telephone()) {
            var page = telephone.newPage();
            page.navigate("http://localhost:" + port + PorteDEssai.de(qui));
            titre(page, "Commencer ma demande");
            bouton(page, "Commencer").tap();

            titre(page, "Qui êtes-vous");
            bouton(page, "Continuer").tap();
            voir(page, "erreurs");
            assertThat(page.getByText("réponses à revoir")).isVisible();
            ecrire(page, "Prénom", "Inès");
            ecrire(page, "Nom de famille", "Carrel");
            ecrire(page, "Jour", "12");
            ecrire(page, "Mois", "4");
            ecrire(page, "Année", "2003");
            ecrire(page, "Téléphone", "06 12 34 56 78");
            continuer(page);

            titre(page, "Où habitez-vous");
            ecrire(page, "Numéro et rue", "12 rue des Granges");
            ecrire(page, "Code postal", "25000");
            ecrire(page, "Ville", "Besançon");
            choisir(page, "Locataire");
            continuer(page);

            titre(page, "Que faites-vous");
            choisir(page, "J’ai un emploi");
            continuer(page);

            titre(page, "Avec qui vivez-vous");
            choisir(page, "Sans conjoint");
            continuer(page);

            titre(page, "Votre parcours");
            liste(page, "Votre niveau d’étude", "Baccalauréat");
            liste(page, "Comment nous avez-vous connus", "Par la Mission Locale");
            continuer(page);

            titre(page, "Ma demande");
            lien(page, "Continuer").tap();

            titre(page, "À quoi sert");
            choisir(page, "Me déplacer");
            continuer(page);
            titre(page, "Que voulez-vous payer");
            ecrire(page, "En quelques mots", "Scooter");
            ecrire(page, "Pourquoi ce projet", "Pour aller au travail à 5 h, sans bus.");
            continuer(page);
            titre(page, "Combien coûte");
            ecrire(page, "Prix en tout", "2 700");
            continuer(page);

            titre(page, "Ma demande");
            lien(page, "Continuer").tap();
            titre(page, "Quels sont vos revenus");
            ecrire(page, "Salaire", "1 320");
            continuer(page);
            titre(page, "Quelles sont vos dépenses fixes");
            ecrire(page, "Loyer", "340");
            continuer(page);
            assertThat(page.getByText("Mon budget, 3 sur 3")).isVisible();
            continuer(page);
            titre(page, "Ma demande");
            page.waitForURL("**/espace/demande"); // the page is drawn before its address is written
            page.reload();
            titre(page, "Ma demande");
            voir(page, "taches");
            lien(page, "Continuer").tap();

            titre(page, "Qu’avez-vous déjà");
            ecrire(page, "Vous, de côté", "1 050");
            continuer(page);
            titre(page, "Qui d’autre peut payer");
            continuer(page);
            titre(page, "Que demandez-vous");
            voir(page, "pret");
            continuer(page);

            titre(page, "Ma demande");
            lien(page, "Continuer").tap();
            titre(page, "Mes documents");
            voir(page, "documents");
            while (page.locator("[data-genre=fichier]").count() > 0) {
                var avant = page.locator("[data-genre=fichier]").count();
                var choix = page.waitForFileChooser(
                        () -> page.locator("[data-genre=fichier]").first().tap());
                choix.setFiles(new FilePayload("document.pdf", "application/pdf", BancDeDemande.PDF));
                assertThat(page.locator("[data-genre=fichier]")).hasCount(avant - 1);
                if (avant == 3) {
                    voir(page, "documents-en-cours");
                }
            }
            continuer(page);

            titre(page, "Ma demande");
            lien(page, "Vérifier et envoyer").last().tap();
            titre(page, "Vérifier et envoyer");
            voir(page, "verification");
            bouton(page, "Envoyer ma demande").tap();
            assertThat(page.getByText("2 réponses à revoir")).isVisible();
            page.getByText("Je déclare").tap();
            page.getByText("J’accepte").tap();
            bouton(page, "Envoyer ma demande").tap();

            titre(page, "Votre demande est envoyée");
            assertThat(page.getByText(Pattern.compile("PP-\\d{4}-\\d{5}"))).isVisible();
            voir(page, "recu");
            var recu = page.waitForDownload(() -> lien(page, "PDF").tap());
            org.assertj.core.api.Assertions.assertThat(recu.suggestedFilename()).endsWith(".pdf");
        }
    }

    @Test
    void aPaperAskedAgainIsReplacedAndSentBack() {
        var qui = banc.personne();
        var agent = banc.referent();
        var dossier = banc.deposee(qui);
        banc.enAgent(agent, () -> {
            justificatifs.accepter(dossier, "identite", agent);
            justificatifs.refuser(dossier, "devis", "Le bas de la feuille est coupé. Il faut voir le prix.", agent);
            return demandes.demanderComplements(
                    dossier,
                    agent,
                    List.of("devis"),
                    "Il ne manque que cela.",
                    LocalDate.now(horloge).plusDays(10));
        });
        try (var telephone = navigateur.telephone()) {
            var page = telephone.newPage();
            page.navigate("http://localhost:" + port + PorteDEssai.de(qui));
            titre(page, "Mes documents");
            assertThat(page.getByText("Camille Roux attend 1 document")).isVisible();
            voir(page, "documents-a-refaire");
            donner(page, new FilePayload("devis.txt", "text/plain", "Bonjour".getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator(".se")).isVisible();
            voir(page, "documents-refuse");
            donner(page, new FilePayload("devis.pdf", "application/pdf", BancDeDemande.PDF));
            bouton(page, "Renvoyer ma demande").tap();
            assertThat(page.getByText("Mes documents")).hasCount(0);
        }
        org.assertj.core.api.Assertions.assertThat(demandes.de(dossier).etat()).isEqualTo(EtatDemande.DEPOSEE);
    }

    @Test
    void severalPhotosOfADocumentAreOneFile() {
        var qui = banc.personne();
        var dossier = banc.complete(qui);
        justificatifs.retirer(dossier, qui, "identite");
        try (var telephone = navigateur.telephone()) {
            var page = telephone.newPage();
            page.navigate("http://localhost:" + port + PorteDEssai.de(qui));
            page.navigate("http://localhost:" + port + "/espace/demande/documents");
            titre(page, "Mes documents");
            page.locator(".exemple summary").first().press("Enter");
            assertThat(page.getByText("Feuille entière")).isVisible();
            voir(page, "exemple");
            page.waitForFileChooser(
                            () -> page.locator("[data-genre=fichier]").first().tap())
                    .setFiles(new FilePayload[] {
                        PhotosDEssai.unie("recto.png", java.awt.Color.BLUE),
                        PhotosDEssai.unie("verso.png", java.awt.Color.RED)
                    });
            bouton(page, "Envoyer les 2 pages").tap();
            assertThat(page.locator("[data-genre=fichier]")).hasCount(0);
        }
        org.assertj.core.api.Assertions.assertThat(
                        justificatifs.un(dossier, "identite").nomFichier())
                .isEqualTo("recto.png");
    }

    @Test
    void aDraftIsFoundAgainOnAnotherPhoneAtTheSamePage() {
        var qui = banc.personne();
        var dossier = demandes.commencer(qui);
        demandes.enregistrer(
                dossier,
                qui,
                BancDeDemande.situation()
                        .avecIdentite("Léa", "Petit", LocalDate.now(horloge).minusYears(17), null));
        try (var premier = navigateur.telephone();
                var second = navigateur.telephone()) {
            var page = premier.newPage();
            page.navigate("http://localhost:" + port + PorteDEssai.de(qui));
            titre(page, "Ma demande");
            voir(page, "taches-mineur");
            page.navigate("http://localhost:" + port + "/espace/demande/situation/mineur");
            titre(page, "Vous avez moins de 18 ans");
            choisir(page, "Un prêt autorisé par le juge");
            ecrire(page, "Son prénom et son nom", "Anne Petit");
            assertThat(page.getByText("Enregistré")).isVisible();
            voir(page, "mineur");

            var ailleurs = second.newPage();
            ailleurs.navigate("http://localhost:" + port + PorteDEssai.de(qui));
            titre(ailleurs, "Vous avez moins de 18 ans");
            assertThat(ailleurs.getByLabel("Son prénom et son nom").first()).hasValue("Anne Petit");
            ailleurs.navigate("http://localhost:" + port + "/espace/demande/situation/adresse");
            titre(ailleurs, "Où habitez-vous");
            ecrire(ailleurs, "Code postal", "39100");
            assertThat(ailleurs.getByText("n’est pas dans la ville")).isVisible();
            voir(ailleurs, "hors-de-la-ville");
        }
    }

    private static void donner(Page page, FilePayload fichier) {
        page.waitForFileChooser(
                        () -> page.locator("[data-genre=fichier]").first().tap())
                .setFiles(fichier);
    }

    private void voir(Page page, String nom) {
        Navigateur.attendreLeCalme(page);
        Navigateur.capturerEntiere(page, "%02d-%s".formatted(++captures, nom));
        Navigateur.verifierAccessibilite(page);
    }

    private void continuer(Page page) {
        voir(page, "page");
        bouton(page, "Continuer").tap();
    }

    private static void titre(Page page, String debut) {
        try {
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText(debut);
        } catch (AssertionError autre) {
            Navigateur.capturer(page, "demande-bloquee");
            throw new AssertionError(
                    "The phone stands at " + page.url() + " and reads:\n"
                            + page.locator("body").innerText(),
                    autre);
        }
    }

    private static void ecrire(Page page, String champ, String valeur) {
        var zone = page.getByLabel(champ).first();
        zone.fill(valeur);
        zone.blur();
    }

    private static void choisir(Page page, String mot) {
        page.getByText(mot, new Page.GetByTextOptions().setExact(true)).tap();
    }

    private static void liste(Page page, String champ, String mot) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(champ)))
                .or(page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(Pattern.compile(champ))))
                .first()
                .tap();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(mot))
                .tap();
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom));
    }

    private static Locator lien(Page page, String nom) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(nom));
    }
}
