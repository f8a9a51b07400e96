package fr.parcoursprojet.confidentialite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.PorteDEssai;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.RepresentantLegal;
import fr.parcoursprojet.demande.VoieMineur;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Telephone;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The rights of a person on a phone of 360 x 640: their data, its copy, its erasure; a representative's page; payments. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({BancDEssai.class, BancDeDemande.class, PretsDEssai.class, PorteDEssai.class})
class DroitsIT {

    private static Navigateur navigateur;

    @Autowired
    BancDeDemande banc;

    @Autowired
    PretsDEssai essais;

    @Autowired
    Demandes demandes;

    @Autowired
    Usagers usagers;

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

    @AfterEach
    void aujourdhui() {
        horloge.revenir();
    }

    @Test
    void aMinorsDataAndTheirRepresentativesPage() throws IOException {
        var lea = banc.personne();
        var email = new Email("anne-" + UUID.randomUUID() + "@exemple.fr");
        var dossier = banc.complete(
                lea,
                BancDeDemande.situation()
                        .avecIdentite("Léa", "Petit", LocalDate.now(horloge).minusYears(17), null)
                        .avecRepresentant(new RepresentantLegal(
                                "Anne Petit",
                                "ma mère",
                                new Telephone("06 11 22 33 44"),
                                email,
                                VoieMineur.SUBVENTION_SEULE)),
                Montant.ZERO,
                Montant.euros(300));
        demandes.deposer(dossier, lea);
        try (var telephone = navigateur.telephone()) {
            var page = telephone.newPage();
            entrer(page, usagers.ouvrir(email), "espace/representant");
            assertThat(page.locator("h1")).hasText("La demande de Léa Petit");
            voir(page, "representant");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName("Je suis d’accord")
                                    .setExact(true))
                    .tap();
            assertThat(page.getByText("Vous avez dit que vous êtes d’accord")).isVisible();
        }
        try (var telephone = navigateur.telephone()) {
            var page = telephone.newPage();
            entrer(page, lea, "espace/mes-donnees");
            assertThat(page.getByText("avec Anne Petit")).isVisible();
            voir(page, "mes-donnees");
            var recu = page.waitForDownload(
                    () -> page.getByText("Télécharger mes données").tap());
            var copie = Files.createTempFile("copie", ".zip");
            recu.saveAs(copie);
            try (var zip = new ZipFile(copie.toFile())) {
                Assertions.assertThat(zip.getEntry("demandes.json")).isNotNull();
                Assertions.assertThat(zip.getEntry("documents/identite.pdf")).isNotNull();
            } finally {
                Files.delete(copie);
            }
            page.getByText("Faire effacer mes données").tap();
            assertThat(page.getByText("Ce que la loi nous fait garder")).isVisible();
            voir(page, "effacement");
        }
    }

    @Test
    void paymentsWithBothTheirDates() {
        var premiere = LocalDate.of(2091, 3, 5);
        var noe = essais.usager("Noé", "Paie");
        var pret = essais.debloque(noe, "Noé Paie", "Scooter", Collections.nCopies(6, Montant.euros(100)), premiere);
        for (int mois = 0; mois < 5; mois++) {
            horloge.allerAu(premiere.plusMonths(mois).plusDays(3));
            essais.payer(pret, premiere.plusMonths(mois), Montant.euros(100));
        }
        try (var telephone = navigateur.telephone()) {
            var page = telephone.newPage();
            entrer(page, noe, "espace/mon-pret");
            assertThat(page.getByText("Paiements reçus")).isVisible();
            voir(page, "paiements");
        }
        essais.payer(pret, LocalDate.now(horloge), Montant.euros(100));
    }

    private void entrer(Page page, UsagerId qui, String ecran) {
        page.navigate("http://localhost:" + port + PorteDEssai.de(qui));
        page.navigate("http://localhost:" + port + "/" + ecran);
        assertThat(page.locator("h1").first()).isVisible();
    }

    private static void voir(Page page, String nom) {
        Navigateur.attendreLeCalme(page);
        Navigateur.capturer(page, "droits-" + nom);
        Navigateur.verifierAccessibilite(page);
    }
}
