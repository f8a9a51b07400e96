package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.stockage.FichierId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One act of a surendettement about a loan; written once.
 *
 * @param type what was decided
 * @param le the day from which it counts
 * @param reference of the Banque de France or of the court
 * @param commentaire what the agent wrote
 * @param montant in euros: what a plan spreads, or what was erased
 * @param fichier the scanned decision
 * @param par who noted it, or nobody when it followed from the ledger
 * @param inscritLe when it was noted
 */
public record Acte(
        TypeActe type,
        LocalDate le,
        @Nullable String reference,
        @Nullable String commentaire,
        @Nullable Montant montant,
        @Nullable FichierId fichier,
        @Nullable AgentId par,
        Instant inscritLe) {}
