package fr.parcoursprojet.courrier.ui;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.courrier.Courriers;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PartieDAdministration;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The e-mails that did not leave, as a line of <i>Administration</i>. */
@Component
class EnvoisEnPartie implements PartieDAdministration {

    private final Courriers courriers;

    EnvoisEnPartie(Courriers courriers) {
        this.courriers = courriers;
    }

    @Override
    public String chemin() {
        return "agents/envois";
    }

    @Override
    public String titre() {
        return "courrier.envois.titre";
    }

    @Override
    public Icone icone() {
        return Icone.MAIL;
    }

    @Override
    public Groupe groupe() {
        return Groupe.MACHINE;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.Noms.REFERENT, Role.Noms.ADMINISTRATEUR);
    }

    @Override
    public Etat etat() {
        var manques = courriers.enEchec().size();
        return manques == 0
                ? Etat.calme("courrier.envois.tousPartis")
                : Etat.alerte("courrier.envois.manques", manques);
    }
}
