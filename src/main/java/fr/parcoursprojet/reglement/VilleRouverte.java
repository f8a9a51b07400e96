package fr.parcoursprojet.reglement;

import java.time.LocalDate;

/**
 * The city works on a day it had closed.
 *
 * @param jour the day, to come
 */
public record VilleRouverte(LocalDate jour) {}
