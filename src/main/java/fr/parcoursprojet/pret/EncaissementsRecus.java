package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Payments were written in the ledgers of loans, one or a hundred thousand at once: who listens asks the database about all
 * of them together, never one by one.
 *
 * @param encaissements the payments, by loan, oldest first
 */
public record EncaissementsRecus(List<Encaissement> encaissements) {

    /**
     * One payment.
     *
     * @param pret the loan
     * @param dossier its dossier
     * @param mouvement the entry
     * @param le the day of the payment
     * @param montant more than zero
     */
    public record Encaissement(PretId pret, DossierId dossier, MouvementId mouvement, LocalDate le, Montant montant) {}

    /** Copies the list. */
    public EncaissementsRecus {
        encaissements = List.copyOf(encaissements);
    }

    /** The loans that were paid, each once. */
    public Set<PretId> prets() {
        return encaissements.stream().map(Encaissement::pret).collect(Collectors.toSet());
    }

    /** Their dossiers, each once. */
    public Set<DossierId> dossiers() {
        return encaissements.stream().map(Encaissement::dossier).collect(Collectors.toSet());
    }
}
