package fr.parcoursprojet.rendezvous;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Days an agent receives nobody.
 *
 * @param id names it
 * @param du first day
 * @param au last day
 * @param motif why, for the agents only
 */
public record Fermeture(UUID id, LocalDate du, LocalDate au, String motif) {

    /** Whether it holds on a day. */
    boolean couvre(LocalDate jour) {
        return !jour.isBefore(du) && !jour.isAfter(au);
    }
}
