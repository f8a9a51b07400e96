package fr.parcoursprojet.prescripteur.ui;

import fr.parcoursprojet.compte.EtatDePrescripteur;
import fr.parcoursprojet.compte.Prescripteurs;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PartieDAdministration;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who sends people from elsewhere, as a line of <i>Administration</i>. */
@Component
class PrescripteursEnPartie implements PartieDAdministration {

    private final Prescripteurs prescripteurs;

    PrescripteursEnPartie(Prescripteurs prescripteurs) {
        this.prescripteurs = prescripteurs;
    }

    @Override
    public String chemin() {
        return "agents/prescripteurs";
    }

    @Override
    public String titre() {
        return "prescripteur.comptes.menu";
    }

    @Override
    public Icone icone() {
        return Icone.GENS;
    }

    @Override
    public Groupe groupe() {
        return Groupe.PERSONNES;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.Noms.ADMINISTRATEUR);
    }

    @Override
    public Etat etat() {
        var ouverts = prescripteurs.tous().stream()
                .filter(un -> un.etat() == EtatDePrescripteur.OUVERT)
                .count();
        return Etat.calme("prescripteur.comptes.etat", ouverts);
    }
}
