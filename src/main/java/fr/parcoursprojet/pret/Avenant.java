package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.stockage.FichierId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change to the schedule of a signed contract, written by hand: it counts once each borrower signed it.
 *
 * @param id names it
 * @param lignes the schedule it puts in force, in order of date
 * @param motif why, in words
 * @param prepareLe the day it was prepared
 * @param preparePar the agent
 * @param signatures the day each borrower signed it; empty until all of them did
 * @param signeLe the day of the last signature, once all of them signed: the schedule counts from there
 * @param scan the signed paper, once it was received
 */
public record Avenant(
        UUID id,
        List<LigneEcheancier> lignes,
        String motif,
        LocalDate prepareLe,
        AgentId preparePar,
        Map<UsagerId, LocalDate> signatures,
        @Nullable LocalDate signeLe,
        @Nullable FichierId scan) {

    /** The lists are copied. */
    public Avenant {
        lignes = List.copyOf(lignes);
        signatures = Map.copyOf(signatures);
    }
}
