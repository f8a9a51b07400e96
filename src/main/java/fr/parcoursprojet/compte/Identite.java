package fr.parcoursprojet.compte;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is signed in: what every principal of a session answers, whichever way the person came. Exactly one id is there. */
public interface Identite extends Serializable {

    /** The usager, or {@code null} for an agent. */
    @Nullable UsagerId usagerId();

    /** The agent, or {@code null} for an usager. */
    @Nullable AgentId agentId();

    /** What this session may do. */
    Set<Role> roles();
}
