package fr.parcoursprojet.accueil;

import fr.parcoursprojet.socle.DossierId;
import org.jspecify.annotations.Nullable;

/**
 * A partner answered, or an agent wrote their answer down.
 *
 * @param orientation the orientation
 * @param dossier the dossier it comes from, if one
 * @param issue what was answered
 */
public record OrientationRepondue(
        OrientationId orientation, @Nullable DossierId dossier, IssueDOrientation issue) {}
