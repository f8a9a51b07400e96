package fr.parcoursprojet.compte;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agent as an administrator sees them.
 *
 * @param agent who, with the roles of their last sign-in
 * @param vuLe when they last signed in
 * @param retireLe when their access was withdrawn here; null when it was not
 */
public record AgentConnu(
        Agent agent, Instant vuLe, @Nullable Instant retireLe) {

    /** Whether their provider gives them nothing to do here, though nobody withdrew them. */
    public boolean sansRole() {
        return retireLe == null && agent.roles().isEmpty();
    }
}
