package fr.parcoursprojet.prescripteur;

import fr.parcoursprojet.instruction.RapportSocial;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a prescripteur understood of somebody they sent.
 *
 * @param auteur their name and where they work
 * @param texte the four parts, as in the référent's
 * @param envoyeLe when it was sent; null while it is written
 */
public record RapportDePrescripteur(
        String auteur, RapportSocial texte, @Nullable Instant envoyeLe) {

    /** The author's place alone: what it says must not slip into a log. */
    @Override
    public String toString() {
        return "RapportDePrescripteur";
    }
}
