package fr.parcoursprojet.reglement;

import java.util.List;

/**
 * A document the règlement asks for, with every word that is shown about it.
 *
 * @param code names it for good, such as {@code identite}
 * @param nom its name for the person
 * @param pourquoi why it is asked
 * @param exemple what will do
 * @param verifications what an agent checks on it
 * @param motifsDeRefus sentences an agent may send it back with
 */
public record PieceDemandee(
        String code,
        String nom,
        String pourquoi,
        String exemple,
        List<String> verifications,
        List<String> motifsDeRefus) {}
