package fr.parcoursprojet.backoffice.ui;

import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import org.springframework.stereotype.Component;

/** The name of the signed-in agent, for the rail. */
@Component
class QuiTravaille {

    private final Moi moi;
    private final Agents agents;

    QuiTravaille(Moi moi, Agents agents) {
        this.moi = moi;
        this.agents = agents;
    }

    String nom() {
        return moi.agent().map(agents::de).map(agent -> agent.nom()).orElse("");
    }

    /** Names the agent to their browser, which keeps nothing of another. */
    String id() {
        return moi.agent().map(Object::toString).orElse("");
    }
}
