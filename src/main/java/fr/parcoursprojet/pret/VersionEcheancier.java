package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Montant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a schedule; the old ones stay readable.
 *
 * @param numero from 1
 * @param motif why it was made
 * @param precision the reason in words, if one was given
 * @param decideLe the day it was decided
 * @param decidePar the agent, or nobody when it follows from the commission or from a payment
 * @param faitLe when it was written
 * @param lignes its instalments, in order
 */
public record VersionEcheancier(
        int numero,
        MotifVersion motif,
        @Nullable String precision,
        LocalDate decideLe,
        @Nullable AgentId decidePar,
        Instant faitLe,
        List<LigneEcheancier> lignes) {

    /** Whether it follows from a payment and nobody decided it. */
    public boolean vientDUnPaiement() {
        return decidePar == null && motif == MotifVersion.REMBOURSEMENT_ANTICIPE;
    }

    /** Whether the commission decided it. */
    public boolean parLaCommission() {
        return decidePar == null && motif != MotifVersion.REMBOURSEMENT_ANTICIPE;
    }

    /** What is to be repaid by it: the loan, less what was remitted or erased by then. */
    public Montant total() {
        return Montant.somme(lignes.stream().map(LigneEcheancier::montant));
    }
}
