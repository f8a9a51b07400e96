package fr.parcoursprojet.accueil;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody sent to a partner, followed to its end.
 *
 * @param id names it
 * @param partenaire to whom
 * @param sollicitation the first contact it comes from, if one
 * @param dossier the dossier it comes from, if one
 * @param coordonnees what the partner is told of the person
 * @param consentementLe the day the person agreed
 * @param note what the partner is told of the project
 * @param envoyeeLe when it was sent
 * @param agent who sent it
 * @param issue how it ends; null while nobody answered
 */
public record Orientation(
        OrientationId id,
        PartenaireId partenaire,
        @Nullable SollicitationId sollicitation,
        @Nullable DossierId dossier,
        Coordonnees coordonnees,
        LocalDate consentementLe,
        String note,
        Instant envoyeeLe,
        AgentId agent,
        @Nullable IssueDOrientation issue) {

    /** Whether a partner may still answer. */
    public boolean attendUneReponse() {
        return issue == null || !issue.finale();
    }

    /** The identifier alone: a name must not slip into a log. */
    @Override
    public String toString() {
        return "Orientation[" + id + "]";
    }
}
