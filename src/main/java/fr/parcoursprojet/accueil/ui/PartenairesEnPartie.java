package fr.parcoursprojet.accueil.ui;

import fr.parcoursprojet.accueil.Partenaires;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PartieDAdministration;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The partners, as a line of <i>Administration</i>. */
@Component
class PartenairesEnPartie implements PartieDAdministration {

    private final Partenaires partenaires;

    PartenairesEnPartie(Partenaires partenaires) {
        this.partenaires = partenaires;
    }

    @Override
    public String chemin() {
        return "agents/partenaires";
    }

    @Override
    public String titre() {
        return "accueil.partenaires.titre";
    }

    @Override
    public Icone icone() {
        return Icone.SIGNE;
    }

    @Override
    public Groupe groupe() {
        return Groupe.PERSONNES;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.Noms.REFERENT, Role.Noms.ADMINISTRATEUR);
    }

    @Override
    public Etat etat() {
        return Etat.calme("accueil.partenaires.etat", partenaires.proposes().size());
    }
}
