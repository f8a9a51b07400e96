package fr.parcoursprojet.prescripteur;

import fr.parcoursprojet.accueil.MotifDeSollicitation;
import fr.parcoursprojet.accueil.SollicitationId;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Telephone;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a prescripteur sends.
 *
 * @param id its name, which the consent bears
 * @param prescripteur who sends them
 * @param sollicitation the first contact it counts as
 * @param prenom first name
 * @param nom family name
 * @param email where to write; only who proves it may confirm
 * @param telephone where to call
 * @param motif what for
 * @param phrase what the prescripteur adds
 * @param envoyeeLe when
 * @param usager their account, once they confirmed
 * @param dossier their draft, then their dossier, once they confirmed
 * @param confirmeeLe when they confirmed
 */
public record PersonneEnvoyee(
        UUID id,
        AgentId prescripteur,
        SollicitationId sollicitation,
        String prenom,
        String nom,
        @Nullable Email email,
        @Nullable Telephone telephone,
        MotifDeSollicitation motif,
        String phrase,
        Instant envoyeeLe,
        @Nullable UsagerId usager,
        @Nullable DossierId dossier,
        @Nullable Instant confirmeeLe) {

    /** First and family name. */
    public String nomComplet() {
        return prenom + " " + nom;
    }

    /** The identifier alone: a name must not slip into a log. */
    @Override
    public String toString() {
        return "PersonneEnvoyee[" + id + "]";
    }
}
