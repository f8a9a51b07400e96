package fr.parcoursprojet.recouvrement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.courrier.CourrierPostal;
import fr.parcoursprojet.courrier.CourriersPostaux;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.pret.tresorerie.Imports;
import fr.parcoursprojet.socle.Montant;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What happens to a debt, in a real browser: lists, letters and each dialogue, empty, refused and filled in, with axe. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(BancDEssai.class)
class DettesIT {

    /** A Thursday; the day of the tests is the Monday that follows. */
    private static final LocalDate PREMIERE = LocalDate.of(2075, 9, 5);

    private static final LocalDate JOUR = LocalDate.of(2075, 9, 9);
    private static final FilePayload SCAN = new FilePayload("decision.pdf", "application/pdf", PretsDEssai.SCAN);

    @Autowired
    PretsDEssai essais;

    @Autowired
    BancDeDemande banc;

    @Autowired
    Demandes demandes;

    @Autowired
    Prets prets;

    @Autowired
    Recouvrement recouvrement;

    @Autowired
    Canaux canaux;

    @Autowired
    CourriersPostaux postaux;

    @Autowired
    Imports imports;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    HorlogeReglable horloge;

    @LocalServerPort
    int port;

    private PretId pret;
    private String onglet;

    @BeforeEach
    void unPretEnRetard() {
        var qui = banc.personne();
        var dossier = banc.deposee(qui);
        onglet = "/agents/dossiers/" + demandes.de(dossier).numero() + "/difficulte";
        pret = essais.duDossier(dossier, qui, "Inès Carrel", Collections.nCopies(6, Montant.euros(100)), PREMIERE);
        horloge.allerAu(JOUR);
        essais.faire(() -> canaux.choisir(pret, true, essais.agent()));
        recouvrement.jour(JOUR);
    }

    @AfterEach
    void nothingIsLeft() {
        var du = prets.situation(pret).resteDu();
        if (du.estPositif()) {
            essais.payer(pret, JOUR, du);
        }
        essais.faire(() -> postaux.imprimer(
                postaux.aImprimer().stream().map(CourrierPostal::id).toList(), essais.agent()));
        horloge.revenir();
    }

    @Test
    void theListOfTheLateAndItsDialogue() {
        bureau(page -> {
            aller(page, "/agents/contentieux");
            voir(page, "contentieux");
            page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(essais.titre(pret)))
                    .click();
            bouton(page, "Remettre les prêts choisis").click();
            assertThat(page.locator("vaadin-dialog[opened]")).hasCount(1);
            voir(page, "contentieux-remettre");
            dans(page, "Remettre au Trésor public");
            voir(page, "contentieux-refus");
            page.getByLabel("Raison").fill("Sans réponse");
            dans(page, "Remettre au Trésor public");
            assertThat(page.getByText("Liste en PDF")).isVisible();
            voir(page, "contentieux-remis");
            aller(page, onglet);
            for (var acte : List.of("Noter un acte du Trésor", "Reprendre ce prêt")) {
                dialogue(page, acte);
                voir(page, "contentieux-" + acte.substring(0, 5));
                fermer(page);
            }
            dialogue(page, "Reprendre ce prêt");
            page.getByLabel("Raison").fill("Accord");
            dans(page, "Reprendre ce prêt");
            assertThat(page.getByText("Repris par le service").first()).isVisible();
        });
    }

    @Test
    void thePileOfLetters() {
        bureau(page -> {
            aller(page, "/agents/courriers");
            assertThat(page.getByText("Premier impayé").first()).isVisible();
            voir(page, "courriers");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("imprimée")))
                    .click();
            assertThat(page.getByText("Déjà imprimées")).isVisible();
            voir(page, "courriers-imprimes");
        });
    }

    @Test
    void fromTheRecevabiliteToTheEndOfThePlan() {
        bureau(page -> {
            aller(page, onglet);
            voir(page, "onglet");
            dialogue(page, "Noter une recevabilité");
            refuser(page, "Noter une recevabilité");
            remplir(page, "Référence de la Banque de France", "BDF 000123456");
            page.locator("input[type=file]").setInputFiles(SCAN);
            assertThat(page.getByText("decision.pdf").first()).isVisible();
            voir(page, "recevabilite-remplie");
            dans(page, "Noter une recevabilité");
            assertThat(page.getByText("Ouvrir le document").first()).isVisible();
            voir(page, "onglet-gele");
            dialogue(page, "Noter le plan");
            refuser(page, "Noter le plan");
            remplir(page, "Référence de la Banque de France", "BDF 000123456");
            page.getByLabel("Mensualité").fill("100");
            page.getByLabel("Part effacée à la fin").fill("400");
            page.keyboard().press("Tab");
            voir(page, "plan-rempli");
            dans(page, "Noter le plan");
            assertThat(page.getByText("À sa fin").first()).isVisible();
            voir(page, "onglet-plan");
            dialogue(page, "Finir le plan et effacer");
            refuser(page, "Finir le plan et effacer");
            fermer(page);
            dialogue(page, "Plan non respecté");
            voir(page, "plan-echoue");
            page.getByLabel("Précisions").fill("Deux mensualités manquent");
            dans(page, "Plan non respecté");
            assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
            assertThat(page.getByText("Aucun surendettement n’est en cours")).isVisible();
        });
        Assertions.assertThat(prets.de(pret).planLe()).isNull();
    }

    @Test
    void aDebtErasedARecognitionAMoveAndADeath() {
        bureau(page -> {
            aller(page, onglet);
            dialogue(page, "Noter une reconnaissance de dette");
            refuser(page, "Noter une reconnaissance de dette");
            remplir(page, "Quel document ?", "Lettre demandant un délai");
            page.locator("input[type=file]").setInputFiles(SCAN);
            assertThat(page.getByText("decision.pdf").first()).isVisible();
            voir(page, "reconnaissance-remplie");
            dans(page, "Noter une reconnaissance de dette");
            dialogue(page, "Noter un déménagement");
            refuser(page, "Noter un déménagement");
            remplir(page, "Numéro et rue", "3 rue Neuve");
            remplir(page, "Code postal", "39100");
            remplir(page, "Ville", "Dole");
            voir(page, "demenagement-rempli");
            dans(page, "Noter un déménagement");
            dialogue(page, "Noter une dette effacée");
            refuser(page, "Noter une dette effacée");
            remplir(page, "Jugement ou mesure", "Jugement du 9 septembre 2075");
            remplir(page, "Numéro de la délibération", "2075-01");
            page.getByLabel("Part effacée").fill("500");
            page.keyboard().press("Tab");
            voir(page, "effacement-rempli");
            dans(page, "Noter une dette effacée");
            assertThat(page.getByText("Jugement du 9 septembre 2075").first()).isVisible();
            dialogue(page, "Noter un décès");
            refuser(page, "Noter un décès");
            page.locator("input[type=file]").setInputFiles(SCAN);
            assertThat(page.getByText("decision.pdf").first()).isVisible();
            voir(page, "deces-rempli");
            dans(page, "Noter un décès");
            assertThat(page.getByText("Décès le").first()).isVisible();
            dialogue(page, "Noter le notaire");
            refuser(page, "Noter le notaire");
            page.getByLabel("Nom et adresse").fill("Maître Essai, Besançon");
            voir(page, "notaire-rempli");
            dans(page, "Noter le notaire");
            assertThat(page.getByText("Notaire : Maître Essai")).isVisible();
            voir(page, "onglet-succession");
            dialogue(page, "C’était une erreur");
            refuser(page, "C’était une erreur");
            page.getByLabel("Raison").fill("Homonyme");
            dans(page, "C’était une erreur");
            assertThat(bouton(page, "Noter un décès")).isVisible();
        });
    }

    @Test
    void aPaymentThatTwoFormatsTold() {
        var csv = PretsDEssai.fichier(List.of(essais.titre(pret) + ";2075-09-09;100,00;VIR CARREL INES"));
        essais.faire(() -> imports.importer("tresor.csv", csv, essais.agent()));
        var pes = """
                <n:PES_Retour xmlns:n="http://www.minefi.gouv.fr/cp/helios/pes_v2/Rev0/retour"><PES_Recette><Bordereau>
                <BlocBordereau><TypBord V="05"/></BlocBordereau><Piece><BlocPiece><IdPce V="512"/>
                <DtePcePec V="2075-09-09"/></BlocPiece><LigneDePiece><ObjLignePce V="Virement %s"/><MtTTC V="100.00"/>
                </LigneDePiece></Piece></Bordereau></PES_Recette></n:PES_Retour>
                """.formatted(essais.titre(pret)).getBytes(StandardCharsets.UTF_8);
        bureau(page -> {
            aller(page, "/agents/tresorerie");
            page.locator("input[type=file]").setInputFiles(new FilePayload("pes.xml", "application/xml", pes));
            assertThat(page.getByText("À décider ensuite").first()).isVisible();
            voir(page, "tresor-apercu");
            bouton(page, "Garder 1 ligne").click();
            assertThat(page.getByText("Peut-être déjà reçus")).isVisible();
            voir(page, "tresor-deja-recu");
            bouton(page, "C’est le même").click();
            page.locator("summary")
                    .filter(new Locator.FilterOptions().setHasText("Écartés"))
                    .click();
            voir(page, "tresor-ecarte");
        });
        Assertions.assertThat(prets.solde(pret)).isEqualTo(Montant.euros(500));
    }

    private void bureau(Consumer<Page> suite) {
        try (var navigateur = new Navigateur();
                var bureau = navigateur.bureau()) {
            var page = bureau.newPage();
            aller(page, sessions.cle(essais.agent(), "agents"));
            suite.accept(page);
        }
    }

    private void aller(Page page, String chemin) {
        page.navigate("http://localhost:" + port + chemin);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void dialogue(Page page, String acte) {
        Navigateur.attendreLeCalme(page);
        bouton(page, acte).first().click();
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(1);
    }

    /** Acts with nothing filled in: what is missing is said, and axe reads it. */
    private static void refuser(Page page, String acte) {
        voir(page, "vide-" + acte.replaceAll("\\W+", "-"));
        dans(page, acte);
        Navigateur.attendreLeCalme(page);
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(1);
        voir(page, "refus-" + acte.replaceAll("\\W+", "-"));
    }

    private static void fermer(Page page) {
        page.keyboard().press("Escape");
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
    }

    private static void dans(Page page, String acte) {
        Navigateur.attendreLeCalme(page);
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(acte))
                .click();
    }

    private static void remplir(Page page, String champ, String valeur) {
        var zone = page.getByLabel(champ, new Page.GetByLabelOptions().setExact(true));
        zone.fill(valeur);
        zone.blur();
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom));
    }

    /** Once what was announced has faded: half faded, nothing has its contrast. */
    private static void voir(Page page, String nom) {
        page.waitForFunction("() => !document.querySelector('vaadin-notification-card')");
        Navigateur.attendreLeCalme(page);
        Navigateur.capturer(page, "dettes-" + nom);
        Navigateur.verifierAccessibilite(page);
    }
}
