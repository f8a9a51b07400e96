package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Email;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A social worker elsewhere, who sends people to the service.
 *
 * @param id names the account
 * @param nom first name and family name
 * @param structure where they work
 * @param email where they were invited, and sign in
 * @param etat where the account stands
 * @param inviteLe when they were last invited
 * @param jusquAu until when that invitation opens the account
 * @param vuLe when they last signed in; null before the first time
 */
public record Prescripteur(
        AgentId id,
        String nom,
        String structure,
        Email email,
        EtatDePrescripteur etat,
        Instant inviteLe,
        Instant jusquAu,
        @Nullable Instant vuLe) {

    /** The name and where they work, as a person who is asked for their consent reads it. */
    public String nomEtStructure() {
        return nom + ", " + structure;
    }

    /** The identifier alone: a name must not slip into a log. */
    @Override
    public String toString() {
        return "Prescripteur[" + id + "]";
    }
}
