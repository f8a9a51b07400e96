package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * The accounts of a year: account 274 before, what moved, and after, loan by loan.
 *
 * @param annee the year
 * @param au the last day counted: 31 December, or today in the year that runs
 * @param lignes the loans that were owed or moved, by name
 * @param pertes the losses of the year that the council decided, in order of date
 * @param fins how the loans that ended within the year did, without those that nobody did
 * @param recouvre paid within the year on debts in non-valeur: it comes beside account 274, which they had left
 */
public record Exercice(
        int annee,
        LocalDate au,
        List<LigneExercice> lignes,
        List<Perte> pertes,
        List<FinsDAnnee> fins,
        Montant recouvre) {

    /** Owed by all before the first day. */
    public Montant ouverture() {
        return total(LigneExercice::ouverture);
    }

    /** Lent within the year. */
    public Montant verse() {
        return total(LigneExercice::verse);
    }

    /** Repaid within the year. */
    public Montant rembourse() {
        return total(LigneExercice::rembourse);
    }

    /** Paid by the CCAS in borrowers' place within the year. */
    public Montant soutien() {
        return total(LigneExercice::soutien);
    }

    /** No longer claimed by the CCAS. */
    public Montant remise() {
        return total(LigneExercice::remise);
    }

    /** Given up by the accountant: account 6541. */
    public Montant nonValeur() {
        return total(LigneExercice::nonValeur);
    }

    /** Erased by courts while it stood in account 274: account 6542. */
    public Montant eteint() {
        return total(LigneExercice::eteint);
    }

    /**
     * Erased within the year on debts in non-valeur. The loss was counted under 6541 when the accountant gave them up; 6542 takes it
     * over from 6541, and neither account 274 nor the losses of the year change: it is shown beside them.
     */
    public Montant eteintHors274() {
        return total(LigneExercice::eteintHors274);
    }

    /** What left the account otherwise than by being repaid. */
    public Montant autres() {
        return total(LigneExercice::autres);
    }

    /** Owed by all at the end of the last day: the figure of account 274. */
    public Montant cloture() {
        return total(LigneExercice::cloture);
    }

    private Montant total(Function<LigneExercice, Montant> colonne) {
        return Montant.somme(lignes.stream().map(colonne));
    }
}
