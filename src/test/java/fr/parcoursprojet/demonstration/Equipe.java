package fr.parcoursprojet.demonstration;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Email;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;

/** The agents of the demonstration, as the stand-in provider presents them. */
@TestComponent
public class Equipe {

    private final AgentId referent;
    private final AgentId administratif;
    private final Set<AgentId> membres;
    private final Agents agents;
    private final String emetteur;

    Equipe(
            Agents agents,
            @Value("${spring.security.oauth2.client.provider.agents.issuer-uri:http://localhost:9000}")
                    String emetteur) {
        this.agents = agents;
        this.emetteur = emetteur;
        referent = agent("camille.roux", "Camille Roux", Role.REFERENT);
        administratif = agent("nadia.ferrand", "Nadia Ferrand", Role.AGENT_ADMINISTRATIF);
        membres = Set.of(
                agent("odile.marchand", "Odile Marchand", Role.MEMBRE_COMMISSION),
                agent("paul.besson", "Paul Besson", Role.MEMBRE_COMMISSION),
                agent("karim.lefort", "Karim Lefort", Role.MEMBRE_COMMISSION));
    }

    public AgentId referent() {
        return referent;
    }

    public AgentId administratif() {
        return administratif;
    }

    public Set<AgentId> membres() {
        return membres;
    }

    private AgentId agent(String identifiant, String nom, Role role) {
        return agents.reconnaitre(emetteur, identifiant, nom, new Email(identifiant + "@ccas.example"), Set.of(role));
    }
}
