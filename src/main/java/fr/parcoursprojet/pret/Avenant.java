package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.stockage.FichierId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change to the schedule of a signed contract, written by hand: it counts once the borrower signed it.
 *
 * @param id names it
 * @param lignes the schedule it puts in force, in order of date
 * @param motif why, in words
 * @param prepareLe the day it was prepared
 * @param preparePar the agent
 * @param signeLe the day the borrower signed it, once they did
 * @param scan the signed paper, once it was received
 */
public record Avenant(
        UUID id,
        List<LigneEcheancier> lignes,
        String motif,
        LocalDate prepareLe,
        AgentId preparePar,
        @Nullable LocalDate signeLe,
        @Nullable FichierId scan) {}
