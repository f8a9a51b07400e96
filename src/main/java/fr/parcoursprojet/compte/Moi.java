package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Introuvable;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** The person of the current request. */
@Component
public class Moi {

    /** The one this application reads: two applications in one JVM, as in tests, each have theirs. */
    private final SecurityContextHolderStrategy contextes;

    Moi(ObjectProvider<SecurityContextHolderStrategy> contextes) {
        this.contextes = contextes.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    }

    /** The signed-in usager. */
    public Optional<UsagerId> usager() {
        return identite().map(Identite::usagerId);
    }

    /**
     * The signed-in usager.
     *
     * @throws Introuvable when nobody is, or an agent
     */
    public UsagerId exigerUsager() {
        return usager().orElseThrow(() -> new Introuvable("usager"));
    }

    /** The signed-in agent. */
    public Optional<AgentId> agent() {
        return identite().map(Identite::agentId);
    }

    /**
     * The signed-in agent.
     *
     * @throws Introuvable when nobody is, or an usager
     */
    public AgentId exigerAgent() {
        return agent().orElseThrow(() -> new Introuvable("agent"));
    }

    /** Whether this session has a role. */
    public boolean a(Role role) {
        return identite().filter(identite -> identite.roles().contains(role)).isPresent();
    }

    private Optional<Identite> identite() {
        var authentification = contextes.getContext().getAuthentication();
        return authentification != null && authentification.getPrincipal() instanceof Identite identite
                ? Optional.of(identite)
                : Optional.empty();
    }
}
