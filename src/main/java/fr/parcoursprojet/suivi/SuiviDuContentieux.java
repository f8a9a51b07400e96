package fr.parcoursprojet.suivi;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.recouvrement.ContentieuxTermine;
import fr.parcoursprojet.recouvrement.DecesDementi;
import fr.parcoursprojet.recouvrement.DetteDegelee;
import fr.parcoursprojet.recouvrement.DetteGelee;
import fr.parcoursprojet.recouvrement.DetteReconnue;
import fr.parcoursprojet.recouvrement.EmprunteurDecede;
import fr.parcoursprojet.recouvrement.EmprunteurProtege;
import fr.parcoursprojet.recouvrement.PlanAEffacer;
import fr.parcoursprojet.recouvrement.PlanTermine;
import fr.parcoursprojet.recouvrement.PretAuContentieux;
import fr.parcoursprojet.recouvrement.ProtectionFinie;
import fr.parcoursprojet.recouvrement.TypeEtape;
import fr.parcoursprojet.socle.DossierId;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the Treasury pursues and what a surendettement freezes: in the timeline, and what an agent has to tell the Treasury. */
@Component
class SuiviDuContentieux {

    private final Chronologie chronologie;
    private final Taches taches;
    private final Prets prets;
    private final Clock horloge;

    SuiviDuContentieux(Chronologie chronologie, Taches taches, Prets prets, Clock horloge) {
        this.chronologie = chronologie;
        this.taches = taches;
        this.prets = prets;
        this.horloge = horloge;
    }

    @EventListener
    void on(PretAuContentieux remis) {
        chronologie.noter(remis.dossier(), TypeFait.CONTENTIEUX, remis.arriere(), remis.le(), null);
        fermerLesRelances(remis.dossier());
    }

    /** Taken back by the service, the Treasury knows; ended by the ledger, it has to be told. */
    @EventListener
    void on(ContentieuxTermine termine) {
        chronologie.noter(termine.dossier(), TypeFait.CONTENTIEUX_FINI, null, termine.le(), null);
        if (termine.fin() != TypeEtape.RETOUR) {
            prevenir(termine.dossier(), termine.pret(), termine.fin().name());
        }
        reprendre(termine.dossier(), termine.pret());
    }

    @EventListener
    void on(DetteGelee gelee) {
        chronologie.noter(gelee.dossier(), TypeFait.DETTE_GELEE, null, gelee.le(), null);
        fermerLesRelances(gelee.dossier());
        if (prets.de(gelee.pret()).contentieuxLe() != null) {
            prevenir(gelee.dossier(), gelee.pret(), TypeEtape.SUSPENSION.name());
        }
    }

    @EventListener
    void on(DetteDegelee degelee) {
        chronologie.noter(degelee.dossier(), TypeFait.DETTE_DEGELEE, null, degelee.le(), null);
        if (prets.de(degelee.pret()).contentieuxLe() != null) {
            prevenir(degelee.dossier(), degelee.pret(), TypeEtape.REPRISE_DES_POURSUITES.name());
        } else {
            reprendre(degelee.dossier(), degelee.pret());
        }
    }

    /** Not in what the person reads: it may be the other one's. */
    @EventListener
    void on(EmprunteurProtege protege) {
        chronologie.noter(protege.dossier(), TypeFait.PROTECTION, null, protege.le(), null);
    }

    @EventListener
    void on(ProtectionFinie finie) {
        chronologie.noter(finie.dossier(), TypeFait.PROTECTION_FINIE, null, finie.le(), null);
    }

    @EventListener
    void on(PlanAEffacer plan) {
        taches.ouvrir(TypeTache.PLAN_A_FINIR, plan.dossier(), plan.pret().toString(), plan.reste(), null, null);
    }

    @EventListener
    void on(PlanTermine termine) {
        taches.fermer(termine.dossier(), TypeTache.PLAN_A_FINIR);
        chronologie.noter(termine.dossier(), termine.respecte() ? TypeFait.PLAN_RESPECTE : TypeFait.PLAN_ECHOUE);
    }

    @EventListener
    void on(DetteReconnue reconnue) {
        chronologie.noter(reconnue.dossier(), TypeFait.DETTE_RECONNUE, null, reconnue.le(), null);
        if (reconnue.repousse()) {
            taches.fermer(reconnue.dossier(), TypeTache.PRESCRIPTION);
        }
    }

    @EventListener
    void on(EmprunteurDecede deces) {
        chronologie.noter(deces.dossier(), TypeFait.DECES, null, deces.le(), null);
        if (!deces.resteTenu()) {
            fermerLesRelances(deces.dossier());
            taches.fermer(deces.dossier(), TypeTache.DIFFICULTE);
        }
        if (prets.situation(deces.pret()).resteDu().estPositif()) {
            taches.ouvrir(
                    TypeTache.SUCCESSION,
                    deces.dossier(),
                    deces.pret().toString(),
                    null,
                    deces.le().atStartOfDay(horloge.getZone()).toInstant(),
                    null);
        }
    }

    @EventListener
    void on(DecesDementi dementi) {
        chronologie.noter(dementi.dossier(), TypeFait.DECES_DEMENTI);
        taches.fermer(dementi.dossier(), TypeTache.SUCCESSION);
        if (!dementi.resteTenu()) {
            reprendre(dementi.dossier(), dementi.pret());
        }
    }

    private void fermerLesRelances(DossierId dossier) {
        taches.fermer(dossier, TypeTache.PREMIER_IMPAYE, TypeTache.AIDE_OU_CONTENTIEUX, TypeTache.REPRISE_DES_RELANCES);
    }

    private void prevenir(DossierId dossier, PretId pret, String pourquoi) {
        taches.fermer(TypeTache.TRESOR_A_PREVENIR, pret.toString());
        taches.ouvrir(TypeTache.TRESOR_A_PREVENIR, dossier, pret.toString(), null, null, pourquoi);
    }

    private void reprendre(DossierId dossier, PretId pret) {
        prets.situation(pret).enRetard().stream()
                .findFirst()
                .ifPresent(retard -> taches.ouvrir(
                        TypeTache.REPRISE_DES_RELANCES,
                        dossier,
                        pret.toString(),
                        null,
                        retard.le().atStartOfDay(horloge.getZone()).toInstant(),
                        null));
    }
}
