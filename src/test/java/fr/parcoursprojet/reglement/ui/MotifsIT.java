package fr.parcoursprojet.reglement.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.reglement.Reglements;
import fr.parcoursprojet.reglement.VersionsAVenir;
import fr.parcoursprojet.socle.Email;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A motif in a real browser: written by the administrator, chosen the next day by a person, in either language. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(BancDEssai.class)
class MotifsIT {

    @LocalServerPort
    int port;

    @Autowired
    Agents agents;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    Reglements reglements;

    @Autowired
    VersionsAVenir aVenir;

    @Autowired
    BancDeDemande banc;

    @Autowired
    Demandes demandes;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    HorlogeReglable horloge;

    private final List<String> fautes = new ArrayList<>();
    private AgentId alex;

    @AfterEach
    void rienNeReste() {
        horloge.revenir();
        reglements.toutes().stream()
                .map(une -> une.version())
                .filter(nom -> enTantQue.agent(alex, () -> aVenir.peutChanger(nom)))
                .forEach(nom -> enTantQue.agent(alex, () -> aVenir.retirer(nom, "Fin de l’essai")));
    }

    @Test
    void aMotifFromTheAdministratorToThePerson() {
        alex = agents.reconnaitre(
                "https://essai.example",
                "Alex Moreau",
                "Alex Moreau",
                new Email("a@ville.exemple"),
                Set.of(Role.ADMINISTRATEUR));
        var demain = LocalDate.now(horloge).plusDays(1);
        try (var navigateur = new Navigateur();
                var bureau = navigateur.bureau();
                var telephone = navigateur.telephone()) {
            var page = bureau.newPage();
            page.navigate(adresse(sessions.cle(alex, "agents/administration/version-a-venir")));
            ecrire(page, demain);

            var petit = telephone.newPage();
            petit.navigate(
                    adresse(sessions.cle(alex, "agents/administration/version-a-venir/" + VersionsAVenir.nom(demain))));
            bouton(petit, "Ajouter un motif").scrollIntoViewIfNeeded();
            voir(petit, "telephone-preparer");
            bouton(petit, "Modifier le motif : Mariage").click();
            petit.getByLabel("Ce que la personne lit").waitFor();
            voir(petit, "telephone-mots");

            horloge.allerAu(demain);
            var ines = banc.personne();
            demandes.commencer(ines);
            petit.navigate(adresse(sessions.cle(ines, "espace/demande/projet/motif")));
            petit.getByText("Me marier").waitFor();
            voir(petit, "telephone-personne");
            petit.getByText("Me marier").click();
            voir(petit, "telephone-choisi");
            Assertions.assertThat(demandes.enCours(ines).orElseThrow().projet().motif())
                    .isEqualTo(new Motif("MARIAGE"));
            petit.navigate(adresse(sessions.cle(ines, "en/espace/demande/projet/motif")));
            petit.getByText("To get married").scrollIntoViewIfNeeded();
            voir(petit, "telephone-anglais");
            page.navigate(adresse(sessions.cle(ines, "espace/demande/projet/motif")));
            voir(page, "bureau-personne");
            page.navigate(adresse(sessions.cle(banc.referent(), "agents/sollicitations")));
            page.getByText("Mariage").first().waitFor();
            voir(page, "appel");
        }
        Assertions.assertThat(fautes).isEmpty();
    }

    private void ecrire(Page page, LocalDate demain) {
        bouton(page, "Ajouter un motif").click();
        bouton(page, "Garder ce motif").click();
        page.getByText("Écrivez quelques mots.").first().waitFor();
        voir(page, "mots-manquants");
        page.getByLabel("Ce que la personne lit").fill("Me marier");
        page.getByLabel("Ce qu’elle lit en anglais").fill("To get married");
        page.getByLabel("Ce que vous et vos partenaires lisez").fill("Mariage");
        bouton(page, "Garder ce motif").click();
        assertThat(bouton(page, "Ne plus proposer : Mariage")).isFocused();
        bouton(page, "Ne plus proposer : Santé").click();
        assertThat(bouton(page, "Proposer à nouveau : Santé")).isFocused();
        voir(page, "preparer");
        bouton(page, "Modifier : Devis ou facture du projet").click();
        var coche = page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Mariage"));
        coche.check();
        voir(page, "document");
        page.getByLabel("Les phrases que la personne peut lire, en anglais").scrollIntoViewIfNeeded();
        voir(page, "document-anglais");
        bouton(page, "Garder ce document").click();
        page.getByLabel("Jour", new Page.GetByLabelOptions().setExact(true))
                .fill(Integer.toString(demain.getDayOfMonth()));
        page.getByLabel("Mois", new Page.GetByLabelOptions().setExact(true))
                .fill(Integer.toString(demain.getMonthValue()));
        var annee = page.getByLabel("Année", new Page.GetByLabelOptions().setExact(true));
        annee.fill(Integer.toString(demain.getYear()));
        annee.blur();
        page.getByLabel("Pourquoi ce changement").fill("Délibération du conseil");
        bouton(page, "Enregistrer cette version").click();
        page.getByText("Écrite à l’écran par Alex Moreau").waitFor();
        voir(page, "version");
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }

    private String adresse(String chemin) {
        return "http://localhost:" + port + chemin;
    }

    private void voir(Page page, String nom) {
        assertThat(page.locator("h1").first()).isVisible();
        Navigateur.attendreLeCalme(page);
        Navigateur.capturer(page, "motifs-" + nom);
        try {
            Navigateur.verifierAccessibilite(page);
        } catch (AssertionError faute) {
            fautes.add(nom + " " + faute.getMessage());
        }
    }
}
