package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.compte.PartDesDonnees;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.Donnees;
import java.util.List;
import org.springframework.stereotype.Component;

/** The appointments of a person. */
@Component
class DonneesDesRendezVous implements PartDesDonnees {

    private final LesRendezVous rendezVous;
    private final Demandes demandes;

    DonneesDesRendezVous(LesRendezVous rendezVous, Demandes demandes) {
        this.rendezVous = rendezVous;
        this.demandes = demandes;
    }

    @Override
    public String nom() {
        return "rendez-vous";
    }

    @Override
    public List<Donnees> de(UsagerId usager) {
        return demandes.de(usager).stream()
                .map(Demande::id)
                .flatMap(dossier -> rendezVous.du(dossier, usager).stream())
                .map(DonneesDesRendezVous::donnees)
                .toList();
    }

    private static Donnees donnees(RendezVous pris) {
        var donnees = new Donnees().avec("etat", pris.etat()).avec("raison", pris.raison());
        var creneau = pris.creneau();
        return creneau == null
                ? donnees
                : donnees.avec("le", creneau.debut())
                        .avec("mode", creneau.mode())
                        .avec("lieu", creneau.lieu());
    }
}
