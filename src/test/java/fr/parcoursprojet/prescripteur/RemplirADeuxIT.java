package fr.parcoursprojet.prescripteur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.parcoursprojet.accueil.BancDAccueil;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.DossierId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Two phones on one draft: he writes with her, she reads it again on hers, and an answer given on both is told. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(BancDEssai.class)
class RemplirADeuxIT {

    @Autowired
    PersonnesEnvoyees envoyees;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Structures structures;

    @Autowired
    Demandes demandes;

    @Autowired
    Usagers usagers;

    @Autowired
    Agents agents;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    EnTantQue enTantQue;

    @LocalServerPort
    int port;

    private AgentId sami;
    private UsagerId awa;
    private UUID envoi;
    private DossierId dossier;

    @BeforeEach
    void awaAConfirme() {
        var adresse = BancDAccueil.email();
        sami = PrescripteurDEssai.invite(enTantQue, agents, structures);
        awa = usagers.ouvrir(adresse);
        envoi = PrescripteurDEssai.envoie(enTantQue, envoyees, sami, BancDAccueil.nom(), adresse);
        dossier = confirmations.confirmer(envoi, awa);
    }

    @Test
    void heWritesWithHerAndSheReadsItAgain() {
        try (var navigateur = new Navigateur();
                var deSami = navigateur.telephone();
                var dAwa = navigateur.telephone()) {
            var chezElle = dAwa.newPage();
            chezElle.navigate(adresse(sessions.cle(awa, "espace/demande")));
            regarder(chezElle, "adeux-elle-liste");
            lien(chezElle, "Remplir avec Sami Haddad").tap();
            regarder(chezElle, "adeux-elle-accepte");
            bouton(chezElle, "Remplir avec Sami Haddad").tap();
            chezElle.waitForURL("**/espace/demande");

            var chezLui = deSami.newPage();
            chezLui.navigate(adresse(sessions.cle(sami, "prescripteur/personnes/" + envoi)));
            regarder(chezLui, "adeux-lui-personne");
            lien(chezLui, "Remplir avec Awa").tap();
            assertThat(chezLui.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("Avec Awa");
            regarder(chezLui, "adeux-lui-liste");
            lien(chezLui, "Mon projet").tap();
            bouton(chezLui, "Continuer").tap();
            assertThat(chezLui.locator("main")).containsText("Mon projet, 2 sur 3");
            ecrire(chezLui, "textarea", "Un CDI à Baume, sans bus le matin.");
            regarder(chezLui, "adeux-lui-page");
            bouton(chezLui, "Continuer").tap();
            assertThat(chezLui.locator("section.err")).isVisible();
            ecrire(chezLui, "input", "Permis B");
            bouton(chezLui, "Continuer").tap();
            assertThat(chezLui.locator("main")).containsText("Mon projet, 3 sur 3");

            chezElle.reload();
            regarder(chezElle, "adeux-elle-a-relire");
            assertThat(chezElle.locator("main")).containsText("à relire");
            chezElle.navigate(adresse("/espace/demande/projet/objet"));
            assertThat(chezElle.locator("textarea")).hasValue("Un CDI à Baume, sans bus le matin.");
            regarder(chezElle, "adeux-elle-page");
            bouton(chezElle, "Continuer").tap();
            chezElle.waitForURL("**/projet/cout");

            // both on one page: who answers second is told, and reads both answers
            ecrire(chezLui, "input", "1350");
            ecrire(chezElle, "input >> nth=1", "Auto-école du Doubs");
            var avis = chezElle.getByText("Une réponse a changé sur un autre écran");
            assertThat(avis).isVisible();
            assertThat(avis.boundingBox().y)
                    .as("above the fields")
                    .isLessThan(chezElle.locator("main input").first().boundingBox().y);
            regarder(chezElle, "adeux-elle-deux-ecrans");

            // she stops: his open page finds nothing at its next word
            chezElle.navigate(adresse("/espace/accompagnement"));
            bouton(chezElle, "Arrêter").tap();
            assertThat(bouton(chezElle, "Remplir avec Sami Haddad")).isVisible();
            chezLui.reload();
            assertThat(chezLui.locator("body")).containsText("Page introuvable");
        }
        assertThat(demandes.de(dossier).projet().objet()).isEqualTo("Permis B");
    }

    private static void ecrire(Page page, String champ, String mots) {
        var zone = page.locator("main").locator(champ).first();
        zone.fill(mots);
        zone.blur();
        Navigateur.attendreLeCalme(page);
    }

    private static Locator lien(Page page, String nom) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(nom))
                .first();
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }

    private static void regarder(Page page, String nom) {
        Navigateur.attendreLeCalme(page);
        Navigateur.verifierAccessibilite(page);
        Navigateur.capturerEntiere(page, nom);
    }

    private String adresse(String chemin) {
        return "http://localhost:" + port + (chemin.startsWith("/") ? chemin : "/" + chemin);
    }
}
