package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.stockage.FichierId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The surendettement of one of two borrowers: nothing is asked of that one, the other stays bound.
 *
 * @param le the day of recevabilité
 * @param reference of the Banque de France
 * @param piece the scanned decision, when there is one
 * @param par the agent who noted it
 */
public record Protection(
        LocalDate le, String reference, @Nullable FichierId piece, AgentId par) {}
