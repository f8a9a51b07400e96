package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.Agent;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Introuvable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Those who may sit: everybody with the role of a member. */
@Component
class MembresConnus {

    private final Agents agents;

    MembresConnus(Agents agents) {
        this.agents = agents;
    }

    List<Agent> tous() {
        return agents.avecRole(Role.MEMBRE_COMMISSION);
    }

    /**
     * Those of them, and nobody else.
     *
     * @throws Introuvable when one of them is no member
     */
    Set<AgentId> exiger(Set<AgentId> membres) {
        var connus = tous().stream().map(Agent::id).collect(Collectors.toSet());
        if (!connus.containsAll(membres)) {
            throw new Introuvable("membre");
        }
        return membres;
    }
}
