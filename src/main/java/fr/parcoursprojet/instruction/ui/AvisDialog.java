package fr.parcoursprojet.instruction.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.instruction.AvisExterieurs;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Garde;
import java.time.Clock;
import java.util.Map;

/** Whom to ask, where to write, and the question: all that the expert will read. */
final class AvisDialog extends Dialog {

    /** What is asked of whom. */
    @FunctionalInterface
    interface Envoi {
        /** Sends it; throws what has to be said under a field. */
        void demander(String expert, String email, String question);
    }

    private final TextField expert = new TextField(getTranslation("instruction.avisDemande.expert"));
    private final TextField email = new TextField(getTranslation("instruction.avisDemande.email"));
    private final TextArea question = new TextArea(getTranslation("instruction.avisDemande.question"));
    private final Map<String, HasValidation> parNom = Map.of("expert", expert, "email", email, "question", question);
    private final String garde;
    private final transient Envoi envoi;

    /**
     * @param garde where the browser keeps the question until it is sent
     */
    AvisDialog(String garde, Envoi envoi) {
        this.garde = garde;
        this.envoi = envoi;
        setHeaderTitle(getTranslation("instruction.avisDemande.demander"));
        expert.setHelperText(getTranslation("instruction.avisDemande.expertAide"));
        question.setHelperText(getTranslation("instruction.avisDemande.questionAide"));
        question.setMaxLength(AvisExterieurs.LONGUEUR);
        question.setMinRows(5);
        for (var champ : new TextField[] {expert, email}) {
            champ.setManualValidation(true);
        }
        question.setManualValidation(true);
        Garde.sur(question, garde, Clock.systemUTC(), () -> false); // until it is sent
        var corps = new Div(new Paragraph(getTranslation("instruction.avisDemande.dit")), expert, email, question);
        corps.addClassName("in-formulaire");
        add(corps);
        getFooter()
                .add(
                        Bouton.second(getTranslation("instruction.avisDemande.non"), this::close),
                        Bouton.principal(getTranslation("instruction.avisDemande.envoyer"), this::envoyer));
    }

    private void envoyer() {
        parNom.values().forEach(champ -> champ.setInvalid(false));
        try {
            envoi.demander(expert.getValue(), email.getValue(), question.getValue());
            Garde.oublier(this, garde);
            close();
        } catch (SaisieInvalide saisie) {
            saisie.erreurs().forEach(erreur -> {
                var champ = parNom.get(erreur.champ());
                if (champ != null) {
                    champ.setErrorMessage(
                            getTranslation(erreur.cle(), erreur.arguments().toArray()));
                    champ.setInvalid(true);
                }
            });
        } catch (Refus refus) {
            Annonce.refus(getTranslation(refus.cle(), refus.arguments()));
        }
    }
}
