package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;

/**
 * A debt is no longer frozen by a surendettement: it is due again, as it was or as a plan says.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param le the day
 */
public record DetteDegelee(PretId pret, DossierId dossier, LocalDate le) {}
