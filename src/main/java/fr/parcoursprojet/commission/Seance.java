package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.stockage.FichierId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A séance of the commission and its ordre du jour.
 *
 * @param id names it
 * @param debut when, Paris time
 * @param lieu where
 * @param etat how far it is
 * @param presents who was there, once it is open
 * @param passages the ordre du jour, in order
 * @param procesVerbal the procès-verbal, once it is closed
 */
public record Seance(
        SeanceId id,
        LocalDateTime debut,
        String lieu,
        EtatSeance etat,
        Set<AgentId> presents,
        List<Passage> passages,
        @Nullable FichierId procesVerbal) {

    /** Copies both lists. */
    public Seance {
        presents = Set.copyOf(presents);
        passages = List.copyOf(passages);
    }
}
