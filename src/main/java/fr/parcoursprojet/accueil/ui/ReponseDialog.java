package fr.parcoursprojet.accueil.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.accueil.IssueDOrientation;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Bouton;

/** What a partner said on the telephone, written down by an agent; an earlier answer stays readable. */
final class ReponseDialog extends Dialog {

    ReponseDialog(CarteDesOrientations.Reponse suite) {
        setHeaderTitle(getTranslation("accueil.orientations.noter"));
        var issue = new RadioButtonGroup<IssueDOrientation>();
        issue.setLabel(getTranslation("accueil.orientations.issue"));
        issue.setItems(IssueDOrientation.values());
        issue.setItemLabelGenerator(une -> getTranslation("accueil.issue." + une));
        var mot = new TextArea(getTranslation("accueil.orientation.mot"));
        mot.setMaxLength(1000);
        var corps = new Div(issue, mot);
        corps.addClassName("ac-formulaire");
        add(corps);
        getFooter()
                .add(
                        Bouton.second(getTranslation("accueil.orienter.non"), this::close),
                        Bouton.principal(getTranslation("accueil.orientations.garder"), () -> {
                            issue.setInvalid(issue.isEmpty());
                            issue.setErrorMessage(getTranslation("accueil.orientation.choisir"));
                            if (issue.isEmpty()) {
                                return;
                            }
                            try {
                                suite.noter(issue.getValue(), mot.getValue());
                                close();
                            } catch (SaisieInvalide invalide) {
                                mot.setErrorMessage(getTranslation(
                                        invalide.erreurs().getFirst().cle()));
                                mot.setInvalid(true);
                            }
                        }));
    }
}
