package fr.parcoursprojet.pret;

import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.List;

/** A change to the schedule of a loan. What is paid is never touched, and the sum stays the loan (R3). */
public sealed interface Amenagement {

    /**
     * The next instalments that are not covered go after the last one, month by month (R11).
     *
     * @param nombre how many; at most those that are left
     */
    record ReportALaFin(int nombre) implements Amenagement {}

    /**
     * The next instalments that are not covered are shared out over those still to come, which keep their dates (R11).
     *
     * @param nombre how many are no longer asked for on their day
     * @param arrondi how the others are rounded
     */
    record ReportReparti(int nombre, Arrondi arrondi) implements Amenagement {}

    /**
     * All that is left comes later by whole months.
     *
     * @param mois how many months, from 1 to 24
     */
    record Differe(int mois) implements Amenagement {}

    /**
     * All that is left, in so many instalments from a new first date.
     *
     * @param nombre how many at most, from 1 to 120
     * @param premiere the first, not before today, in a month after the last one paid
     * @param arrondi how they are rounded
     */
    record EnMensualites(int nombre, LocalDate premiere, Arrondi arrondi) implements Amenagement {}

    /**
     * All that is left, in instalments of a given amount from a new first date.
     *
     * @param mensualite euros a month; at most 120 of them
     * @param premiere the first, not before today, in a month after the last one paid
     * @param ajustement where the smaller one stands
     */
    record AuMontant(Montant mensualite, LocalDate premiere, PositionAjustement ajustement) implements Amenagement {}

    /**
     * What is not due yet falls on another day of the month.
     *
     * @param jour from 1 to 31, clipped at the end of the shorter months
     */
    record AutreJour(int jour) implements Amenagement {}

    /**
     * All that is left, written by hand.
     *
     * @param lignes one instalment a month at most, in order, adding up to what is left to the cent
     */
    record ALaMain(List<LigneEcheancier> lignes) implements Amenagement {

        /** Copies the list. */
        public ALaMain {
            lignes = List.copyOf(lignes);
        }
    }

    /**
     * Money paid in advance counts as an early repayment: the same instalments, and the end comes sooner.
     *
     * @param montant euros, at most what was paid in advance
     */
    record PlusCourt(Montant montant) implements Amenagement {}

    /**
     * Money paid in advance counts as an early repayment: the same dates, smaller instalments.
     *
     * @param montant euros, at most what was paid in advance
     * @param arrondi how they are rounded
     */
    record PlusPetit(Montant montant, Arrondi arrondi) implements Amenagement {}

    /** Why the version it makes was made. */
    default MotifVersion motif() {
        return switch (this) {
            case ReportALaFin _ -> MotifVersion.REPORT;
            case ReportReparti _ -> MotifVersion.REPORT_REPARTI;
            case Differe _ -> MotifVersion.DIFFERE;
            case EnMensualites _, AuMontant _ -> MotifVersion.REECHELONNEMENT;
            case AutreJour _ -> MotifVersion.CHANGEMENT_DE_JOUR;
            case ALaMain _ -> MotifVersion.A_LA_MAIN;
            case PlusCourt _ -> MotifVersion.REMBOURSEMENT_ANTICIPE;
            case PlusPetit _ -> MotifVersion.MENSUALITES_REDUITES;
        };
    }

    /**
     * Whether a loan in this state may be so changed, before asking who decides: what is owed is arranged once the money
     * has left, the schedule itself until then.
     */
    default boolean possible(EtatPret etat) {
        return switch (this) {
            case Differe _, ALaMain _ ->
                etat == EtatPret.A_SIGNER || etat == EtatPret.SIGNE || etat == EtatPret.DEBLOQUE;
            default -> etat == EtatPret.DEBLOQUE;
        };
    }

    /** Whether an agent may decide it, without the commission. */
    default boolean sansCommission(EtatPret etat) {
        return switch (this) {
            case AutreJour _, PlusCourt _, PlusPetit _ -> true;
            case Differe _, ALaMain _ -> etat != EtatPret.DEBLOQUE;
            default -> false;
        };
    }
}
