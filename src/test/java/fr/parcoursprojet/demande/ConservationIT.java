package fr.parcoursprojet.demande;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a référent sees of retention (R15): the page, and a dossier in archive that asks why before it opens. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(BancDEssai.class)
class ConservationIT {

    @LocalServerPort
    int port;

    @Autowired
    Termes termes;

    @Autowired
    Brouillons brouillons;

    @Autowired
    Demandes demandes;

    @Autowired
    BancDeDemande banc;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    HorlogeReglable horloge;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void maintenant() {
        horloge.revenir();
    }

    @Test
    void theRulesTheRegisterAndAnArchive() {
        var jour = LocalDate.now(horloge);
        var efface = ilYA(3, jour);
        var brouillon = demandes.commencer(banc.personne());
        brouillons.avertir(brouillon, jour.plusMonths(4));
        brouillons.effacer(brouillon, jour.plusMonths(5));
        termes.examiner(efface, jour);
        var archive = ilYA(3, jour);
        var numero = demandes.de(archive).numero().valeur();
        subvention(archive, jour.minusYears(2).minusMonths(2));
        termes.examiner(archive, jour);
        AgentId camille = banc.referent();
        try (var navigateur = new Navigateur();
                var bureau = navigateur.bureau()) {
            var page = bureau.newPage();
            page.navigate(adresse(sessions.cle(camille, "agents/administration/conservation")));
            voir(page, "page");
            page.navigate(adresse("/agents/dossiers/" + numero));
            voir(page, "archive");
            bouton(page).click();
            assertThat(page.getByText("Écrivez pourquoi vous ouvrez ce dossier"))
                    .isVisible();
            page.getByLabel("Pourquoi l’ouvrir").fill("Contrôle de la chambre régionale des comptes.");
            bouton(page).click();
            assertThat(page.getByText("Inès Carrel").first()).isVisible();
            assertThat(page).hasURL(adresse("/agents/dossiers/" + numero));
        }
    }

    private DossierId ilYA(int annees, LocalDate jour) {
        horloge.allerAu(jour.minusYears(annees));
        var dossier = banc.deposee(banc.personne());
        horloge.revenir();
        return dossier;
    }

    private void subvention(DossierId dossier, LocalDate verse) {
        sql.sql("""
                        insert into pret_versement (id, version, dossier, montant, etat, accorde_le, verse_le)
                        values (?, 0, ?, 300, 'VERSE', ?, ?)""").params(UUID.randomUUID(), dossier.valeur(), verse, verse).update();
    }

    private com.microsoft.playwright.Locator bouton(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ouvrir le dossier"));
    }

    private void voir(Page page, String nom) {
        assertThat(page.locator("h1").first()).isVisible();
        Navigateur.attendreLeCalme(page);
        Navigateur.capturer(page, "conservation-" + nom);
        Navigateur.verifierAccessibilite(page);
    }

    private String adresse(String chemin) {
        return "http://localhost:" + port + chemin;
    }
}
