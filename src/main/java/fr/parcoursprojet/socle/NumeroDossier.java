package fr.parcoursprojet.socle;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number people read on a dossier, such as {@code PP-2026-00042}.
 *
 * @param valeur year of filing and rank in that year
 */
public record NumeroDossier(String valeur) {

    private static final Pattern FORME = Pattern.compile("PP-\\d{4}-\\d{5,}");

    /**
     * @throws IllegalArgumentException when it has another form
     */
    public NumeroDossier {
        if (!FORME.matcher(valeur).matches()) {
            throw new IllegalArgumentException("Not a dossier number: " + valeur);
        }
    }

    /** A number as somebody wrote it in an address; empty when it has another form. */
    public static Optional<NumeroDossier> lu(String ecrit) {
        return FORME.matcher(ecrit).matches() ? Optional.of(new NumeroDossier(ecrit)) : Optional.empty();
    }

    /** The number of the given rank (from 1) in a year. */
    public static NumeroDossier de(int annee, long rang) {
        return new NumeroDossier("PP-%04d-%05d".formatted(annee, rang));
    }

    @Override
    public String toString() {
        return valeur;
    }
}
