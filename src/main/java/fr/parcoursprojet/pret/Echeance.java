package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;

/**
 * One instalment and what the payments cover of it.
 *
 * @param rang from 1, in order of date
 * @param le the day it is due; fixed, holidays included (R17)
 * @param montant what is due that day
 * @param paye what the payments cover, at most the amount
 * @param etat what that makes on the day it is read
 */
public record Echeance(int rang, LocalDate le, Montant montant, Montant paye, EtatEcheance etat) {

    /** The same while the debt is frozen (R12): what is not paid is not asked for. */
    Echeance gelee() {
        return etat == EtatEcheance.PAYEE ? this : new Echeance(rang, le, montant, paye, EtatEcheance.GELEE);
    }

    /** What is still to pay of it. */
    public Montant reste() {
        return montant.moins(paye);
    }
}
