package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;

/**
 * The money of a loan left for the prestataire.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param le the day
 * @param montant what left
 * @param titre the Treasury’s reference of the loan
 */
public record PretDebloque(PretId pret, DossierId dossier, LocalDate le, Montant montant, String titre) {}
