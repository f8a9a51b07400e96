package fr.parcoursprojet.confidentialite.ui;

import fr.parcoursprojet.compte.Agent;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.confidentialite.Lecture;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Frise;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Textes;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes who read a dossier and when as a timeline. */
@Component
class LecturesEnFrise {

    private final Agents agents;
    private final Textes textes;

    LecturesEnFrise(Agents agents, Textes textes) {
        this.agents = agents;
        this.textes = textes;
    }

    /** For the person: by role, a line for each day and role; a prescripteur by their name, whom they chose themselves. */
    Frise parRole(List<Lecture> lectures) {
        var frise = new Frise();
        lectures.stream()
                .map(lecture -> List.of(role(agents.de(lecture.agent())), jour(lecture.quand())))
                .distinct()
                .forEach(ligne -> frise.fait(
                        Icone.OEIL,
                        textes.texte("confidentialite.mesDonnees.lecture", ligne.getFirst()),
                        ligne.getLast()));
        return frise;
    }

    private String role(Agent agent) {
        if (agent.structure() != null) {
            return textes.texte("confidentialite.role.PRESCRIPTEUR", agent.nom(), agent.structure());
        }
        return agent.roles().stream()
                .min(Role::compareTo)
                .map(role -> textes.texte("confidentialite.role." + role))
                .orElseGet(() -> textes.texte("confidentialite.role.ancien"));
    }

    private static String jour(Instant quand) {
        return Francais.date(quand.atZone(Francais.PARIS).toLocalDate());
    }
}
