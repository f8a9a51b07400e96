package fr.parcoursprojet.socle.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Vaadin's Lumo style sheet, without the components no phone is given: it goes from 42 to some 15 kB as it travels. Each
 * component has a block of its own, <code>@media lumo_components_&lt;name&gt;</code>.
 */
final class FeuilleLumo {

    private static final Pattern COMPOSANT = Pattern.compile("\\s*@media lumo_components_([\\w-]+)");
    private static final Pattern JAMAIS = Pattern.compile(
            "\\s*(@media lumo_mixins_(dashboard|slider|grid)|@font-face\\{font-family:vaadin-).*", Pattern.DOTALL);
    private static final Pattern REGLAGE = Pattern.compile("--_lumo-vaadin-([\\w-]+)-inject:");
    private static final Pattern AU_TELEPHONE = Pattern.compile("(button|checkbox|confirm-dialog|dialog-overlay|field"
            + "|custom-field|email-field|input-container|integer-field|number-field|text-area|text-field|item|list-box"
            + "|notification|overlay|radio|select|tooltip)([\\w-]*)");

    private FeuilleLumo() {}

    /** The sheet with the blocks a phone needs. */
    static String auTelephone(String entiere) {
        var gardees = new StringBuilder();
        for (var regle : regles(entiere)) {
            var composant = COMPOSANT.matcher(regle);
            var reglage = REGLAGE.matcher(regle);
            var nom = composant.lookingAt() ? composant.group(1) : reglage.find() ? reglage.group(1) : null;
            if (nom == null
                    ? !JAMAIS.matcher(regle).matches()
                    : AU_TELEPHONE.matcher(nom).matches()) {
                gardees.append(regle);
            }
        }
        return gardees.toString();
    }

    /** The rules of a sheet that stand in no other. */
    private static List<String> regles(String feuille) {
        var regles = new ArrayList<String>();
        var profondeur = 0;
        var debut = 0;
        for (int i = 0; i < feuille.length(); i++) {
            if (feuille.charAt(i) == '{') {
                profondeur++;
            } else if (feuille.charAt(i) == '}' && --profondeur == 0) {
                regles.add(feuille.substring(debut, i + 1));
                debut = i + 1;
            }
        }
        return regles;
    }
}
