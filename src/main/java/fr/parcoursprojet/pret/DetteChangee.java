package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;

/**
 * Something happened to a debt otherwise than by a payment of its borrower: helped, remitted, given up, erased, or what
 * was paid too much given back.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param mouvement the entry of the ledger
 * @param type which of these
 * @param le the day it counts
 * @param somme in euros
 * @param etat the state of the loan after it
 * @param reste what is still owed after it, asked for or not
 */
public record DetteChangee(
        PretId pret,
        DossierId dossier,
        MouvementId mouvement,
        TypeMouvement type,
        LocalDate le,
        Montant somme,
        EtatPret etat,
        Montant reste) {}
