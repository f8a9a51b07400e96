package fr.parcoursprojet.suivi;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a dossier's timeline.
 *
 * @param dossier the dossier
 * @param type what happened
 * @param le when
 * @param montant an amount that the sentence says
 * @param jour a date that the sentence says
 * @param precisions a few words that the sentence says, such as the name of a document
 * @param agent who did it; null for the person or the portal itself
 */
public record Fait(
        DossierId dossier,
        TypeFait type,
        Instant le,
        @Nullable Montant montant,
        @Nullable LocalDate jour,
        @Nullable String precisions,
        @Nullable AgentId agent) {}
