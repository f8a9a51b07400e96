package fr.parcoursprojet.rendezvous.ui;

import fr.parcoursprojet.accueil.Appelants;
import fr.parcoursprojet.compte.Noms;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.rendezvous.RendezVous;
import fr.parcoursprojet.rendezvous.RendezVousId;
import fr.parcoursprojet.socle.ui.Textes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Says who comes: the person of a dossier, or somebody who called and has none yet. */
@Component
class Visiteurs {

    private final Demandes demandes;
    private final Appelants appelants;
    private final Noms noms;
    private final Textes textes;

    Visiteurs(Demandes demandes, Appelants appelants, Noms noms, Textes textes) {
        this.demandes = demandes;
        this.appelants = appelants;
        this.noms = noms;
        this.textes = textes;
    }

    Map<RendezVousId, Visiteur> de(List<RendezVous> tous) {
        var connues = demandes.de(tous.stream()
                .map(RendezVous::dossier)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var visiteurs = new HashMap<RendezVousId, Visiteur>();
        tous.forEach(un -> visiteurs.put(
                un.id(),
                un.dossier() == null
                        ? parAppel(un)
                        : duDossier(Objects.requireNonNull(connues.get(un.dossier()), "it is about a demande"))));
        return visiteurs;
    }

    private Visiteur duDossier(Demande demande) {
        return new Visiteur(
                noms.affiche(demande.demandeur(), demande.situation().nomComplet()),
                String.valueOf(demande.numero()),
                demande.situation().telephone(),
                true,
                "agents/dossiers/" + demande.numero() + "/rendez-vous");
    }

    private Visiteur parAppel(RendezVous un) {
        var qui = appelants.un(un.deLAppel()).coordonnees();
        return new Visiteur(
                qui.nomComplet().isEmpty() ? textes.texte("rendezvous.appel.sansNom") : qui.nomComplet(),
                textes.texte("rendezvous.appel.reference"),
                qui.telephone(),
                qui.email() != null,
                "agents/sollicitations/" + un.deLAppel());
    }
}
