package fr.parcoursprojet.pret;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.PorteDEssai;
import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The loan in a real browser: on a phone of 360 x 640, light and dark, then the Treasury's file at a desk. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "portail.tresor.payfip=https://payfip.example",
            "portail.tresor.iban=FR00 0000 0000 0000 0000 0000 000",
            "portail.tresor.adresse=1 place de l’Essai, 25000 Besançon, de 8 h 30 à 12 h"
        })
@Import({BancDEssai.class, PorteDEssai.class})
class MonPretIT {

    private static final LocalDate JOUR = LocalDate.of(2026, 10, 30);
    private static final List<Montant> SCOOTER = Mensualites.de(
                    Montant.euros(2000), 12, Montant.euros(1), PositionAjustement.DERNIERE)
            .montants();

    private static Navigateur navigateur;

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    BancDeDemande demandes;

    @Autowired
    Demandes lues;

    @Autowired
    HorlogeReglable horloge;

    @LocalServerPort
    int port;

    @BeforeAll
    static void ouvrir() {
        navigateur = new Navigateur();
    }

    @AfterAll
    static void fermer() {
        navigateur.close();
    }

    @Test
    void aLoanBeingRepaidInLightAndDark() {
        var noe = unPretEnCours(8);
        horloge.allerAu(JOUR);
        for (var couleurs : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var telephone = navigateur.telephone(couleurs)) {
                var page = telephone.newPage();
                entrer(page, noe, "espace/mon-pret");
                assertThat(page.getByText("Jeudi 5 novembre")).isVisible();
                voir(page, "mon-pret-" + couleurs.name().toLowerCase(Locale.ROOT));
                page.getByText("Les 7 premières, payées").tap();
                assertThat(page.getByText("5 mars").first()).isVisible();
                lien(page, "Comment payer").tap();
                assertThat(page.getByText("T-2026-").first()).isVisible();
                voir(page, "payer-" + couleurs.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    @Test
    void aDifficultyInTwoTapsAndAnEarlyRepayment() {
        var noe = unPretEnCours(7);
        horloge.allerAu(JOUR);
        try (var telephone = navigateur.telephone()) {
            var page = telephone.newPage();
            entrer(page, noe, "espace/mon-pret");
            assertThat(page.getByText("n’est pas arrivée")).isVisible();
            voir(page, "mon-pret-retard");
            lien(page, "J’ai une difficulté").tap();
            assertThat(page.getByText("Que se passe-t-il ?")).isVisible();
            voir(page, "difficulte");
            bouton(page, "Prévenir mon référent").tap();
            assertThat(page.getByText("Votre référent est prévenu")).isVisible();
            voir(page, "difficulte-dite");
            page.navigate(adresse("espace/mon-pret/plus-tot"));
            assertThat(page.getByText("Combien voulez-vous rembourser ?")).isVisible();
            voir(page, "plus-tot");
        }
    }

    @Test
    void aContractSignedWithAFinger() {
        horloge.allerAu(JOUR);
        var lina = essais.usager("Lina", "Garnier");
        var pret = essais.aSigner(lina, "Lina Garnier", "Ordinateur", SCOOTER, JOUR.minusDays(2));
        try (var telephone = navigateur.telephone()) {
            var page = telephone.newPage();
            entrer(page, lina, "espace/mon-pret");
            voir(page, "a-signer");
            lien(page, "Lire et signer").tap();
            var cadre = page.locator("pp-signature canvas");
            assertThat(cadre).isVisible();
            page.getByText("J’ai lu la fiche").tap();
            bouton(page, "Signer").tap();
            assertThat(page.getByText("Signez dans le cadre")).isVisible();
            dessiner(page, cadre);
            voir(page, "signature");
            bouton(page, "Signer").tap();
            assertThat(page.getByText("Votre contrat est signé").first()).isVisible();
            voir(page, "signe");
        }
        Assertions.assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.SIGNE);
    }

    @Test
    void aFileOfTheTreasuryAtADesk() {
        var lignes = new ArrayList<String>();
        var noms = List.of(
                "Maëva Bellot", "Rui Costa", "Lucas Dumont", "Anaïs Fournier", "Enzo Gauthier", "Manon Jolivet");
        for (var nom : noms) {
            var usager = essais.usager(nom.split(" ")[0], nom.split(" ")[1]);
            var pret = essais.debloque(usager, nom, "Scooter", SCOOTER, LocalDate.of(2026, 11, 5));
            lignes.add(essais.titre(pret) + ";05/11/2026;167,00;" + nom.toUpperCase(Locale.ROOT));
        }
        essais.debloque(essais.usager("Bilal", "Haddad"), "Bilal Haddad", "Permis", SCOOTER, LocalDate.of(2026, 11, 5));
        essais.debloque(essais.usager("Karim", "Haddad"), "Karim Haddad", "Vélo", SCOOTER, LocalDate.of(2026, 11, 5));
        lignes.add(";04/11/2026;42,00;VIR HADDAD");
        lignes.add("T-1999-0001;04/11/2026;25,00;VIR 8841");
        lignes.add("TOTAL;;1069,00;");
        horloge.allerAu(LocalDate.of(2026, 11, 6));
        try (var bureau = navigateur.bureau()) {
            var page = bureau.newPage();
            page.navigate("http://localhost:" + port + PorteDEssai.de(essais.agent()));
            page.navigate(adresse("agents/tresorerie"));
            assertThat(page.getByText("Lire un fichier du Trésor public")).isVisible();
            voir(page, "tresorerie");
            page.locator("vaadin-upload input[type=file]")
                    .setInputFiles(
                            new FilePayload("encaissements-2026-11-05.csv", "text/csv", PretsDEssai.fichier(lignes)));
            assertThat(page.getByText("rien n’est encore inscrit")).isVisible();
            voir(page, "tresorerie-apercu");
            bouton(page, "Inscrire 6 paiements").click();
            assertThat(page.getByText("6 paiements inscrits")).isVisible();
            voir(page, "tresorerie-apres");
            page.navigate(adresse("agents/prets"));
            assertThat(page.getByText("Maëva Bellot").first()).isVisible();
            voir(page, "prets");
        }
    }

    @Test
    void theTabOfADossierShowsTheLedgerAndReversesAPayment() {
        horloge.allerAu(LocalDate.of(2026, 5, 4));
        var qui = demandes.personne();
        var dossier = demandes.deposee(qui);
        var pret = essais.duDossier(dossier, qui, "Inès Carrel", SCOOTER, LocalDate.of(2026, 7, 5));
        horloge.allerAu(JOUR);
        essais.payer(pret, LocalDate.of(2026, 7, 4), SCOOTER.get(0));
        essais.payer(pret, LocalDate.of(2026, 8, 4), SCOOTER.get(1));
        prets.reechelonner(pret, new Amenagement.ReportALaFin(2), "perte d’emploi", JOUR);
        try (var bureau = navigateur.bureau()) {
            var page = bureau.newPage();
            page.navigate("http://localhost:" + port + PorteDEssai.de(essais.agent()));
            page.navigate(adresse("agents/dossiers/" + lues.de(dossier).numero() + "/pret"));
            assertThat(page.getByText("Grand livre").first()).isVisible();
            voir(page, "onglet");
            bouton(page, "Annuler").last().click();
            page.getByLabel("Pourquoi").last().fill("Virement rejeté par la banque");
            voir(page, "onglet-annuler");
            page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
            assertThat(page.getByText("annulée").first()).isVisible();
            voir(page, "onglet-apres");
        }
        Assertions.assertThat(prets.solde(pret)).isEqualTo(Montant.euros(2000).moins(SCOOTER.get(0)));
    }

    private UsagerId unPretEnCours(int payees) {
        var premiere = LocalDate.of(2026, 3, 5);
        var noe = essais.usager("Noé", "Marchand");
        var pret = essais.debloque(noe, "Noé Marchand", "Scooter", SCOOTER, premiere);
        horloge.allerAu(JOUR);
        for (int rang = 0; rang < payees; rang++) {
            essais.payer(pret, premiere.plusMonths(rang), SCOOTER.get(rang));
        }
        return noe;
    }

    private void entrer(Page page, UsagerId qui, String ecran) {
        page.navigate("http://localhost:" + port + PorteDEssai.de(qui));
        page.navigate(adresse(ecran));
    }

    private String adresse(String ecran) {
        return "http://localhost:" + port + "/" + ecran;
    }

    private static void voir(Page page, String nom) {
        Navigateur.attendreLeCalme(page);
        Navigateur.capturer(page, "pret-" + nom);
        Navigateur.verifierAccessibilite(page);
    }

    private static void dessiner(Page page, Locator cadre) {
        cadre.scrollIntoViewIfNeeded();
        var boite = cadre.boundingBox();
        page.mouse().move(boite.x + 30, boite.y + 120);
        page.mouse().down();
        page.mouse().move(boite.x + 110, boite.y + 40, new Mouse.MoveOptions().setSteps(8));
        page.mouse().move(boite.x + 170, boite.y + 130, new Mouse.MoveOptions().setSteps(8));
        page.mouse().move(boite.x + 260, boite.y + 60, new Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
    }

    private static Locator lien(Page page, String nom) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(nom));
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom));
    }
}
