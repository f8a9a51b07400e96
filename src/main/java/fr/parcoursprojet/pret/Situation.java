package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a loan comes to on a day: everything is derived from the ledger and the schedule in force (R10).
 *
 * @param pret the loan
 * @param jour the day it is read
 * @param soldes what its accounts come to
 * @param recu the payments that count
 * @param echeances the schedule in force with what the payments cover
 * @param soutiens what the CCAS paid of each instalment, by its rank; one of which it paid nothing is absent
 * @param connuAu the date of the last file of the Treasury, if there was one
 */
public record Situation(
        Pret pret,
        LocalDate jour,
        Soldes soldes,
        Montant recu,
        List<Echeance> echeances,
        Map<Integer, Montant> soutiens,
        @Nullable LocalDate connuAu) {

    /** What is owed and asked for: account 274. */
    public Montant solde() {
        return soldes.pret();
    }

    /** What is left to repay, even when the accountant gave up collecting it. */
    public Montant resteDu() {
        return soldes.du();
    }

    /** What was paid too much, to be given back by the Treasury. */
    public Montant tropPercu() {
        return soldes.tropPercu();
    }

    /** Whether the CCAS paid an instalment, or a part of it, in the borrower's place. */
    public boolean parLeCcas(Echeance echeance) {
        return soutiens.containsKey(echeance.rang());
    }

    /** Whether it is the part that a plan erases at its end (R12): nobody asks for it while the plan holds. */
    public boolean aEffacer(Echeance echeance) {
        return echeance.rang() == echeances.size()
                && echeance.etat() != EtatEcheance.PAYEE
                && echeance.montant().equals(pret.planEfface());
    }

    /** The first instalment whose date has not passed and that is not covered. */
    public Optional<Echeance> prochaine() {
        return echeances.stream()
                .filter(echeance -> !aEffacer(echeance))
                .filter(echeance -> echeance.etat() == EtatEcheance.A_VENIR)
                .findFirst();
    }

    /** The instalments that are late, oldest first; none once the debt was given up, erased or remitted. */
    public List<Echeance> enRetard() {
        return echeances.stream()
                .filter(echeance -> pret.etat() == EtatPret.DEBLOQUE)
                .filter(echeance -> echeance.etat() == EtatEcheance.EN_RETARD && !aEffacer(echeance))
                .toList();
    }

    /** How many instalments are covered. */
    public int payees() {
        return (int) echeances.stream()
                .filter(echeance -> echeance.etat() == EtatEcheance.PAYEE)
                .count();
    }

    /** What should have been paid before this day and was not. */
    public Montant arriere() {
        return Montant.somme(enRetard().stream().map(Echeance::reste));
    }

    /** What was paid and is not due yet on that day: it may be counted as an early repayment. */
    public Montant avance() {
        var du = Montant.somme(echeances.stream()
                .filter(echeance -> !echeance.le().isAfter(jour))
                .map(Echeance::montant));
        return recu.moins(du).auMoins(Montant.ZERO);
    }
}
