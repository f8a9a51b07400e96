package fr.parcoursprojet.pret;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signature that was given: who, when, how, and to what.
 *
 * @param nom the name under it
 * @param le the day
 * @param heure the hour, such as {@code 14 h 02}; none on paper
 * @param moyen how
 * @param empreinte the SHA-256 of the text that was shown, or of the scan; none before this was kept
 */
public record SignaturePrise(
        String nom,
        LocalDate le,
        @Nullable String heure,
        MoyenDeSignature moyen,
        @Nullable String empreinte) {

    /** The day and the means: a name must not slip into a log. */
    @Override
    public String toString() {
        return "SignaturePrise[" + le + ", " + moyen + "]";
    }
}
