package fr.parcoursprojet.pret.tresorerie;

import java.util.List;

/**
 * A line of a file, whatever its format.
 *
 * @param numero where it stands in the file, from 1
 * @param champs what is written, column by column
 */
record Rangee(int numero, List<String> champs) {

    /** What stands in a column; empty when the line is shorter. */
    String champ(int colonne) {
        return colonne < champs.size() ? champs.get(colonne).strip() : "";
    }
}
