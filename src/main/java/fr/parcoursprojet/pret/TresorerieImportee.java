package fr.parcoursprojet.pret;

import java.time.LocalDate;

/**
 * A file of the Treasury was read: payments are known up to its last day.
 *
 * @param connuAu the day of the last line
 * @param inscrits how many payments were written
 * @param enAttente how many lines wait
 */
public record TresorerieImportee(LocalDate connuAu, int inscrits, int enAttente) {}
