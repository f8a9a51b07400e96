package fr.parcoursprojet.confidentialite;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person agreed to share something of theirs.
 *
 * @param id its name
 * @param nature what is shared
 * @param destinataire with whom, by name
 * @param donneLe when they agreed
 * @param revoqueLe when it ended, if it did
 */
public record Consentement(
        UUID id,
        NatureDeConsentement nature,
        String destinataire,
        Instant donneLe,
        @Nullable Instant revoqueLe) {

    /** Whether it holds. */
    public boolean enCours() {
        return revoqueLe == null;
    }

    /** The identifier alone: a name must not slip into a log. */
    @Override
    public String toString() {
        return "Consentement[" + id + "]";
    }
}
