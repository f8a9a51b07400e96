package fr.parcoursprojet.accueil;

import fr.parcoursprojet.socle.DossierId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Nobody answered for three weeks: an agent asks the partner, or the person.
 *
 * @param orientation the orientation
 * @param dossier the dossier it comes from, if one
 * @param envoyeeLe when it was sent
 */
public record OrientationSansNouvelles(
        OrientationId orientation, @Nullable DossierId dossier, Instant envoyeeLe) {}
