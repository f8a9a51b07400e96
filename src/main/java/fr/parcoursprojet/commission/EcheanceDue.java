package fr.parcoursprojet.commission;

import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;

/**
 * What is still to pay of one instalment.
 *
 * @param le the day it is due
 * @param montant euros
 */
public record EcheanceDue(LocalDate le, Montant montant) {}
