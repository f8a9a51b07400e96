package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDate;

/**
 * The Treasury no longer pursues a loan.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param fin how it ended: settled, given up, or taken back by the service
 * @param le the day
 */
public record ContentieuxTermine(PretId pret, DossierId dossier, TypeEtape fin, LocalDate le) {}
