package fr.parcoursprojet.reglement;

import java.time.LocalDate;

/**
 * The city closes on one more day.
 *
 * @param jour the day, to come
 */
public record VilleFermee(LocalDate jour) {}
