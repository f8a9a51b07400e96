package fr.parcoursprojet.confidentialite;

import fr.parcoursprojet.socle.DossierId;
import java.util.UUID;

/**
 * A line of the log of reads.
 *
 * @param id names the line
 * @param dossier what was read
 * @param lecture by whom, where and when
 */
public record Acces(UUID id, DossierId dossier, Lecture lecture) {}
