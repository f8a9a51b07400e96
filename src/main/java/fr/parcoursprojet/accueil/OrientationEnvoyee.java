package fr.parcoursprojet.accueil;

import fr.parcoursprojet.socle.DossierId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was sent to a partner, who is told by e-mail.
 *
 * @param orientation the orientation
 * @param dossier the dossier it comes from, if one
 */
public record OrientationEnvoyee(
        OrientationId orientation, @Nullable DossierId dossier) {}
