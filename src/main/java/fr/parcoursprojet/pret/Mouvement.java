package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Montant;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One movement of a loan's ledger, never changed once written (R10): two lines of the same sum, a debit and a credit.
 *
 * @param id its name
 * @param type what it records
 * @param debit the account that is debited
 * @param credit the account that is credited
 * @param somme what goes from one to the other, more than zero
 * @param le the day it counts
 * @param inscritLe when it was written
 * @param libelle what the Treasury or the agent wrote
 * @param extourne the movement it reverses, for a reversal
 * @param extournePar the movement that reverses it, if one did
 * @param ligneTresorerie the line of the Treasury's file it comes from
 * @param essai how many times that line was given a loan
 * @param par the agent who caused it
 */
public record Mouvement(
        MouvementId id,
        TypeMouvement type,
        Compte debit,
        Compte credit,
        Montant somme,
        LocalDate le,
        Instant inscritLe,
        @Nullable String libelle,
        @Nullable MouvementId extourne,
        @Nullable MouvementId extournePar,
        @Nullable String ligneTresorerie,
        int essai,
        @Nullable AgentId par) {

    /** What it does to account 274 of the loan: more than zero adds to the debt, less takes from it. */
    public Montant montant() {
        return effet(Compte.PRET);
    }

    /** What it does to an account: a debit is more than zero. */
    public Montant effet(Compte compte) {
        return compte == debit ? somme : compte == credit ? somme.oppose() : Montant.ZERO;
    }

    /** Whether it is a payment that still counts. */
    public boolean paiementValable() {
        return type.estUnPaiement() && extournePar == null;
    }

    /** Whether it may still be reversed. */
    public boolean reversible() {
        return type.estReversible() && extournePar == null;
    }
}
