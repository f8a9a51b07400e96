package fr.parcoursprojet.commission.ui;

import fr.parcoursprojet.commission.Delegations;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PartieDAdministration;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The delegations in force, as a line of <i>Administration</i>. */
@Component
class DelegationsEnPartie implements PartieDAdministration {

    private final Delegations delegations;
    private final Clock horloge;

    DelegationsEnPartie(Delegations delegations, Clock horloge) {
        this.delegations = delegations;
        this.horloge = horloge;
    }

    @Override
    public String chemin() {
        return "agents/delegations";
    }

    @Override
    public String titre() {
        return "commission.delegation.titre";
    }

    @Override
    public Icone icone() {
        return Icone.PLUME;
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
        var aujourdhui = LocalDate.now(horloge);
        return Etat.calme("commission.delegation.combien", (int) delegations.toutes().stream()
                .filter(delegation -> delegation.vautLe(aujourdhui))
                .count());
    }
}
