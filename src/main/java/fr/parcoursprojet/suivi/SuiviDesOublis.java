package fr.parcoursprojet.suivi;

import fr.parcoursprojet.confidentialite.OubliDemande;
import fr.parcoursprojet.confidentialite.OubliTraite;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.CoEmprunteurs;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever asks that their data be erased is answered by the référent of their last dossier. */
@Component
class SuiviDesOublis {

    private final Taches taches;
    private final Demandes demandes;
    private final CoEmprunteurs coEmprunteurs;

    SuiviDesOublis(Taches taches, Demandes demandes, CoEmprunteurs coEmprunteurs) {
        this.taches = taches;
        this.demandes = demandes;
        this.coEmprunteurs = coEmprunteurs;
    }

    @EventListener
    void on(OubliDemande demande) {
        Stream.concat(
                        demandes.de(demande.usager()).stream()
                                .filter(Demande::estDeposee)
                                .map(Demande::id),
                        coEmprunteurs.dossiersDe(demande.usager()).stream())
                .findFirst()
                .ifPresent(dossier -> taches.ouvrir(
                        TypeTache.EFFACEMENT_DEMANDE, dossier, demande.demande().toString(), null, null, null));
    }

    @EventListener
    void on(OubliTraite traite) {
        taches.fermer(TypeTache.EFFACEMENT_DEMANDE, traite.demande().toString());
    }
}
