package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;

/**
 * A payment was written in the ledger of a loan.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param mouvement the entry
 * @param le the day of the payment
 * @param montant more than zero
 */
public record EncaissementRecu(PretId pret, DossierId dossier, MouvementId mouvement, LocalDate le, Montant montant) {}
