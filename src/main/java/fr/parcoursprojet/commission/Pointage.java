package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.AgentId;
import java.time.Instant;

/**
 * A member who comes to a séance or leaves it, as the procès-verbal tells it.
 *
 * @param membre the member
 * @param sens which way
 * @param le when
 */
public record Pointage(AgentId membre, Sens sens, Instant le) {

    /** Which way a member went. */
    public enum Sens {
        /** There when the séance opened. */
        OUVERTURE,
        /** Came during it. */
        ARRIVEE,
        /** Left before its end. */
        DEPART
    }
}
