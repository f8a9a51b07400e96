package fr.parcoursprojet.instruction.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.accueil.BancDAccueil;
import fr.parcoursprojet.accueil.Orientation;
import fr.parcoursprojet.accueil.Orientations;
import fr.parcoursprojet.accueil.Partenaire;
import fr.parcoursprojet.accueil.PartenaireId;
import fr.parcoursprojet.accueil.Partenaires;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.instruction.EtatInstruction;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.instruction.NatureClassement;
import fr.parcoursprojet.socle.DossierId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/** R7: a dossier closed because somebody else is the answer leads to them, with the words the person was given. */
@SpringBootTest
@Import(BancDEssai.class)
class OrientationDUnClassementTest extends SpringBrowserlessTest {

    private static final String REPONSE = "L’aide à la mobilité de la Mission Locale.";

    @Autowired
    BancDeDemande banc;

    @Autowired
    Demandes demandes;

    @Autowired
    Instructions instructions;

    @Autowired
    Orientations orientations;

    @Autowired
    Partenaires partenaires;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    EnTantQue enTantQue;

    private final String nom = "Mission " + BancDAccueil.nom();
    private AgentId camille;
    private DossierId dossier;
    private String page;

    @BeforeEach
    void aDossierAndAPartner() {
        camille = banc.referent();
        dossier = banc.deposee(banc.personne());
        page = "agents/dossiers/" + demandes.de(dossier).numero();
        enTantQue.agent(camille, () -> {
            instructions.affecter(dossier, camille);
            partenaires.enregistrer(
                    new Partenaire(PartenaireId.nouveau(), nom, "L’emploi", BancDAccueil.email(), null, true));
        });
        SecurityContextHolder.getContext().setAuthentication(sessions.identite(camille));
    }

    @AfterEach
    void sortir() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void closingForAnotherAnswerOpensTheLetterWithItsWords() {
        ouvrirLeClassement();
        test(dansLaBoite("Classer et orienter")).click();
        assertThat(etat()).as("it is not closed bare, nor the letter opened").isEqualTo(EtatInstruction.EN_COURS);
        assertThat(zone("Pourquoi, en mots simples").isInvalid()).isTrue();

        remplir();
        test(dansLaBoite("Classer et orienter")).click();
        assertThat(etat()).isEqualTo(EtatInstruction.CLASSEE);
        assertThat(adresse()).isEqualTo(page + "/orientations");
        assertThat(find(TextArea.class, boite()).single().getValue()).isEqualTo(REPONSE);
        assertThat(orientations()).as("nothing leaves before the consent").isEmpty();

        choisir();
        test(find(Checkbox.class, boite()).single()).click();
        test(dansLaBoite("Envoyer")).click();
        assertThat(orientations()).singleElement().satisfies(une -> {
            assertThat(une.note()).isEqualTo(REPONSE);
            assertThat(une.dossier()).isEqualTo(dossier);
        });
    }

    @Test
    void onlyClosedThePartnerIsStillOneClickAway() {
        ouvrirLeClassement();
        remplir();
        test(dansLaBoite("Classer le dossier")).click();
        assertThat(etat()).isEqualTo(EtatInstruction.CLASSEE);
        assertThat(adresse()).isEqualTo(page + "/instruction");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains(page + "/orientations?orienter=1");
    }

    @Test
    @SuppressWarnings("unchecked")
    void otherEndsLeadToNobody() {
        ouvrirLeClassement();
        var nature = (RadioButtonGroup<NatureClassement>)
                find(RadioButtonGroup.class, boite()).single();
        nature.setValue(NatureClassement.ABANDON);
        assertThat(find(Button.class, boite()).all().stream()
                        .filter(Component::isVisible)
                        .map(Button::getText))
                .contains("Classer le dossier")
                .doesNotContain("Classer et orienter");
        remplir();
        test(dansLaBoite("Classer le dossier")).click();
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .doesNotContain(page + "/orientations?orienter=1");
        navigate(page + "/orientations", Component.class);
        test(find(Button.class).withText("Orienter vers un partenaire").single())
                .click();
        assertThat(find(TextArea.class, boite()).single().getValue()).isEmpty();
    }

    private void ouvrirLeClassement() {
        navigate(page + "/instruction", Component.class);
        test(find(Button.class).withText("Classer sans commission").single()).click();
    }

    private void remplir() {
        zone("Pourquoi, en mots simples").setValue("Une aide existe pour ce trajet.");
        zone("Une autre réponse").setValue(REPONSE);
    }

    @SuppressWarnings("unchecked")
    private void choisir() {
        var partenaire = (RadioButtonGroup<Partenaire>)
                find(RadioButtonGroup.class, boite()).single();
        partenaire.setValue(partenaire
                .getListDataView()
                .getItems()
                .filter(un -> un.nom().equals(nom))
                .findFirst()
                .orElseThrow());
    }

    private List<Orientation> orientations() {
        return enTantQue.agent(camille, () -> orientations.du(dossier));
    }

    private EtatInstruction etat() {
        return instructions.trouver(dossier).orElseThrow().etat();
    }

    private static String adresse() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private Dialog boite() {
        return find(Dialog.class).single();
    }

    private Button dansLaBoite(String texte) {
        return find(Button.class, boite()).withText(texte).single();
    }

    private TextArea zone(String nom) {
        return find(TextArea.class, boite())
                .withPropertyValue(TextArea::getLabel, nom)
                .single();
    }
}
