package fr.parcoursprojet.confidentialite;

import fr.parcoursprojet.demande.RegleDEffacement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was erased for good (R15); names nobody.
 *
 * @param quoi what
 * @param numero number of the dossier; null when it had none
 * @param regle why
 * @param fichiers how many files went with it
 * @param le when
 */
public record Destruction(Quoi quoi, @Nullable String numero, RegleDEffacement regle, int fichiers, LocalDate le) {

    /** What may be erased. */
    public enum Quoi {
        /** A demande that was never filed. */
        BROUILLON,
        /** A dossier. */
        DOSSIER,
        /** An account nothing was kept of any more. */
        COMPTE
    }
}
