package fr.parcoursprojet.commission;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One séance of a {@link Calendrier}, before it is planned.
 *
 * @param debut when it begins
 * @param cloture last day to put a dossier on its ordre du jour
 * @param deplacee whether it was moved to the next working day, its own being a public holiday
 */
public record JourDeSeance(LocalDateTime debut, LocalDate cloture, boolean deplacee) {}
