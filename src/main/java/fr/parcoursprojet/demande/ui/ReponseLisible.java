package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Liste;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The name of a field and what it holds, in the words the person sees. */
final class ReponseLisible {

    private ReponseLisible() {}

    /** Its label; else these words. */
    static String nom(Component champ, String sinon) {
        var label = champ instanceof HasLabel nomme ? nomme.getLabel() : null;
        return label == null || label.isBlank() ? sinon : label;
    }

    /** What it holds; empty for nothing. */
    static String valeur(HasValue<?, ?> champ) {
        if (champ.isEmpty()) {
            return "";
        }
        return switch (champ) {
            case RadioButtonGroup<?> choix -> mot(choix.getItemLabelGenerator(), choix.getValue());
            case Liste<?> liste -> mot(liste.getItemLabelGenerator(), liste.getValue());
            case CheckboxGroup<?> choix -> mots(choix);
            default ->
                switch (champ.getValue()) {
                    case Montant montant -> Francais.euros(montant);
                    case LocalDate jour -> Francais.jour(jour);
                    default -> champ.getValue().toString();
                };
        };
    }

    private static String mots(CheckboxGroup<?> choix) {
        Set<?> coches = choix.getValue();
        return coches.stream()
                .map(un -> mot(choix.getItemLabelGenerator(), un))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @SuppressWarnings("unchecked")
    private static String mot(ItemLabelGenerator<?> mots, @Nullable Object choisi) {
        return ((ItemLabelGenerator<Object>) mots).apply(choisi);
    }
}
