package fr.parcoursprojet.confidentialite;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person asked about the erasure of their data, and what became of it.
 *
 * @param id its name
 * @param message their words, if they wrote any
 * @param demandeLe when they asked
 * @param toutEfface whether nothing had to be kept; empty while they wait
 * @param reponse what an agent answered, when something had to
 * @param traiteLe when it was answered
 */
public record Oubli(
        UUID id,
        String message,
        Instant demandeLe,
        @Nullable Boolean toutEfface,
        @Nullable String reponse,
        @Nullable Instant traiteLe) {

    /** Whether they wait for an answer. */
    public boolean attend() {
        return traiteLe == null;
    }

    /** The identifier alone: what somebody wrote must not slip into a log. */
    @Override
    public String toString() {
        return "Oubli[" + id + "]";
    }
}
