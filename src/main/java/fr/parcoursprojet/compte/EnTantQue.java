package fr.parcoursprojet.compte;

import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Acts as somebody for the length of a call, with their roles and no more: for jobs, the demonstration and tests. */
@Component
public class EnTantQue {

    private final Agents agents;

    /** The one this application reads: two applications in one JVM, as in tests, each have theirs. */
    private final SecurityContextHolderStrategy contextes;

    EnTantQue(Agents agents, ObjectProvider<SecurityContextHolderStrategy> contextes) {
        this.agents = agents;
        this.contextes = contextes.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    }

    /** Acts as an usager and gives back the result. */
    public <T> T usager(UsagerId usager, Supplier<T> action) {
        return sous(IdentiteSimple.de(usager), action);
    }

    /** Acts as an usager. */
    public void usager(UsagerId usager, Runnable action) {
        usager(usager, rien(action));
    }

    /**
     * Acts as an agent, with the roles of their last sign-in, and gives back the result.
     *
     * @throws fr.parcoursprojet.socle.Introuvable when there is no such agent
     */
    public <T> T agent(AgentId agent, Supplier<T> action) {
        return sous(IdentiteSimple.de(agent, agents.de(agent).roles()), action);
    }

    /**
     * Acts as an agent, with the roles of their last sign-in.
     *
     * @throws fr.parcoursprojet.socle.Introuvable when there is no such agent
     */
    public void agent(AgentId agent, Runnable action) {
        agent(agent, rien(action));
    }

    private static Supplier<Boolean> rien(Runnable action) {
        return () -> {
            action.run();
            return true;
        };
    }

    private <T> T sous(Identite identite, Supplier<T> action) {
        var avant = contextes.getContext();
        var avantCommun = SecurityContextHolder.getContext();
        try {
            var contexte = SecurityContextHolder.createEmptyContext();
            contexte.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    identite,
                    null,
                    AuthorityUtils.createAuthorityList(identite.roles().stream()
                            .map(role -> "ROLE_" + role.name())
                            .toList())));
            contextes.setContext(contexte);
            SecurityContextHolder.setContext(contexte);
            return action.get();
        } finally {
            contextes.setContext(avant);
            SecurityContextHolder.setContext(avantCommun);
        }
    }
}
