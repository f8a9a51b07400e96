package fr.parcoursprojet.instruction.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.instruction.Classement;
import fr.parcoursprojet.instruction.NatureClassement;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Bouton;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Ends a dossier before any commission: reason, remedies and another answer, all three (R7). It asks, and says who reads. */
final class ClassementDialog extends Dialog {

    private final RadioButtonGroup<NatureClassement> nature = new RadioButtonGroup<>();
    private final Map<String, TextArea> zones;
    private final Consumer<Classement> classer;

    ClassementDialog(Consumer<Classement> classer) {
        this.classer = classer;
        setHeaderTitle(getTranslation("instruction.classement.titre"));
        addClassName("in-classement");
        nature.setLabel(getTranslation("instruction.classement.nature"));
        nature.setItems(List.of(NatureClassement.ORIENTATION, NatureClassement.ABANDON, NatureClassement.INELIGIBLE));
        nature.setItemLabelGenerator(une -> getTranslation("instruction.classement.nature." + une));
        nature.setValue(NatureClassement.ORIENTATION);
        var motif = zone("motif");
        var recours = zone("recours");
        recours.setValue(getTranslation("instruction.classement.recours.usuel"));
        var autre = zone("autreReponse");
        zones = Map.of("motif", motif, "recours", recours, "autreReponse", autre);
        var corps =
                new Div(new Paragraph(getTranslation("instruction.classement.quoi")), nature, motif, recours, autre);
        corps.addClassName("in-formulaire");
        add(corps);
        getFooter()
                .add(
                        Bouton.second(getTranslation("instruction.classement.revenir"), this::close),
                        Bouton.principal(getTranslation("instruction.classement.classer"), this::envoyer));
    }

    private TextArea zone(String nom) {
        var zone = new TextArea(getTranslation("instruction.classement." + nom));
        zone.setMaxLength(2000);
        zone.setRequiredIndicatorVisible(true);
        return zone;
    }

    private void envoyer() {
        zones.values().forEach(zone -> zone.setInvalid(false));
        try {
            classer.accept(
                    new Classement(nature.getValue(), valeur("motif"), valeur("recours"), valeur("autreReponse")));
            close();
        } catch (SaisieInvalide invalide) {
            invalide.erreurs().forEach(erreur -> {
                var zone = zones.get(erreur.champ());
                if (zone != null) {
                    zone.setInvalid(true);
                    zone.setErrorMessage(
                            getTranslation(erreur.cle(), erreur.arguments().toArray()));
                }
            });
        }
    }

    private String valeur(String nom) {
        var zone = zones.get(nom);
        return zone == null ? "" : zone.getValue().strip();
    }
}
