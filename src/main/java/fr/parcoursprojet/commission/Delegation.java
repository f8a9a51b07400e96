package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The power to decide urgent dossiers between two séances.
 *
 * @param id names it
 * @param titulaire who holds it
 * @param du first day
 * @param au last day
 * @param plafond the most one decision may grant, loan and grant together, in euros
 * @param acte reference of the act that gave it
 */
public record Delegation(UUID id, AgentId titulaire, LocalDate du, LocalDate au, Montant plafond, String acte) {

    /** Whether it holds on a day. */
    public boolean vautLe(LocalDate jour) {
        return !jour.isBefore(du) && !jour.isAfter(au);
    }
}
