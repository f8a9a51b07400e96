package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.AgentId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a loan in contentieux; written once.
 *
 * @param type what
 * @param le the day it happened
 * @param commentaire what the agent wrote
 * @param par who noted it, or nobody when it followed from the ledger
 * @param inscritLe when it was noted
 */
public record Etape(
        TypeEtape type,
        LocalDate le,
        @Nullable String commentaire,
        @Nullable AgentId par,
        Instant inscritLe) {}
