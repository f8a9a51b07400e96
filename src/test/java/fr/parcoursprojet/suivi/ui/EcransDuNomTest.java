package fr.parcoursprojet.suivi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Noms;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.socle.ui.ChampFichier;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The name on the screens: asked for from a phone with its proof, answered in the dossier, or changed there. */
@SpringBootTest
@Import(BancDEssai.class)
class EcransDuNomTest extends SpringBrowserlessTest {

    @Autowired
    Noms noms;

    @Autowired
    Agents agents;

    @Autowired
    Usagers usagers;

    @Autowired
    BancDeDemande banc;

    @Autowired
    PretsDEssai essais;

    @Autowired
    EnTantQue enTantQue;

    private UsagerId ines;

    @BeforeEach
    void unDossier() {
        ines = banc.personne();
        banc.deposee(ines);
    }

    @Test
    void askedFromAPhoneAndAnsweredInTheDossier() {
        enTantQue.usager(ines, () -> {
            UI.getCurrent().navigate("espace/mes-donnees/nom");
            bouton("Envoyer");
            assertThat(ligne("Nom").isInvalid()).isTrue();
            assertThat(texte()).contains("Donnez une preuve");
            ligne("Prénom").setValue("Inès");
            ligne("Nom").setValue("Nouvelle");
            find(ChampFichier.class).single().recevoir("acte.pdf", PretsDEssai.SCAN);
            bouton("Envoyer");
            assertThat(texte()).contains("Vous demandez à vous appeler Inès Nouvelle");
        });
        essais.faire(() -> {
            carte();
            assertThat(contenu()).contains("demande à s’appeler Inès Nouvelle", "Mariage");
            noms.accepter(ines, LocalDate.now(), essais.agent());
            carte();
            assertThat(contenu()).contains("Nom affichéInès Nouvelle", "Avant : ", "noté par Camille Roux");
        });
        enTantQue.usager(ines, () -> {
            UI.getCurrent().navigate("espace/mes-donnees");
            assertThat(texte()).contains("Inès Nouvelle").doesNotContain("Avant");
        });
    }

    @Test
    void changedByAnAgentWithItsProof() {
        essais.faire(() -> {
            carte();
            bouton("Changer le nom");
            ligne("Prénom").setValue("Inès");
            ligne("Nom").setValue("Corrigée");
            dernier("Changer le nom");
            assertThat(usagers.de(ines).nom()).as("not without its proof").isNotEqualTo("Corrigée");
            find(ChampFichier.class).single().recevoir("acte.pdf", PretsDEssai.SCAN);
            dernier("Changer le nom");
        });
        assertThat(usagers.de(ines).nom()).isEqualTo("Corrigée");
    }

    private CarteDuNom carte;

    private void carte() {
        UI.getCurrent().removeAll();
        carte = new CarteDuNom(
                ines, usagers.de(ines).nomComplet(), "CCAS", noms, agents, essais.agent(), LocalDate.now(), () -> {});
        UI.getCurrent().add(carte);
    }

    private String contenu() {
        return Objects.requireNonNull(carte).getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    private void bouton(String mots) {
        test(find(Button.class).withText(mots).single()).click();
    }

    private void dernier(String mots) {
        test(find(Button.class).withText(mots).all().getLast()).click();
    }

    private TextField ligne(String nom) {
        return find(TextField.class)
                .withCondition(champ -> nom.equals(champ.getLabel()))
                .single();
    }

    private String texte() {
        return ((Component) getCurrentView()).getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
