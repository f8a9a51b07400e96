package fr.parcoursprojet.pret;

import java.time.LocalDate;

/**
 * The whole book was checked.
 *
 * @param le the day
 * @param anomalies how many differences were found; none when it is right
 * @param bloque whether reminders wait until it is mended
 */
public record LivreControle(LocalDate le, int anomalies, boolean bloque) {}
