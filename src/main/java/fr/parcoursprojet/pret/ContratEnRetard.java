package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;

/**
 * A contract is still not signed, long after the reminder: an agent decides whether to end it without follow-up.
 *
 * @param pret the loan
 * @param dossier the dossier
 * @param accordeLe the day of the commission
 */
public record ContratEnRetard(PretId pret, DossierId dossier, LocalDate accordeLe) {}
