package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.socle.ui.Garde;
import fr.parcoursprojet.socle.ui.Liste;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of the questions, filled and worded: texts, tiles to choose one or several from, lists. */
final class Choix {

    private Choix() {}

    static TextField texte(String nom, @Nullable String valeur, int longueur) {
        var champ = new TextField(nom);
        champ.setMaxLength(longueur);
        champ.setValue(valeur == null ? "" : valeur);
        champ.setWidthFull();
        return champ;
    }

    static <E> RadioButtonGroup<E> unSeul(
            String nom, Collection<E> choix, Function<E, String> mots, @Nullable E valeur) {
        var champ = new RadioButtonGroup<E>(nom);
        champ.addClassName("tuiles");
        champ.setItems(choix);
        champ.setItemLabelGenerator(mots::apply);
        Garde.nommer(champ, choix);
        if (valeur != null) {
            champ.setValue(valeur);
        }
        return champ;
    }

    static <E> CheckboxGroup<E> plusieurs(
            String nom, Collection<E> choix, Function<E, String> mots, Collection<E> valeurs) {
        var champ = new CheckboxGroup<E>(nom);
        champ.addClassName("tuiles");
        champ.setItems(choix);
        champ.setItemLabelGenerator(mots::apply);
        Garde.nommer(champ, choix);
        champ.select(valeurs);
        return champ;
    }

    static <E> Liste<E> liste(String nom, Collection<E> choix, Function<E, String> mots, @Nullable E valeur) {
        var champ = new Liste<E>(nom);
        champ.setItems(choix);
        champ.setItemLabelGenerator(mots::apply);
        Garde.nommer(champ, choix);
        champ.setWidthFull();
        if (valeur != null) {
            champ.setValue(valeur);
        }
        return champ;
    }

    /** What was typed, or nothing. */
    static @Nullable String ecrit(TextField champ) {
        var net = champ.getValue().strip();
        return net.isEmpty() ? null : net;
    }
}
