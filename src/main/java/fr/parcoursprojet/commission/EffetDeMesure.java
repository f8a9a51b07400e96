package fr.parcoursprojet.commission;

import fr.parcoursprojet.socle.Montant;
import java.util.List;
import java.util.Optional;

/**
 * What a measure does to a running loan: what the CCAS takes on itself, and what the borrower still pays.
 *
 * @param payees the instalments that the CCAS pays, oldest first
 * @param remis what the CCAS no longer claims, in euros
 * @param aPayer what is left to pay after it, in order of date; empty when nothing is
 */
public record EffetDeMesure(List<EcheanceDue> payees, Montant remis, List<EcheanceDue> aPayer) {

    /** Copies the lists. */
    public EffetDeMesure {
        payees = List.copyOf(payees);
        aPayer = List.copyOf(aPayer);
    }

    /** What the CCAS pays in the borrower's place, in euros. */
    public Montant paye() {
        return Montant.somme(payees.stream().map(EcheanceDue::montant));
    }

    /** What it costs the CCAS, in euros; zero when only the dates change. */
    public Montant cout() {
        return paye().plus(remis);
    }

    /** What is left to pay, in euros. */
    public Montant reste() {
        return Montant.somme(aPayer.stream().map(EcheanceDue::montant));
    }

    /** The next instalment; empty when nothing is left to pay. */
    public Optional<EcheanceDue> prochaine() {
        return aPayer.stream().findFirst();
    }

    /** The last instalment; empty when nothing is left to pay. */
    public Optional<EcheanceDue> derniere() {
        return aPayer.isEmpty() ? Optional.empty() : Optional.of(aPayer.getLast());
    }

    /** The largest instalment left, in euros; zero when there is none. */
    public Montant mensualite() {
        return aPayer.stream().map(EcheanceDue::montant).reduce(Montant.ZERO, Montant::auMoins);
    }
}
