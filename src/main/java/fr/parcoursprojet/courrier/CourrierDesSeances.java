package fr.parcoursprojet.courrier;

import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.MembresInvites;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Francais;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the members of the commission receive: the days they are awaited, and where to read the dossiers. */
@Component
class CourrierDesSeances {

    private final Courriers courriers;
    private final Commissions commissions;
    private final Agents agents;

    CourrierDesSeances(Courriers courriers, Commissions commissions, Agents agents) {
        this.courriers = courriers;
        this.commissions = commissions;
        this.agents = agents;
    }

    @EventListener
    void invites(MembresInvites fait) {
        var seances = fait.seances().stream()
                .map(commissions::de)
                .map(seance -> Map.of(
                        "id", seance.id().toString(),
                        "jour", seance.debut().toLocalDate(),
                        "heure", Francais.heure(seance.debut().toLocalTime()),
                        "lieu", seance.lieu()))
                .toList();
        agents.avecRole(Role.MEMBRE_COMMISSION)
                .forEach(membre -> courriers.ecrire(Lettre.a(
                                membre.id(),
                                "seance-invitation",
                                "invitation:" + fait.seances().getFirst() + ":" + membre.id() + ":" + fait.le())
                        .avec("seances", seances)));
    }
}
