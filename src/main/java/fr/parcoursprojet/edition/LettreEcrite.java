package fr.parcoursprojet.edition;

import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A letter that was written about a dossier.
 *
 * @param id names it among those of its kind
 * @param dossier the dossier
 * @param le its day
 */
public record LettreEcrite(UUID id, DossierId dossier, LocalDate le) {}
