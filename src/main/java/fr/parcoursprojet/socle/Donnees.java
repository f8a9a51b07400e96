package fr.parcoursprojet.socle;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is written of one thing in the copy of their data that a person takes away (R15): names and plain values, in order.
 * What is not known is left out.
 */
public final class Donnees {

    private final Map<String, Object> valeurs = new LinkedHashMap<>();

    /** Adds a value: an amount and a number stay numbers, a list stays one, everything else becomes text. */
    public Donnees avec(String nom, @Nullable Object valeur) {
        var simple = valeur == null ? null : simple(valeur);
        if (simple != null && !simple.equals("") && !(simple instanceof Collection<?> liste && liste.isEmpty())) {
            valeurs.put(nom, simple);
        }
        return this;
    }

    /** The values by name, none of them empty. */
    public Map<String, Object> valeurs() {
        return valeurs;
    }

    private static Object simple(Object valeur) {
        return switch (valeur) {
            case Donnees autres -> autres.valeurs;
            case Montant montant -> montant.valeur();
            case Number nombre -> nombre;
            case Boolean ouiOuNon -> ouiOuNon;
            case Collection<?> liste -> liste.stream().map(Donnees::simple).toList();
            default -> valeur.toString();
        };
    }
}
