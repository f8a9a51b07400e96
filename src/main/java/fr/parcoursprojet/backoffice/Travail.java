package fr.parcoursprojet.backoffice;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A background job that comes back.
 *
 * @param nom names it, such as {@code relances-par-lots}; {@code nuit.recouvrement} for a work of the night
 * @param etat how it stands
 * @param dernier when it last ran to its end, or failed; null when it never did
 * @param panne what its last error said; null when it is not known or there was none
 * @param prochain when it runs next
 */
public record Travail(
        String nom,
        EtatDeTravail etat,
        @Nullable Instant dernier,
        @Nullable String panne,
        Instant prochain) {

    /** A little late is no worry: the machine may be busy. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    /** A work of the night that has not succeeded for longer than this missed a night. */
    static final Duration UNE_NUIT = Duration.ofHours(26);

    /** Whether it runs each night. */
    public boolean deNuit() {
        return nom.startsWith(NUIT);
    }

    static final String NUIT = "nuit.";
}
