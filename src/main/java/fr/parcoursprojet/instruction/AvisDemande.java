package fr.parcoursprojet.instruction;

import fr.parcoursprojet.socle.DossierId;
import java.util.UUID;

/**
 * Somebody outside is asked for an opinion.
 *
 * @param avis the request
 * @param dossier the dossier
 */
public record AvisDemande(UUID avis, DossierId dossier) {}
