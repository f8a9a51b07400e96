package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;

/**
 * What the Treasury states as lent and not yet repaid: account 274 at the end of a day.
 *
 * @param le the day
 * @param montant in euros
 */
public record Releve274(LocalDate le, Montant montant) {}
