package fr.parcoursprojet.commission;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.NumeroDossier;

/**
 * A presented dossier that cannot wait for a séance: the holder of a delegation may decide it (validation en amont).
 *
 * @param dossier the dossier
 * @param numero its number
 * @param objet the thing to pay, no name in it
 * @param motif why it cannot wait, as the procès-verbal tells it
 */
public record Urgence(DossierId dossier, NumeroDossier numero, String objet, String motif) {}
