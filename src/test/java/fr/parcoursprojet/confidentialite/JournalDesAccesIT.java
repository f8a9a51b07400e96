package fr.parcoursprojet.confidentialite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.prescripteur.PrescripteurDEssai;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The log of reads in a browser: asked by a number, then by nobody's. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(BancDEssai.class)
class JournalDesAccesIT {

    @Autowired
    Lectures lectures;

    @Autowired
    Demandes demandes;

    @Autowired
    Agents agents;

    @Autowired
    BancDeDemande banc;

    @Autowired
    SessionDEssai sessions;

    @LocalServerPort
    int port;

    @Test
    void whoOpenedADossierAndWhen() {
        var dossier = banc.deposee(banc.personne());
        for (var onglet : new String[] {"synthese", "budget", "justificatifs"}) {
            lectures.noter(dossier, banc.referent(), onglet);
        }
        var numero = demandes.de(dossier).numero().toString();
        try (var navigateur = new Navigateur();
                var bureau = navigateur.bureau()) {
            var page = bureau.newPage();
            page.navigate("http://localhost:" + port
                    + sessions.cle(PrescripteurDEssai.administrateur(agents), "agents/administration/acces"));
            page.getByLabel("Numéro du dossier").fill(numero);
            page.getByLabel("Numéro du dossier").press("Enter");
            page.waitForURL("**dossier=" + numero);
            assertThat(page.getByText("Camille Roux, dossier " + numero)).hasCount(3);
            regarder(page, "acces");
            page.getByLabel("Numéro du dossier").fill("PP-1999-00001");
            page.getByLabel("Numéro du dossier").press("Enter");
            assertThat(page.getByText("Aucune ouverture ne correspond.")).isVisible();
            regarder(page, "acces-vide");
        }
    }

    private static void regarder(Page page, String nom) {
        Navigateur.attendreLeCalme(page);
        Navigateur.verifierAccessibilite(page);
        Navigateur.capturer(page, nom);
    }
}
