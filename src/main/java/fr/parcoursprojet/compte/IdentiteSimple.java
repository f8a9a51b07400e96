package fr.parcoursprojet.compte;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/** A principal that no provider stands behind: signed in by code, or a job on somebody's behalf. */
record IdentiteSimple(@Nullable UsagerId usagerId, @Nullable AgentId agentId, Set<Role> roles)
        implements Identite, AuthenticatedPrincipal {

    static IdentiteSimple de(UsagerId usager) {
        return new IdentiteSimple(usager, null, Set.of(Role.USAGER));
    }

    static IdentiteSimple de(AgentId agent, Set<Role> roles) {
        return new IdentiteSimple(null, agent, Set.copyOf(roles));
    }

    @Override
    public String getName() {
        return String.valueOf(usagerId != null ? usagerId : agentId);
    }
}
