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
import fr.parcoursprojet.socle.ui.Icone;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Ends a dossier before any commission: reason, remedies and another answer, all three (R7). It asks, and says who reads. */
final class ClassementDialog extends Dialog {

    private final RadioButtonGroup<NatureClassement> nature = new RadioButtonGroup<>();
    private final Map<String, TextArea> zones;
    private final Predicate<Classement> classer;

    /**
     * @param classer ends the dossier; whether it was done
     * @param orienter opens the letter to a partner
     */
    ClassementDialog(Predicate<Classement> classer, Runnable orienter) {
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
        var ensuite = Bouton.second(getTranslation("instruction.classement.orienter"), () -> envoyer(orienter))
                .puis(Icone.FLECHE);
        nature.addValueChangeListener(change -> ensuite.setVisible(change.getValue() == NatureClassement.ORIENTATION));
        getFooter()
                .add(
                        Bouton.second(getTranslation("instruction.classement.revenir"), this::close),
                        ensuite,
                        Bouton.principal(getTranslation("instruction.classement.classer"), () -> envoyer(() -> {})));
    }

    private TextArea zone(String nom) {
        var zone = new TextArea(getTranslation("instruction.classement." + nom));
        zone.setMaxLength(2000);
        zone.setRequiredIndicatorVisible(true);
        return zone;
    }

    private void envoyer(Runnable suite) {
        zones.values().forEach(zone -> zone.setInvalid(false));
        try {
            var fait = classer.test(
                    new Classement(nature.getValue(), valeur("motif"), valeur("recours"), valeur("autreReponse")));
            close();
            if (fait) {
                suite.run();
            }
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
