package fr.parcoursprojet.suivi.ui;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Which agents have which dossier open now. In memory: it is worth nothing a minute later, and a page that is gone without a
 * word is forgotten by itself.
 */
@Component
class AgentsPresents {

    /** Twice missed and once more: the page is gone. */
    static final Duration OUBLI = Duration.ofSeconds(30);

    private record Vu(DossierId dossier, AgentId agent, Instant quand) {}

    private final Map<UUID, Vu> pages = new ConcurrentHashMap<>();
    private final Clock horloge;

    AgentsPresents(Clock horloge) {
        this.horloge = horloge;
    }

    /** An agent looks at a dossier in this page, and gives back who else does, each once. */
    List<AgentId> voir(UUID page, DossierId dossier, AgentId agent) {
        var maintenant = horloge.instant();
        pages.put(page, new Vu(dossier, agent, maintenant));
        pages.values().removeIf(vu -> vu.quand().plus(OUBLI).isBefore(maintenant));
        return pages.values().stream()
                .filter(vu -> vu.dossier().equals(dossier))
                .map(Vu::agent)
                .filter(autre -> !autre.equals(agent))
                .distinct()
                .sorted(Comparator.comparing(AgentId::valeur))
                .toList();
    }

    /** The page is closed. */
    void partir(UUID page) {
        pages.remove(page);
    }
}
