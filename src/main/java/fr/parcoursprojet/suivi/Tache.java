package fr.parcoursprojet.suivi;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something an agent has to do; its names are read when it is shown.
 *
 * @param id names it
 * @param type what makes it
 * @param dossier the dossier it is about, if one
 * @param objet what it is about within its type, such as a loan or an appointment
 * @param montant an amount that the sentence says
 * @param moment when its cause happens or happened
 * @param precisions a few words that its cause gave
 * @param ouverteLe when it was opened
 */
public record Tache(
        UUID id,
        TypeTache type,
        @Nullable DossierId dossier,
        String objet,
        @Nullable Montant montant,
        @Nullable Instant moment,
        @Nullable String precisions,
        Instant ouverteLe) {}
