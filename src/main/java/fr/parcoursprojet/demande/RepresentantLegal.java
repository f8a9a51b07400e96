package fr.parcoursprojet.demande;

import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Telephone;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a demandeur of 16 or 17 (R5); any answer may still be missing in a draft.
 *
 * @param nom first and last name
 * @param lien what they are to the person, such as mother or guardian
 * @param telephone where they can be called
 * @param email where they are invited to read and answer, if they have one
 * @param voie the lawful way chosen
 */
public record RepresentantLegal(
        @Nullable String nom,
        @Nullable String lien,
        @Nullable Telephone telephone,
        @Nullable Email email,
        @Nullable VoieMineur voie) {

    /** Nothing answered yet. */
    public static final RepresentantLegal VIDE = new RepresentantLegal(null, null, null, null, null);

    /** One who has no e-mail, or whose is not known. */
    public RepresentantLegal(
            @Nullable String nom, @Nullable String lien, @Nullable Telephone telephone, @Nullable VoieMineur voie) {
        this(nom, lien, telephone, null, voie);
    }

    /** Says nothing: a name must not slip into a log. */
    @Override
    public String toString() {
        return "RepresentantLegal";
    }
}
