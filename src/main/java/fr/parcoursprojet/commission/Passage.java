package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.stockage.FichierId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A dossier in a séance.
 *
 * @param dossier the dossier
 * @param rang its place on the ordre du jour, from 1
 * @param etat what became of it
 * @param reexamen what is asked for a running loan; none for a demande
 * @param decision what was decided, once it is
 * @param votes how the members voted
 * @param deports the members who stand aside for it
 * @param lettre the letter, once the séance is closed
 * @param version to give back when deciding: a stale one is refused
 */
public record Passage(
        DossierId dossier,
        int rang,
        EtatPassage etat,
        @Nullable Reexamen reexamen,
        @Nullable Decision decision,
        Votes votes,
        Set<AgentId> deports,
        @Nullable FichierId lettre,
        long version) {

    /** Copies the set. */
    public Passage {
        deports = Set.copyOf(deports);
    }

    /** How many of those present may decide it. */
    public int votants(Set<AgentId> presents) {
        return (int)
                presents.stream().filter(membre -> !deports.contains(membre)).count();
    }
}
