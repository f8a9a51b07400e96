package fr.parcoursprojet.suivi;

import fr.parcoursprojet.commission.DossierAccorde;
import fr.parcoursprojet.commission.DossierAjourne;
import fr.parcoursprojet.commission.DossierDesinscrit;
import fr.parcoursprojet.commission.DossierInscrit;
import fr.parcoursprojet.commission.DossierRefuse;
import fr.parcoursprojet.commission.MesureAccordee;
import fr.parcoursprojet.commission.MesureAjournee;
import fr.parcoursprojet.commission.MesureRefusee;
import fr.parcoursprojet.commission.NatureMesure;
import fr.parcoursprojet.commission.SeanceId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a séance leaves in the timeline; an adjournment comes back through the instruction, with what is missing. */
@Component
class SuiviDeLaCommission {

    private final Chronologie chronologie;
    private final Taches taches;
    private final Clock horloge;

    SuiviDeLaCommission(Chronologie chronologie, Taches taches, Clock horloge) {
        this.chronologie = chronologie;
        this.taches = taches;
        this.horloge = horloge;
    }

    @EventListener
    void on(DossierInscrit inscription) {
        chronologie.noter(inscription.dossier(), TypeFait.INSCRIPTION, null, inscription.le(), null);
        taches.fermer(inscription.dossier(), TypeTache.DOSSIER_A_INSCRIRE);
        taches.ouvrir(
                TypeTache.SEANCE_A_CLORE,
                null,
                inscription.seance().toString(),
                null,
                inscription.le().atStartOfDay(horloge.getZone()).toInstant(),
                null);
    }

    @EventListener
    void on(DossierDesinscrit retrait) {
        // a running loan taken off the agenda asks for nothing: only a dossier before its decision waits again
        var suivi = chronologie.dernier(retrait.dossier(), Machines.DE_PRET);
        chronologie.noter(retrait.dossier(), TypeFait.DESINSCRIPTION);
        if (suivi.isEmpty()) {
            taches.ouvrir(TypeTache.DOSSIER_A_INSCRIRE, retrait.dossier());
        }
    }

    /** Before the others hear it: a contract is told after the yes it follows from. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(DossierAccorde accord) {
        chronologie.noter(accord.dossier(), TypeFait.ACCORD);
        taches.fermer(accord.dossier(), TypeTache.DECISION_IMPLICITE, TypeTache.DOSSIER_A_INSCRIRE);
        close(accord.seance());
    }

    @EventListener
    void on(DossierRefuse refus) {
        chronologie.noter(refus.dossier(), TypeFait.REFUS);
        taches.fermer(refus.dossier(), TypeTache.DECISION_IMPLICITE, TypeTache.DOSSIER_A_INSCRIRE);
        close(refus.seance());
    }

    /** Before the others hear it: the new schedule is told after the yes it follows from. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(MesureAccordee accordee) {
        // the module of the relances tells that the Treasury follows a loan, and no difficulty is answered by it
        typeDe(accordee.nature()).ifPresent(type -> {
            chronologie.noter(accordee.dossier(), type, accordee.montant(), null, null);
            taches.fermer(accordee.dossier(), TypeTache.DIFFICULTE);
        });
        close(accordee.seance());
    }

    @EventListener
    void on(MesureRefusee refusee) {
        if (refusee.nature() == NatureMesure.TRANSMISSION) {
            chronologie.noter(refusee.dossier(), TypeFait.TRANSMISSION_REFUSEE);
        } else {
            chronologie.noter(refusee.dossier(), TypeFait.MESURE_REFUSEE);
            taches.fermer(refusee.dossier(), TypeTache.DIFFICULTE);
        }
        close(refusee.seance());
    }

    @EventListener
    void on(MesureAjournee ajournee) {
        chronologie.noter(ajournee.dossier(), TypeFait.MESURE_AJOURNEE);
        close(ajournee.seance());
    }

    @EventListener
    void on(DossierAjourne ajourne) {
        close(ajourne.seance());
    }

    private static Optional<TypeFait> typeDe(NatureMesure nature) {
        return switch (nature) {
            case REPORT -> Optional.of(TypeFait.REPORT_ACCORDE);
            case SOUTIEN -> Optional.of(TypeFait.SOUTIEN_ACCORDE);
            case REECHELONNEMENT -> Optional.of(TypeFait.REECHELONNEMENT_ACCORDE);
            case REMISE -> Optional.of(TypeFait.REMISE_ACCORDEE);
            case TRANSMISSION -> Optional.empty();
        };
    }

    /** Every answer of a séance leaves when it closes: the first one heard says so. */
    private void close(SeanceId seance) {
        taches.fermer(TypeTache.SEANCE_A_CLORE, seance.toString());
    }
}
