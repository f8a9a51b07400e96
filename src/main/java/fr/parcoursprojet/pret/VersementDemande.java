package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;

/**
 * The Treasury was asked to pay a signed loan out: the money is awaited.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param le the day the request left
 * @param montant what is to leave
 */
public record VersementDemande(PretId pret, DossierId dossier, LocalDate le, Montant montant) {}
