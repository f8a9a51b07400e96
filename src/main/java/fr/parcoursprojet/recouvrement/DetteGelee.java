package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;

/**
 * A recevabilité freezes a debt: nothing is asked for it any more (R12).
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param le the day from which it is frozen
 */
public record DetteGelee(PretId pret, DossierId dossier, LocalDate le) {}
