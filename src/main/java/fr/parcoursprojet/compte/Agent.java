package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Email;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One agent of the service, member of the commission, or prescripteur.
 *
 * @param id names the account
 * @param nom first name and family name, as the provider gives them
 * @param email where to write
 * @param roles as of the last sign-in; empty when access was withdrawn
 * @param structure where a prescripteur works; null for the others
 */
public record Agent(
        AgentId id,
        String nom,
        Email email,
        Set<Role> roles,
        @Nullable String structure) {

    /** Copies the roles. */
    public Agent {
        roles = Set.copyOf(roles);
    }

    /** The identifier alone: a name must not slip into a log. */
    @Override
    public String toString() {
        return "Agent[" + id + "]";
    }
}
