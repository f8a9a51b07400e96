package fr.parcoursprojet.suivi;

import fr.parcoursprojet.pret.DetteChangee;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.PretEnNonValeur;
import fr.parcoursprojet.pret.PretEteint;
import fr.parcoursprojet.pret.TropPercuChange;
import fr.parcoursprojet.socle.DossierId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What becomes of a debt otherwise than by being paid, in the timeline, and the work it makes or ends. A debt in
 * non-valeur lives and its line is for the agents; a créance éteinte is dead and the person reads it.
 */
@Component
class SuiviDesDettes {

    private final Chronologie chronologie;
    private final Taches taches;

    SuiviDesDettes(Chronologie chronologie, Taches taches) {
        this.chronologie = chronologie;
        this.taches = taches;
    }

    /** The amount of the line is what is to be given back now. */
    @EventListener
    void on(TropPercuChange trop) {
        var pret = trop.pret().toString();
        taches.fermer(TypeTache.TROP_PERCU_A_RENDRE, pret);
        if (trop.reste().estPositif()) {
            taches.ouvrir(TypeTache.TROP_PERCU_A_RENDRE, trop.dossier(), pret, trop.reste(), null, null);
        }
        if (trop.augmente()) {
            chronologie.noter(trop.dossier(), TypeFait.TROP_PERCU, trop.reste(), null, null);
        }
    }

    @EventListener
    void on(DetteChangee change) {
        switch (change.type()) {
            case SOUTIEN -> noter(TypeFait.SOUTIEN, change);
            case REMISE -> noter(TypeFait.REMISE, change);
            case RESTITUTION -> noter(TypeFait.RESTITUTION, change);
            case CREANCE_ETEINTE ->
                noter(
                        change.etat() == EtatPret.ETEINT ? TypeFait.CREANCE_ETEINTE : TypeFait.EFFACEMENT_PARTIEL,
                        change);
            default -> {}
        }
    }

    @EventListener
    void on(PretEnNonValeur pret) {
        chronologie.noter(pret.dossier(), TypeFait.NON_VALEUR, pret.du(), null, null);
        plusRienADemander(pret.dossier());
    }

    @EventListener
    void on(PretEteint pret) {
        plusRienADemander(pret.dossier());
    }

    private void noter(TypeFait type, DetteChangee change) {
        chronologie.noter(change.dossier(), type, change.somme(), change.le(), null);
    }

    private void plusRienADemander(DossierId dossier) {
        taches.fermer(
                dossier,
                TypeTache.PREMIER_IMPAYE,
                TypeTache.PRESCRIPTION,
                TypeTache.PLAN_A_FINIR,
                TypeTache.DIFFICULTE,
                TypeTache.AIDE_OU_CONTENTIEUX,
                TypeTache.REPRISE_DES_RELANCES);
    }
}
