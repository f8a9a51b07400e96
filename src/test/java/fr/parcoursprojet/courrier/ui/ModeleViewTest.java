package fr.parcoursprojet.courrier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.commission.BancDeCommission;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.confidentialite.Lecture;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.courrier.LettrePartie;
import fr.parcoursprojet.courrier.Modeles;
import fr.parcoursprojet.courrier.VersionDeModele;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.ui.Liste;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** An administrator writes the words of an e-mail: told what is wrong as it is typed, shown the e-mail, never overwritten. */
@SpringBootTest
@Import(BancDEssai.class)
class ModeleViewTest extends SpringBrowserlessTest {

    private static final String MODELE = "document-infecte";
    private static final String LETTRE = "relance-deuxieme-relance";

    @Autowired
    Modeles modeles;

    @Autowired
    Agents agents;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    BancDeCommission seances;

    @Autowired
    Commissions commissions;

    @Autowired
    Demandes demandes;

    @Autowired
    Lectures lectures;

    private AgentId ada;
    private AgentId bea;

    @BeforeEach
    void deuxAdministratrices() {
        ada = agent("Ada Perrin");
        bea = agent("Béa Costa");
    }

    @AfterEach
    void lesMotsLivresReviennent() {
        if (versions().stream().findFirst().filter(version -> !version.livree()).isPresent()) {
            enTantQue.agent(ada, () -> {
                modeles.revenir(MODELE, Langue.FR, base(), 0, "fin de l’essai");
            });
        }
    }

    @Test
    void wordsAreJudgedAsTheyAreTypedThenSaved() {
        enTantQue.agent(ada, () -> {
            navigate("agents/administration/modeles", Component.class);
            assertThat(ecran()).contains("Rappels et relances", "Premier impayé", "Texte livré");
            navigate("agents/administration/modeles/" + MODELE, Component.class);
            var deuxieme = zone("Paragraphe 2");
            test(deuxieme).setValue("Envoyez {documen}.");
            assertThat(deuxieme.isInvalid()).isTrue();
            assertThat(deuxieme.getErrorMessage())
                    .isEqualTo("{documen} n’existe pas ici. Vouliez-vous dire {document} ? "
                            + "Il manque {document} : la personne doit le lire.");
            test(find(Button.class).withText("Enregistrer cette version").single())
                    .click();
            assertThat(versions().stream()
                            .findFirst()
                            .map(VersionDeModele::textes)
                            .orElse(Map.of()))
                    .isEmpty();

            test(deuxieme).setValue("Envoyez encore ");
            test(find(Button.class)
                            .withCondition(bouton -> bouton.getText().equals("{document}") && dans(bouton, deuxieme))
                            .single())
                    .click();
            assertThat(deuxieme.getValue()).isEqualTo("Envoyez encore {document}");
            assertThat(deuxieme.isInvalid()).isFalse();
            assertThat(apercu()).contains("Envoyez encore <strong data-mot=\"document\">");

            test(find(Button.class).withText("Enregistrer cette version").single())
                    .click();
            assertThat(pourquoi().isInvalid()).isTrue();
            test(pourquoi()).setValue("plus court");
            test(find(Button.class).withText("Enregistrer cette version").single())
                    .click();
            assertThat(versions().getFirst().textes()).containsExactly(Map.entry("p2", "Envoyez encore {document}"));
            assertThat(ecran()).contains("Ada Perrin", "plus court", "En vigueur", "Ajouté :");
            navigate("agents/administration/modeles/" + MODELE + "/en", Component.class);
            assertThat(ecran()).contains("Le français a changé depuis");
        });
    }

    @Test
    void theSecondToSaveIsShownBothAndChooses() {
        enTantQue.agent(bea, () -> {
            navigate("agents/administration/modeles/" + MODELE, Component.class);
            test(zone("Paragraphe 3")).setValue("De Béa.");
            test(pourquoi()).setValue("essai");
            enTantQue.agent(ada, () -> {
                modeles.enregistrer(MODELE, Langue.FR, base(), Map.of("p3", "De Ada."), "avant");
            });
            test(find(Button.class).withText("Enregistrer cette version").single())
                    .click();
            assertThat(ecran()).contains("Ada Perrin a enregistré une version", "De Béa.", "De Ada.");
            assertThat(versions().getFirst().textes()).containsEntry("p3", "De Ada.");
            test(find(Button.class).withText("Enregistrer mes phrases").single())
                    .click();
            assertThat(versions().getFirst().textes()).containsEntry("p3", "De Béa.");
            assertThat(versions().getFirst().auteur()).isEqualTo("Béa Costa");
        });
    }

    /** The same for a letter: what cannot be printed is said, its sheets are drawn again, one that was made is told again. */
    @Test
    void theWordsOfALetterAreJudgedAndPrintedAsTheyAreTyped() {
        enTantQue.agent(ada, () -> {
            navigate("agents/administration/modeles", Component.class);
            assertThat(ecran()).containsSubsequence("Lettres sur papier", "Lettre de premier impayé", "E-mails");
            navigate("agents/administration/modeles/" + LETTRE, Component.class);
            assertThat(ecran()).contains("Celles qui sont déjà écrites ne changent pas", "La loi veut ces phrases");
            var feuille = feuille();
            var phrase = zone("Paragraphe 2");
            test(phrase).setValue("Parlons-en \uD83D\uDE00.");
            assertThat(phrase.getErrorMessage())
                    .isEqualTo("« \uD83D\uDE00 » ne s’imprime pas sur une lettre. Enlevez ce signe.");
            test(phrase).setValue("Il manque {montant}.");
            assertThat(phrase.isInvalid()).isFalse();
            assertThat(feuille()).as("drawn again").isNotEqualTo(feuille);
            test(zone("Paragraphe 6, si aucune date limite n’est fixée")).setValue("Dites-nous quelque chose.");
            assertThat(cas().getValue()).as("the preview follows").isEqualTo("si aucune date limite n’est fixée");
            assertThat(find(Anchor.class).withText("Ouvrir le PDF").single().isVisible())
                    .isTrue();
            test(pourquoi()).setValue("plus court");
            test(find(Button.class).withText("Enregistrer cette version").single())
                    .click();
            assertThat(modeles.versions(LETTRE, Langue.FR).getFirst().textes())
                    .containsOnly(
                            Map.entry("p1", "Il manque {montant}."),
                            Map.entry("sans-date", "Dites-nous quelque chose."));
            assertThat(ecran()).contains("Version", "plus court", "En vigueur");
            modeles.revenir(
                    LETTRE,
                    Langue.FR,
                    modeles.versions(LETTRE, Langue.FR).getFirst().numero(),
                    0,
                    "fin de l’essai");
        });
    }

    /** A letter that was made is told again with other words: it is a read of its dossier. */
    @Test
    void whoIsAReferentTooTriesWordsOnARealLetter() {
        var camille = seances.referent();
        var dossier = seances.presente(camille);
        var seance = seances.ouverte(camille, dossier);
        seances.decide(camille, seance, dossier, BancDeCommission.accord());
        seances.enAgent(camille, () -> commissions.clore(seance));
        enTantQue.agent(ada, () -> {
            navigate("agents/administration/modeles/commission-lettre", Component.class);
            assertThat(find(Liste.class).all()).hasSize(1);
        });
        var lea = agent("Léa Morin", Role.ADMINISTRATEUR, Role.REFERENT);
        enTantQue.agent(lea, () -> {
            navigate("agents/administration/modeles/commission-lettre", Component.class);
            assertThat(lectures.de(dossier)).extracting(Lecture::agent).doesNotContain(lea);
            var sur = this.<Optional<LettrePartie>>liste("Montrer avec");
            var numero = String.valueOf(demandes.de(dossier).numero());
            var feuille = feuille();
            sur.setValue(sur.getListDataView()
                    .getItems()
                    .filter(une ->
                            sur.getItemLabelGenerator().apply(une).startsWith("Dossier " + numero + ", lettre du "))
                    .findFirst()
                    .orElseThrow());
            assertThat(lectures.de(dossier)).extracting(Lecture::agent).contains(lea);
            assertThat(feuille()).isNotEqualTo(feuille);
            assertThat(find(Liste.class).all()).as("a real letter has one case").hasSize(1);
        });
    }

    private Liste<String> cas() {
        return liste("Cas montré");
    }

    @SuppressWarnings("unchecked")
    private <T> Liste<T> liste(String nom) {
        return find(Liste.class)
                .withCondition(liste -> liste.getLabel().equals(nom))
                .single();
    }

    private String feuille() {
        return find(Image.class).all().getFirst().getSrc();
    }

    private boolean dans(Component bouton, TextArea zone) {
        return bouton.getParent().flatMap(Component::getParent).equals(zone.getParent());
    }

    private TextArea zone(String nom) {
        return find(TextArea.class)
                .withCondition(zone -> zone.getLabel().equals(nom))
                .single();
    }

    private TextField pourquoi() {
        return find(TextField.class)
                .withCondition(champ -> champ.getLabel().equals("Pourquoi ce changement"))
                .single();
    }

    private String apercu() {
        return find(IFrame.class).single().getSrcdoc().orElse("");
    }

    private String ecran() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private List<VersionDeModele> versions() {
        return enTantQue.agent(ada, () -> modeles.versions(MODELE, Langue.FR));
    }

    private int base() {
        return versions().stream().map(VersionDeModele::numero).findFirst().orElse(0);
    }

    private AgentId agent(String nom) {
        return agent(nom, Role.ADMINISTRATEUR);
    }

    private AgentId agent(String nom, Role... roles) {
        return agents.reconnaitre(
                "essai",
                UUID.randomUUID().toString(),
                nom,
                new Email(UUID.randomUUID() + "@example.org"),
                Set.of(roles));
    }
}
