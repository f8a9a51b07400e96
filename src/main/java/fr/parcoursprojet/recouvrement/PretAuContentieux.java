package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;

/**
 * A loan was handed over to the Treasury's enforcement service: no relance of ours leaves any more.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param le the day
 * @param arriere what was late then
 */
public record PretAuContentieux(PretId pret, DossierId dossier, LocalDate le, Montant arriere) {}
