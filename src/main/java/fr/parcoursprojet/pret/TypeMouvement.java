package fr.parcoursprojet.pret;

import static fr.parcoursprojet.pret.Compte.PRET;
import static fr.parcoursprojet.pret.Compte.RECOUVREMENT_NON_VALEUR;
import static fr.parcoursprojet.pret.Compte.TRESOR;

import java.util.EnumSet;
import java.util.Set;

/** What a movement of the ledger records, with the accounts it may debit and credit. */
public enum TypeMouvement {
    /** The money left for the prestataire: the debt begins. */
    DEBLOCAGE(EnumSet.of(PRET), EnumSet.of(TRESOR)),
    /** A payment known from the Treasury. */
    ENCAISSEMENT(EnumSet.of(TRESOR), EnumSet.of(PRET)),
    /** A payment known from the Treasury, announced as an early repayment. */
    REMBOURSEMENT_ANTICIPE(EnumSet.of(TRESOR), EnumSet.of(PRET)),
    /** A payment of a debt that the accountant had given up collecting (recouvrement sur non-valeur). */
    RECOUVREMENT(EnumSet.of(TRESOR), EnumSet.of(RECOUVREMENT_NON_VALEUR)),
    /** Instalments that the CCAS pays to save the loan (R11). */
    SOUTIEN(EnumSet.of(Compte.SOUTIEN), EnumSet.of(PRET)),
    /** A part that the CCAS no longer claims, by a decision of its commission. */
    REMISE(EnumSet.of(Compte.REMISE), EnumSet.of(PRET)),
    /** The accountant gives up collecting; the debt survives. */
    NON_VALEUR(EnumSet.of(Compte.NON_VALEUR), EnumSet.of(PRET)),
    /** Erased by a court or by rétablissement personnel (R12): the debt is dead, whether it was still claimed or not. */
    CREANCE_ETEINTE(EnumSet.of(Compte.CREANCE_ETEINTE), EnumSet.of(PRET, Compte.NON_VALEUR)),
    /** What a payment brought beyond what was owed. */
    TROP_PERCU(EnumSet.of(PRET, RECOUVREMENT_NON_VALEUR), EnumSet.of(Compte.TROP_PERCU)),
    /** What had been paid too much covers a debt that came back, after a reversal. */
    IMPUTATION(EnumSet.of(Compte.TROP_PERCU), EnumSet.of(PRET, RECOUVREMENT_NON_VALEUR)),
    /** The Treasury gave back what was paid too much. */
    RESTITUTION(EnumSet.of(Compte.TROP_PERCU), EnumSet.of(TRESOR)),
    /** The opposite of an earlier movement (R9: corrections are reversals). */
    EXTOURNE(EnumSet.allOf(Compte.class), EnumSet.allOf(Compte.class));

    private final Set<Compte> debits;
    private final Set<Compte> credits;

    TypeMouvement(Set<Compte> debits, Set<Compte> credits) {
        this.debits = debits;
        this.credits = credits;
    }

    /** Whether it may take from one account to give to another. */
    public boolean relie(Compte debit, Compte credit) {
        return debits.contains(debit) && credits.contains(credit) && debit != credit;
    }

    /** Whether it is a payment known from the Treasury. */
    public boolean estUnPaiement() {
        return debits.contains(TRESOR) && this != EXTOURNE;
    }

    /** Whether it may be reversed: the disbursement and the movements that follow from others may not. */
    public boolean estReversible() {
        return switch (this) {
            case DEBLOCAGE, EXTOURNE, TROP_PERCU, IMPUTATION -> false;
            default -> true;
        };
    }

    /** Whether it takes from the debt, by whatever means; a debt in non-valeur is not less for it. */
    boolean reduitLaDette() {
        return switch (this) {
            case ENCAISSEMENT, REMBOURSEMENT_ANTICIPE, RECOUVREMENT, SOUTIEN, REMISE, CREANCE_ETEINTE -> true;
            default -> false;
        };
    }
}
