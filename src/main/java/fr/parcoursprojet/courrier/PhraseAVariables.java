package fr.parcoursprojet.courrier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Words with names in braces, such as "Il manque {montant}". Nothing of it is ever evaluated: what is not a name in
 * braces is text, whatever it looks like.
 *
 * @param morceaux its pieces in order
 * @param bancale whether a brace has no other half
 */
record PhraseAVariables(List<Morceau> morceaux, boolean bancale) {

    /** Words, or a name. */
    sealed interface Morceau {

        /** Words to show as they are. */
        record Mots(String texte) implements Morceau {}

        /** What the portal puts in the place of a name. */
        record Nom(String nom) implements Morceau {}
    }

    static PhraseAVariables lire(String texte) {
        var morceaux = new ArrayList<Morceau>();
        var mots = new StringBuilder();
        var bancale = false;
        int i = 0;
        while (i < texte.length()) {
            char lettre = texte.charAt(i);
            var fin = lettre == '{' ? fin(texte, i) : -1;
            if (fin < 0) {
                bancale |= lettre == '{' || lettre == '}';
                mots.append(lettre);
                i++;
                continue;
            }
            if (!mots.isEmpty()) {
                morceaux.add(new Morceau.Mots(mots.toString()));
                mots.setLength(0);
            }
            morceaux.add(new Morceau.Nom(texte.substring(i + 1, fin).strip().toLowerCase(Locale.ROOT)));
            i = fin + 1;
        }
        if (!mots.isEmpty()) {
            morceaux.add(new Morceau.Mots(mots.toString()));
        }
        return new PhraseAVariables(List.copyOf(morceaux), bancale);
    }

    /** Where the name that begins here ends; -1 when it does not. */
    private static int fin(String texte, int debut) {
        for (int i = debut + 1; i < texte.length(); i++) {
            switch (texte.charAt(i)) {
                case '}' -> {
                    return i;
                }
                case '{', '\n' -> {
                    return -1;
                }
                default -> {}
            }
        }
        return -1;
    }

    /** The names it holds, in order. */
    List<String> noms() {
        return morceaux.stream()
                .flatMap(morceau -> morceau instanceof Morceau.Nom(var nom) ? Stream.of(nom) : Stream.of())
                .toList();
    }
}
