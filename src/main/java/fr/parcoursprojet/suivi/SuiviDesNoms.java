package fr.parcoursprojet.suivi;

import fr.parcoursprojet.compte.NomChange;
import fr.parcoursprojet.compte.NomDemande;
import fr.parcoursprojet.compte.NomTraite;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.CoEmprunteurs;
import fr.parcoursprojet.socle.DossierId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A person's name: what they ask makes work in their dossier; the change shows in all of their lines. */
@Component
class SuiviDesNoms {

    private final Chronologie chronologie;
    private final Taches taches;
    private final Demandes demandes;
    private final CoEmprunteurs coEmprunteurs;
    private final ApplicationEventPublisher evenements;

    SuiviDesNoms(
            Chronologie chronologie,
            Taches taches,
            Demandes demandes,
            CoEmprunteurs coEmprunteurs,
            ApplicationEventPublisher evenements) {
        this.chronologie = chronologie;
        this.taches = taches;
        this.demandes = demandes;
        this.coEmprunteurs = coEmprunteurs;
        this.evenements = evenements;
    }

    @EventListener
    void on(NomDemande demande) {
        Stream.concat(deposes(demande.usager()).stream(), coEmprunteurs.dossiersDe(demande.usager()).stream())
                .findFirst()
                .ifPresent(dossier -> taches.ouvrir(
                        TypeTache.NOM_A_CHANGER, dossier, demande.demande().toString(), null, null, null));
    }

    @EventListener
    void on(NomTraite traite) {
        taches.fermer(TypeTache.NOM_A_CHANGER, traite.demande().toString());
    }

    /** The line of each dossier is written again with it; the timeline of somebody else's dossier says nothing. */
    @EventListener
    void on(NomChange change) {
        deposes(change.usager()).forEach(dossier -> chronologie.noter(dossier, TypeFait.CHANGEMENT_DE_NOM));
        coEmprunteurs
                .dossiersDe(change.usager())
                .forEach(dossier -> evenements.publishEvent(new Projection.Changement(dossier)));
    }

    private List<DossierId> deposes(UsagerId usager) {
        return demandes.de(usager).stream()
                .filter(Demande::estDeposee)
                .map(Demande::id)
                .toList();
    }
}
