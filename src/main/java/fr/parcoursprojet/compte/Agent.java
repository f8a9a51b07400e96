package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Email;
import java.util.Set;

/**
 * One agent of the service, or member of the commission.
 *
 * @param id names the account
 * @param nom first name and family name, as the provider gives them
 * @param email where to write
 * @param roles as of the last sign-in; empty when access was withdrawn
 */
public record Agent(AgentId id, String nom, Email email, Set<Role> roles) {

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
