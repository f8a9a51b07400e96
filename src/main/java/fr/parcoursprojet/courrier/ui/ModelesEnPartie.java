package fr.parcoursprojet.courrier.ui;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.courrier.EtatDuModele;
import fr.parcoursprojet.courrier.Modeles;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PartieDAdministration;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The words of the e-mails, as a line of <i>Administration</i>. */
@Component
class ModelesEnPartie implements PartieDAdministration {

    private final Modeles modeles;

    ModelesEnPartie(Modeles modeles) {
        this.modeles = modeles;
    }

    @Override
    public String chemin() {
        return "agents/modeles";
    }

    @Override
    public String titre() {
        return "courrier.modele.titre";
    }

    @Override
    public Icone icone() {
        return Icone.CRAYON;
    }

    @Override
    public Groupe groupe() {
        return Groupe.MACHINE;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.Noms.ADMINISTRATEUR);
    }

    @Override
    public Etat etat() {
        var aRevoir = modeles.tous().stream().filter(EtatDuModele::aRevoir).count();
        return aRevoir == 0 ? Etat.calme("courrier.modele.etat") : Etat.alerte("courrier.modele.etatARevoir", aRevoir);
    }
}
