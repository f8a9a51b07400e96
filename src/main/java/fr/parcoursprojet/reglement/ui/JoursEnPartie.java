package fr.parcoursprojet.reglement.ui;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.reglement.JoursFermes;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PartieDAdministration;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The days that are not worked, as a line of <i>Administration</i>. */
@Component
class JoursEnPartie implements PartieDAdministration {

    private final JoursFermes jours;

    JoursEnPartie(JoursFermes jours) {
        this.jours = jours;
    }

    @Override
    public String chemin() {
        return "agents/administration/jours-fermes";
    }

    @Override
    public String titre() {
        return "reglement.jours.titre";
    }

    @Override
    public Icone icone() {
        return Icone.CAL;
    }

    @Override
    public Groupe groupe() {
        return Groupe.REGLES;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.Noms.REFERENT, Role.Noms.ADMINISTRATEUR);
    }

    @Override
    public Etat etat() {
        return Etat.calme("reglement.jours.etat", jours.aVenir());
    }
}
