package fr.parcoursprojet.reglement.ui;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.reglement.Reglements;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PartieDAdministration;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The règlement in force and the next one, as a line of <i>Administration</i>. */
@Component
class ReglementEnPartie implements PartieDAdministration {

    private final Reglements reglements;
    private final Clock horloge;

    ReglementEnPartie(Reglements reglements, Clock horloge) {
        this.reglements = reglements;
        this.horloge = horloge;
    }

    @Override
    public String chemin() {
        return ReglementView.CHEMIN;
    }

    @Override
    public String titre() {
        return "reglement.titre";
    }

    @Override
    public Icone icone() {
        return Icone.BALANCE;
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
        var enVigueur = reglements.enVigueur(aujourdhui).version();
        return reglements.toutes().stream()
                .filter(une -> une.debut().isAfter(aujourdhui))
                .findFirst()
                .map(suivante -> Etat.calme("reglement.etatAvecSuite", enVigueur, suivante.version(), suivante.debut()))
                .orElseGet(() -> Etat.calme("reglement.etat", enVigueur));
    }
}
