package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;

/**
 * A loan whose payments do not cover what is due.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param depuis the date of the oldest instalment that is not covered
 * @param arriere all that should have been paid and was not
 */
public record Retard(PretId pret, DossierId dossier, LocalDate depuis, Montant arriere) {}
