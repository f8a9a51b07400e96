package fr.parcoursprojet.confidentialite;

import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.PartDesDonnees;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.Donnees;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** When a person's dossiers were read, by role: agents are not named to them (R14), nor is a prescripteur but by where they work. */
@Component
class DonneesDesLectures implements PartDesDonnees {

    private final Lectures lectures;
    private final Demandes demandes;
    private final Agents agents;

    DonneesDesLectures(Lectures lectures, Demandes demandes, Agents agents) {
        this.lectures = lectures;
        this.demandes = demandes;
        this.agents = agents;
    }

    @Override
    public String nom() {
        return "lectures";
    }

    @Override
    public List<Donnees> de(UsagerId usager) {
        return demandes.de(usager).stream().flatMap(this::du).toList();
    }

    private Stream<Donnees> du(Demande demande) {
        return lectures.de(demande.id()).stream()
                .map(lecture -> new Donnees()
                        .avec("dossier", demande.numero())
                        .avec("role", agents.de(lecture.agent()).roles())
                        .avec("structure", agents.de(lecture.agent()).structure())
                        .avec("quand", lecture.quand()));
    }
}
