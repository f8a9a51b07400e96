package fr.parcoursprojet.backoffice.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.reglement.JoursFermes;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Refus;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Administration as it is read and used: the state of each part in a line, agents, jobs, closed days. */
@SpringBootTest
@Import(BancDEssai.class)
class EcransDAdministrationTest extends SpringBrowserlessTest {

    @Autowired
    SessionDEssai sessions;

    @Autowired
    Agents agents;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    JoursFermes jours;

    @Autowired
    BancDeDemande banc;

    private AgentId alex;

    @BeforeEach
    void unAdministrateur() {
        alex = agent("Alex Admin", Role.ADMINISTRATEUR);
    }

    @Test
    void eachPartSaysHowItStandsAndLeadsToItsPage() {
        entrer(alex);
        navigate("agents/administration", AdministrationView.class);
        assertThat(page())
                .contains("Agents et rôles", "Tâches automatiques", "E-mails non remis", "Jours fermés")
                .contains("Délégations", "Partenaires", "Prescripteurs", "Modèles de lettres et d’e-mails");
        assertThat(find(Nav.class).single().getElement().getTextRecursively())
                .as("the rail")
                .contains("Administration")
                .doesNotContain("Délégations");
    }

    @Test
    void theReferentFindsTheirPartsAlone() {
        entrer(banc.referent());
        navigate("agents/administration", AdministrationView.class);
        assertThat(page())
                .contains("E-mails non remis", "Jours fermés", "Délégations", "Partenaires")
                .doesNotContain("Agents et rôles", "Tâches automatiques");
    }

    @Test
    void anAdministratorAloneArrivesThere() {
        entrer(alex);
        navigate("agents", Component.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Administration");
    }

    @Test
    void theAccessOfAnAgentWhoLeftIsWithdrawnThenGivenBack() {
        var nom = "Sam Parti " + UUID.randomUUID();
        var sam = agent(nom, Role.REFERENT);
        entrer(alex);
        navigate("agents/administration/agents", AgentsDuServiceView.class);
        assertThat(page()).contains("Les rôles viennent de l’annuaire de la ville");
        assertThat(rang(nom)).contains("Référent", "Dernière connexion le");
        test(bouton("Retirer l’accès de " + nom)).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(rang(nom)).contains("Accès retiré le");
        assertThat(agents.estRetire(sam)).isTrue();
        assertThat(agents.avecRole(Role.REFERENT))
                .as("nothing is given to who left")
                .noneMatch(un -> un.id().equals(sam));
        test(bouton("Rendre l’accès à " + nom)).click();
        assertThat(rang(nom)).contains("Sans rôle");
    }

    @Test
    void nobodyWithdrawsTheirOwnAccess() {
        var moi = agent("Moi " + UUID.randomUUID(), Role.ADMINISTRATEUR);
        entrer(moi);
        navigate("agents/administration/agents", AgentsDuServiceView.class);
        assertThat(rang(agents.de(moi).nom())).isNotEmpty().doesNotContain("Retirer l’accès");
        assertThatThrownBy(() -> enTantQue.agent(moi, () -> agents.retirer(moi, moi)))
                .isInstanceOf(Refus.class);
        assertThatThrownBy(() -> enTantQue.agent(banc.referent(), () -> agents.retirer(moi, alex)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aJobIsRunFromTheScreen() {
        entrer(alex);
        navigate("agents/administration/travaux", TravauxView.class);
        assertThat(page())
                .contains("Chaque nuit", "Contrôler le livre des prêts", "Examiner les documents reçus")
                .contains("Prochain le");
        test(bouton("Lancer maintenant : Effacer les codes de connexion périmés"))
                .click();
        assertThat(find(Notification.class).all()).isNotEmpty();
    }

    @Test
    void aDayIsClosedUnderTheEyesOfTheReferent() {
        var camille = banc.referent();
        entrer(camille);
        navigate("agents/administration/jours-fermes/2081", Component.class);
        assertThat(page()).contains("1er janvier 2081", "Jour de l’An").doesNotContain("Ville fermée");
        test(bouton("Fermer ce jour")).click();
        assertThat(champDate().getErrorMessage()).isEqualTo("Écrivez un jour, par exemple 15 05 2027.");
        assertThat(libelle().getErrorMessage()).startsWith("Donnez un nom à ce jour");
        champDate().setValue(LocalDate.of(2081, 5, 9));
        libelle().setValue("Pont du 8 mai");
        test(bouton("Fermer ce jour")).click();
        try {
            assertThat(rang("Vendredi 9 mai 2081")).contains("Pont du 8 mai", "Ville fermée");
            assertThat(libelle().getValue()).isEmpty();
            test(bouton("Rouvrir le 9 mai 2081")).click();
            test(find(ConfirmDialog.class).single()).confirm();
            assertThat(page()).doesNotContain("Ville fermée");
        } finally {
            if (enTantQue.agent(camille, () -> jours.de(2081)).stream().anyMatch(jour -> !jour.legal())) {
                enTantQue.agent(camille, () -> jours.rouvrir(LocalDate.of(2081, 5, 9)));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private CustomField<LocalDate> champDate() {
        return find(CustomField.class).withCaption("Jour").single();
    }

    private TextField libelle() {
        return find(TextField.class).withCaption("Nom de ce jour").single();
    }

    private String rang(String nom) {
        return find(ListItem.class).all().stream()
                .map(ligne -> ligne.getElement().getTextRecursively())
                .filter(texte -> texte.startsWith(nom))
                .findFirst()
                .orElse("");
    }

    private String page() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private Button bouton(String nom) {
        return find(Button.class).all().stream()
                .filter(un ->
                        nom.equals(un.getText()) || nom.equals(un.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + nom));
    }

    private AgentId agent(String nom, Role role) {
        return agents.reconnaitre(
                "https://agents.exemple",
                UUID.randomUUID().toString(),
                nom,
                new Email("a@ville.exemple"),
                Set.of(role));
    }

    private void entrer(AgentId agent) {
        SecurityContextHolder.getContext().setAuthentication(Objects.requireNonNull(sessions.identite(agent)));
    }
}
