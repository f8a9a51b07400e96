package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.stockage.FichierId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A borrower died: what is left to repay is claimed from the estate, never from the person.
 *
 * @param le the day of the death
 * @param acte the scanned proof
 * @param notaire who settles the estate and where to write, once known
 * @param par the agent who noted the death
 */
public record Succession(
        LocalDate le, FichierId acte, @Nullable String notaire, AgentId par) {}
