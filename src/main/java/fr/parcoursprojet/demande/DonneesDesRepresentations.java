package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.PartDesDonnees;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.Donnees;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody was asked as a minor's legal representative, and answered; of the minor, nothing. */
@Component
class DonneesDesRepresentations implements PartDesDonnees {

    private final Representants representants;

    DonneesDesRepresentations(Representants representants) {
        this.representants = representants;
    }

    @Override
    public String nom() {
        return "representations";
    }

    @Override
    public List<Donnees> de(UsagerId usager) {
        return representants.de(usager).stream()
                .map(une -> new Donnees()
                        .avec("nom", une.nom())
                        .avec("email", une.email())
                        .avec("reponse", une.etat())
                        .avec("inviteLe", une.inviteLe())
                        .avec("reponduLe", une.reponduLe()))
                .toList();
    }
}
