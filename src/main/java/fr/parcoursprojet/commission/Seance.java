package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.stockage.FichierId;
import java.time.Instant;
import java.time.LocalDate;
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
 * @param cloture last day to put a dossier on the ordre du jour, when there is one
 * @param inviteLe when the members were last invited
 */
public record Seance(
        SeanceId id,
        LocalDateTime debut,
        String lieu,
        EtatSeance etat,
        Set<AgentId> presents,
        List<Passage> passages,
        @Nullable FichierId procesVerbal,
        @Nullable LocalDate cloture,
        @Nullable Instant inviteLe) {

    /** Copies both lists. */
    public Seance {
        presents = Set.copyOf(presents);
        passages = List.copyOf(passages);
    }
}
