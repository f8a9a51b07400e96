package fr.parcoursprojet.accueil;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A first contact, as it was typed.
 *
 * @param id names it
 * @param personne what it has in common with other contacts of the same person
 * @param recueLe when it came
 * @param canal how
 * @param coordonnees who
 * @param motif what for
 * @param origine who told them of the service
 * @param publicVise the public it counts for
 * @param montant about how much
 * @param note what they said
 * @param suite what followed
 * @param agent who answered
 * @param usager their account, when it is known
 * @param dossier the draft it filled in, when it did
 */
public record Sollicitation(
        SollicitationId id,
        PersonneId personne,
        Instant recueLe,
        CanalDArrivee canal,
        Coordonnees coordonnees,
        MotifDeSollicitation motif,
        Origine origine,
        PublicVise publicVise,
        @Nullable Montant montant,
        String note,
        SuiteDonnee suite,
        AgentId agent,
        @Nullable UsagerId usager,
        @Nullable DossierId dossier) {

    /** The identifier alone: a name must not slip into a log. */
    @Override
    public String toString() {
        return "Sollicitation[" + id + "]";
    }
}
