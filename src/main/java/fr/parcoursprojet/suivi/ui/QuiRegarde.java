package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.ui.Icone;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says which colleagues have the same dossier open, so that nobody works beside another without knowing it. */
final class QuiRegarde extends Paragraph {

    private static final int TOUTES_LES_MS = 8000;

    /** An agent who no longer touches the page is not there, and their session may end. */
    private static final int ABSENT_MS = 600_000;

    private final UUID page = UUID.randomUUID();
    private final AgentsPresents presences;
    private final Agents agents;
    private final AgentId moi;
    private final DossierId dossier;
    private List<AgentId> dits = List.of();

    QuiRegarde(DossierId dossier, AgentId moi, AgentsPresents presences, Agents agents) {
        this.dossier = dossier;
        this.moi = moi;
        this.presences = presences;
        this.agents = agents;
        addClassName("suivi-presents");
        getElement().setAttribute("role", "status");
        voir();
    }

    @Override
    protected void onAttach(AttachEvent arrivee) {
        super.onAttach(arrivee);
        voir();
        getElement().executeJs("""
                clearInterval(this.presence);
                let touche = Date.now();
                const geste = () => { touche = Date.now(); };
                const gestes = ['pointerdown', 'keydown', 'pointermove'];
                gestes.forEach((un) => document.addEventListener(un, geste, { passive: true }));
                this.presence = setInterval(() => {
                  if (!this.isConnected) {
                    clearInterval(this.presence);
                    gestes.forEach((un) => document.removeEventListener(un, geste));
                  } else if (document.visibilityState === 'visible' && Date.now() - touche < $1) {
                    this.$server.voir();
                  }
                }, $0);
                """, TOUTES_LES_MS, ABSENT_MS);
    }

    @Override
    protected void onDetach(DetachEvent depart) {
        presences.partir(page);
        super.onDetach(depart);
    }

    @ClientCallable
    private void voir() {
        var autres = presences.voir(page, dossier, moi);
        if (!autres.equals(dits)) {
            dits = autres;
            removeAll();
            if (!autres.isEmpty()) {
                var noms = autres.stream()
                        .map(agents::de)
                        .map(agent -> agent.nom())
                        .collect(Collectors.joining(", "));
                add(Icone.GENS.dessin(), new Span(getTranslation("suivi.dossier.presents", autres.size(), noms)));
            }
        }
    }
}
