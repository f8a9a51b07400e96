package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.reglement.NiveauDeRelance;
import java.time.LocalDate;

/**
 * What leaves next about a loan, unless it is paid or held.
 *
 * @param niveau the level
 * @param auPlusTot the first day it may leave; it waits for a working day
 */
public record RelancePrevue(NiveauDeRelance niveau, LocalDate auPlusTot) {}
