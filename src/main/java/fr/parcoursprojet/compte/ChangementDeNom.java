package fr.parcoursprojet.compte;

import fr.parcoursprojet.stockage.FichierId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A person changed their name; for agents only.
 *
 * @param ancien as they were called before
 * @param nouveau as they are called since
 * @param motif why
 * @param le the day it counts, such as that of the marriage
 * @param preuve the paper that proves it
 * @param par the agent who read the proof
 * @param inscritLe when it was noted
 */
public record ChangementDeNom(
        Nom ancien, Nom nouveau, MotifDeNom motif, LocalDate le, FichierId preuve, AgentId par, Instant inscritLe) {}
