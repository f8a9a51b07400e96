package fr.parcoursprojet.courrier;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A letter on paper that was written about a dossier, on which new words can be tried.
 *
 * @param id the letter
 * @param numero the dossier's number
 * @param le its day
 */
public record LettrePartie(UUID id, String numero, LocalDate le) {}
