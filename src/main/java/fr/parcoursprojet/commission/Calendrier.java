package fr.parcoursprojet.commission;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * How the séances of a year fall: the same day of each month.
 *
 * @param annee the year
 * @param rang which one of the month, from 1 to 4; 5 for the last
 * @param jour day of the week
 * @param heure when they begin
 * @param lieu where
 * @param joursAvant how many days before a séance its ordre du jour closes
 */
public record Calendrier(int annee, int rang, DayOfWeek jour, LocalTime heure, String lieu, int joursAvant) {}
