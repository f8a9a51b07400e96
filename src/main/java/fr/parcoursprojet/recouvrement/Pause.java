package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.AgentId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The référent holds the relances of a loan for a while.
 *
 * @param motif why, in words
 * @param du its first day
 * @param jusquAu its last day; nothing leaves on it either
 * @param par who decided it
 * @param finieLe the day it ended
 * @param leveePar who ended it before its date
 */
public record Pause(
        String motif,
        LocalDate du,
        LocalDate jusquAu,
        AgentId par,
        @Nullable LocalDate finieLe,
        @Nullable AgentId leveePar) {

    /** Whether it has not ended. */
    public boolean enCours() {
        return finieLe == null;
    }
}
