package fr.parcoursprojet.pret;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the signature of one borrower stands, before the contract is signed by all.
 *
 * @param emprunteur whose
 * @param donneeLe when they signed the contract as it is now
 * @param aRefaire whether they signed a text that changed since
 */
public record SignatureAttendue(
        Emprunteur emprunteur, @Nullable Instant donneeLe, boolean aRefaire) {

    /** Whether it counts. */
    public boolean donnee() {
        return donneeLe != null;
    }
}
