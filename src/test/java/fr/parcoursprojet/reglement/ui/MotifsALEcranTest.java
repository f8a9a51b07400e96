package fr.parcoursprojet.reglement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.reglement.Reglements;
import fr.parcoursprojet.reglement.VersionsAVenir;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Langue;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** The motifs on screen: added, said otherwise, closed by the administrator; then chosen and read by everybody else. */
@SpringBootTest
@Import(BancDEssai.class)
class MotifsALEcranTest extends SpringBrowserlessTest {

    private static final Motif MARIAGE = new Motif("MARIAGE");

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
    Demandes demandes;

    @Autowired
    HorlogeReglable horloge;

    private AgentId alex;
    private LocalDate debut;

    @BeforeEach
    void unAdministrateur() {
        debut = LocalDate.now(horloge).plusDays(400);
        alex = agents.reconnaitre(
                "https://agents.exemple",
                UUID.randomUUID().toString(),
                "Alex Admin",
                new Email("alex@ville.exemple"),
                Set.of(Role.ADMINISTRATEUR));
    }

    @AfterEach
    void rienNeReste() {
        horloge.revenir();
        SecurityContextHolder.clearContext();
        reglements.toutes().stream()
                .map(une -> une.version())
                .filter(nom -> enTantQue.agent(alex, () -> aVenir.peutChanger(nom)))
                .forEach(nom -> enTantQue.agent(alex, () -> aVenir.retirer(nom, "Fin de l’essai")));
    }

    @Test
    void aMotifIsAddedTickedOnADocumentAndChosenByAPersonFromItsDayOn() {
        entrer(alex);
        ajouterLeMariage();
        assertThat(page())
                .contains(
                        "Motif ajouté : Mariage (la personne lit «\u00a0Me marier\u00a0», en anglais «\u00a0To get married\u00a0»)")
                .contains("La personne lit «\u00a0Me marier\u00a0», en anglais «\u00a0To get married\u00a0».");
        test(bouton("Modifier : Devis ou facture du projet")).click();
        var motifs = find(CheckboxGroup.class).withCaption("Pour quels motifs").single();
        assertThat(libelles(motifs)).hasSize(8).contains("Mariage");
        cocher(motifs);
        test(bouton("Garder ce document")).click();
        assertThat(page())
                .contains("«\u00a0Devis ou facture du projet\u00a0» : à qui il est demandé")
                .contains("Départ à l’étranger, Mariage")
                .doesNotContain("Document ajouté", "Document qui n’est plus demandé");
        enregistrer();
        var nom = VersionsAVenir.nom(debut);
        assertThat(reglements.version(nom).offerts()).hasSize(8).contains(MARIAGE);
        navigate("agents/administration/reglement/" + nom, Component.class);
        assertThat(page()).contains("Motif ajouté : Mariage", "La personne lit «\u00a0Me marier\u00a0»");

        var ines = personne();
        demandes.commencer(ines);
        navigate("espace/demande/projet/motif", Component.class);
        assertThat(libelles(choix())).hasSize(7).doesNotContain("Me marier");

        horloge.allerAu(debut);
        navigate("espace", Component.class);
        navigate("espace/demande/projet/motif", Component.class);
        assertThat(libelles(choix())).hasSize(8).endsWith("Me marier");
        choisir(choix(), MARIAGE);
        assertThat(demandes.enCours(ines).orElseThrow().projet().motif()).isEqualTo(MARIAGE);
        navigate("espace/demande/verification", Component.class);
        assertThat(libelles(Langue.EN, () -> {
                    navigate("espace", Component.class);
                    navigate("espace/demande/projet/motif", Component.class);
                    return choix();
                }))
                .startsWith("To train")
                .endsWith("To get married");

        entrer(banc.referent());
        UI.getCurrent().navigate("agents/dossiers", QueryParameters.of("motif", "MARIAGE"));
        var filtre = find(Select.class).withCaption("Motif").single();
        assertThat(filtre.getValue()).isEqualTo(MARIAGE);
        assertThat(mot(filtre, MARIAGE)).isEqualTo("Mariage");
        UI.getCurrent().navigate("agents/dossiers", QueryParameters.of("motif", "INCONNU"));
        assertThat(find(Select.class).withCaption("Motif").single().getValue())
                .as("what is not understood is left out")
                .isNull();
        navigate("agents/sollicitations", Component.class);
        assertThat(libelles(
                        find(RadioButtonGroup.class).withCaption("Pour quoi").single()))
                .hasSize(9)
                .contains("Mariage")
                .endsWith("Autre chose");
    }

    @Test
    void aMotifIsClosedThenOfferedAgainWithItsDocuments() {
        entrer(alex);
        navigate("agents/administration/version-a-venir", PreparerView.class);
        test(bouton("Ne plus proposer : Santé")).click();
        assertThat(page())
                .contains("Motif qui n’est plus proposé : Santé")
                .contains("Document qui n’est plus demandé : Devis du soin et réponse de la mutuelle (Santé)");
        enregistrer();
        var nom = VersionsAVenir.nom(debut);
        assertThat(reglements.version(nom).offerts()).hasSize(6).doesNotContain(Motif.SANTE);

        var awa = personne();
        var brouillon = demandes.commencer(awa);
        demandes.changerProjet(brouillon, awa, projet -> projet.avecMotif(Motif.SANTE));
        horloge.allerAu(debut);
        navigate("espace/demande/projet/motif", Component.class);
        assertThat(page()).contains("Vous aviez choisi «\u00a0Me soigner\u00a0». Le service n’aide plus ce projet.");
        assertThat(libelles(choix())).hasSize(6).doesNotContain("Me soigner");
        test(bouton("Continuer")).click();
        assertThat(((HasValidation) choix()).getErrorMessage())
                .isEqualTo("Le service n’aide plus ce projet. Choisissez-en un autre, ou appelez-nous.");

        entrer(alex);
        navigate("agents/administration/version-a-venir", PreparerView.class);
        assertThat(page()).contains("Rien ne change.").contains("Pas proposé");
        test(bouton("Proposer à nouveau : Santé")).click();
        assertThat(page())
                .contains("Motif ajouté : Santé")
                .contains("Document ajouté : Devis du soin et réponse de la mutuelle (Santé)");
    }

    @Test
    void theWordsOfAMotifAreChangedAndMissingOrTakenWordsAreSaidUnderTheirField() {
        entrer(alex);
        navigate("agents/administration/version-a-venir", PreparerView.class);
        test(bouton("Modifier le motif : Formation")).click();
        var personne = texte("Ce que la personne lit");
        assertThat(personne.getValue()).isEqualTo("Me former");
        personne.setValue(" ");
        test(bouton("Garder ce motif")).click();
        assertThat(personne.getErrorMessage()).isEqualTo("Écrivez quelques mots.");
        personne.setValue("Me soigner");
        test(bouton("Garder ce motif")).click();
        assertThat(texte("Ce que vous et vos partenaires lisez").getErrorMessage())
                .isEqualTo("Un autre motif se dit déjà ainsi. Choisissez d’autres mots.");
        personne.setValue("Suivre une formation");
        test(bouton("Garder ce motif")).click();
        assertThat(page())
                .contains("Motif «\u00a0Formation\u00a0» : ce que la personne lit", "Avant : Me former")
                .contains("Après : Suivre une formation")
                .doesNotContain("ce qu’elle lit en anglais");
        test(bouton("Modifier le motif : Formation")).click();
        texte("Ce que la personne lit").setValue("Me former");
        test(bouton("Garder ce motif")).click();
        assertThat(page()).as("back to what it was").contains("Rien ne change.");
    }

    @Test
    void aVersionWithoutADocumentForAMotifIsRefusedWithItsName() {
        entrer(alex);
        ajouterLeMariage();
        for (var piece : List.of(
                "Pièce d’identité",
                "Preuve d’adresse",
                "3 derniers bulletins de salaire",
                "Attestation France Travail",
                "Certificat de scolarité",
                "Notification de bourse",
                "Attestation de la CAF",
                "Avis d’imposition",
                "Accord du représentant légal")) {
            test(find(Button.class).all().stream()
                            .filter(un -> un.getAriaLabel().orElse("").startsWith("Ne plus demander : " + piece))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(piece)))
                    .click();
        }
        remplir();
        test(bouton("Enregistrer cette version")).click();
        assertThat(page()).contains("Chaque motif demande au moins un document. Il en manque pour : Mariage.");
        assertThat(reglements.toutes()).hasSize(2);
    }

    @Test
    void nobodyElseOpensThePage() {
        for (var role : Set.of(Role.REFERENT, Role.AGENT_ADMINISTRATIF, Role.DIRECTION)) {
            entrer(agents.reconnaitre(
                    "https://agents.exemple",
                    UUID.randomUUID().toString(),
                    "Camille Roux",
                    new Email("c@ville.exemple"),
                    Set.of(role)));
            navigate("agents/administration/version-a-venir", Component.class);
            assertThat(getCurrentView()).as("%s", role).isNotInstanceOf(PreparerView.class);
        }
    }

    private void ajouterLeMariage() {
        navigate("agents/administration/version-a-venir", PreparerView.class);
        test(bouton("Ajouter un motif")).click();
        texte("Ce que la personne lit").setValue("Me marier");
        texte("Ce qu’elle lit en anglais").setValue("To get married");
        texte("Ce que vous et vos partenaires lisez").setValue("Mariage");
        test(bouton("Garder ce motif")).click();
    }

    private void enregistrer() {
        remplir();
        test(bouton("Enregistrer cette version")).click();
    }

    @SuppressWarnings("unchecked")
    private void remplir() {
        ((CustomField<LocalDate>) find(CustomField.class)
                        .withCaption("Premier jour de cette version")
                        .single())
                .setValue(debut);
        find(TextArea.class).withCaption("Pourquoi ce changement").single().setValue("Délibération");
    }

    @SuppressWarnings("unchecked")
    private static void cocher(CheckboxGroup<?> motifs) {
        ((CheckboxGroup<Motif>) motifs).select(MARIAGE);
    }

    @SuppressWarnings("unchecked")
    private void choisir(RadioButtonGroup<?> groupe, Motif motif) {
        test((RadioButtonGroup<Motif>) groupe).selectItem(mot((RadioButtonGroup<Motif>) groupe, motif));
    }

    private static String mot(RadioButtonGroup<Motif> groupe, Motif motif) {
        return groupe.getItemLabelGenerator().apply(motif);
    }

    @SuppressWarnings("unchecked")
    private static String mot(Select<?> liste, Motif motif) {
        return ((Select<Motif>) liste).getItemLabelGenerator().apply(motif);
    }

    @SuppressWarnings("unchecked")
    private static List<String> libelles(CheckboxGroup<?> groupe) {
        var celui = (CheckboxGroup<Object>) groupe;
        return celui.getListDataView()
                .getItems()
                .map(celui.getItemLabelGenerator()::apply)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> libelles(RadioButtonGroup<?> groupe) {
        var celui = (RadioButtonGroup<Object>) groupe;
        return celui.getListDataView()
                .getItems()
                .map(celui.getItemLabelGenerator()::apply)
                .toList();
    }

    private static List<String> libelles(Langue langue, Supplier<RadioButtonGroup<?>> groupe) {
        return langue.pendant(() -> libelles(groupe.get()));
    }

    private RadioButtonGroup<?> choix() {
        return find(RadioButtonGroup.class).single();
    }

    private TextField texte(String nom) {
        return find(TextField.class).withCaption(nom).single();
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

    private UsagerId personne() {
        var qui = banc.personne();
        SecurityContextHolder.setContext(new SecurityContextImpl(sessions.identite(qui)));
        return qui;
    }
}
