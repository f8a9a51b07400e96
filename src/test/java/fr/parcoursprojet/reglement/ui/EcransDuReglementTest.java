package fr.parcoursprojet.reglement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.reglement.Reglements;
import fr.parcoursprojet.reglement.VersionsAVenir;
import fr.parcoursprojet.socle.Email;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/** The règlement on screen: what changed is read in words, what will change is written and refused under its field. */
@SpringBootTest
@Import(BancDEssai.class)
class EcransDuReglementTest extends SpringBrowserlessTest {

    @Autowired
    SessionDEssai sessions;

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
    Clock horloge;

    private AgentId alex;

    @BeforeEach
    void unAdministrateur() {
        alex = agents.reconnaitre(
                "https://agents.exemple",
                UUID.randomUUID().toString(),
                "Alex Admin",
                new Email("alex@ville.exemple"),
                Set.of(Role.ADMINISTRATEUR));
    }

    @AfterEach
    void rienNeReste() {
        reglements.toutes().stream()
                .map(une -> une.version())
                .filter(nom -> enTantQue.agent(alex, () -> aVenir.peutChanger(nom)))
                .forEach(nom -> enTantQue.agent(alex, () -> aVenir.retirer(nom, "Fin de l’essai")));
    }

    @Test
    void theVersionInForceSaysWhatItChanged() {
        entrer(banc.referent());
        navigate("agents/administration/reglement", ReglementView.class);
        assertThat(page())
                .contains("Version 2026, depuis le 1er janvier 2026", "En vigueur", "Passée")
                .contains("Ce qui change par rapport à la version 2010")
                .contains("Avant : 6\u00a0€", "Après : 10\u00a0€")
                .contains("Avant : Partout", "Après : 25000")
                .contains("rappel 7 jours avant, 1er impayé à 1 jour")
                .contains("Pièce d’identité", "Pour être sûrs que la demande est bien la vôtre.")
                .doesNotContain("Préparer une version");
    }

    @Test
    void aVersionIsRefusedUnderItsFieldThenPreparedThenWithdrawn() {
        var debut = LocalDate.now(horloge).plusDays(400);
        entrer(alex);
        navigate("agents/administration/version-a-venir", PreparerView.class);
        assertThat(page()).contains("Rien ne change.");
        entier("Quorum de la commission, en membres").setValue(0);
        assertThat(page()).contains("Avant : 3 membres");
        date().setValue(debut);
        find(TextArea.class).withCaption("Pourquoi ce changement").single().setValue("Délibération");
        test(bouton("Enregistrer cette version")).click();
        assertThat(entier("Quorum de la commission, en membres"))
                .extracting(HasValidation::isInvalid, HasValidation::getErrorMessage)
                .containsExactly(true, "Écrivez un nombre de membres, 1 au moins.");
        assertThat(date().getValue()).as("nothing is lost").isEqualTo(debut);
        assertThat(reglements.toutes()).hasSize(2);

        entier("Quorum de la commission, en membres").setValue(4);
        test(bouton("Ne plus demander : Avis d’imposition")).click();
        assertThat(page()).contains("Document qui n’est plus demandé : Avis d’imposition (Tout le monde)");
        test(bouton("Enregistrer cette version")).click();
        var nom = VersionsAVenir.nom(debut);
        assertThat(reglements.version(nom).quorum()).isEqualTo(4);
        navigate("agents/administration/reglement/" + nom, Component.class);
        assertThat(page())
                .contains("À venir", "Écrite à l’écran par Alex Admin", "Pourquoi : Délibération")
                .contains("Avant : 3 membres", "Après : 4 membres");

        test(bouton("Retirer cette version")).click();
        var pourquoi = find(TextField.class).withCaption("Pourquoi la retirer").single();
        assertThat(pourquoi.getErrorMessage()).startsWith("Dites pourquoi");
        pourquoi.setValue("Le conseil a changé d’avis");
        test(bouton("Retirer cette version")).click();
        assertThat(reglements.toutes()).hasSize(2);
    }

    @Test
    void aDocumentIsAskedInPlainWords() {
        entrer(alex);
        navigate("agents/administration/version-a-venir", PreparerView.class);
        test(bouton("Demander un autre document")).click();
        test(bouton("Garder ce document")).click();
        var nom = find(TextField.class).withCaption("Nom du document").single();
        assertThat(nom.getErrorMessage()).isEqualTo("Écrivez quelques mots.");
        nom.setValue("Attestation d’hébergement");
        for (var champ : new String[] {
            "Pourquoi il est demandé",
            "Exemple de ce qui convient",
            "Ce que vous vérifiez",
            "Les phrases que la personne peut lire"
        }) {
            find(TextArea.class).withCaption(champ).single().setValue("Quelques mots.");
        }
        find(TextField.class)
                .withCaption("Nom du document, en anglais")
                .single()
                .setValue("Certificate of hosting");
        test(bouton("Garder ce document")).click();
        assertThat(zone("Pourquoi il est demandé, en anglais").getErrorMessage())
                .isEqualTo("Écrivez quelques mots.");
        assertThat(zone("Les phrases que la personne peut lire, en anglais").getErrorMessage())
                .isEqualTo("Écrivez autant de phrases qu’en français.");
        assertThat(zone("Ce qui est accepté à la place, en anglais").isInvalid())
                .as("the French says nothing either")
                .isFalse();
        for (var champ : new String[] {
            "Pourquoi il est demandé, en anglais",
            "Exemple de ce qui convient, en anglais",
            "Les phrases que la personne peut lire, en anglais"
        }) {
            zone(champ).setValue("A few words.");
        }
        test(bouton("Garder ce document")).click();
        assertThat(page()).contains("Document ajouté : Attestation d’hébergement (Tout le monde)");
        test(bouton("Modifier : Pièce d’identité")).click();
        var nomAnglais =
                find(TextField.class).withCaption("Nom du document, en anglais").single();
        assertThat(nomAnglais.getValue()).isEqualTo("Identity document");
        nomAnglais.setValue("Proof of identity");
        test(bouton("Garder ce document")).click();
        assertThat(page())
                .contains("«\u00a0Pièce d’identité\u00a0» : ce qui se lit en anglais")
                .contains("Après : Proof of identity · So that we are sure");
    }

    @Test
    void aVersionThatHasBegunIsNotOpenedForWriting() {
        entrer(alex);
        navigate("agents/administration/version-a-venir/2026", Component.class);
        assertThat(getCurrentView()).isNotInstanceOf(PreparerView.class);
    }

    private TextArea zone(String nom) {
        return find(TextArea.class).withCaption(nom).single();
    }

    private IntegerField entier(String nom) {
        return find(IntegerField.class).withCaption(nom).single();
    }

    @SuppressWarnings("unchecked")
    private CustomField<LocalDate> date() {
        return find(CustomField.class)
                .withCaption("Premier jour de cette version")
                .single();
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

    private void entrer(AgentId agent) {
        SecurityContextHolder.getContext().setAuthentication(Objects.requireNonNull(sessions.identite(agent)));
    }
}
