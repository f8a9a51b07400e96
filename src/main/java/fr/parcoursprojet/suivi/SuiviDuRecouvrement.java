package fr.parcoursprojet.suivi;

import fr.parcoursprojet.pret.EncaissementRecu;
import fr.parcoursprojet.recouvrement.DifficulteDeclaree;
import fr.parcoursprojet.recouvrement.DifficulteTraitee;
import fr.parcoursprojet.recouvrement.Difficultes;
import fr.parcoursprojet.recouvrement.PremierImpaye;
import fr.parcoursprojet.recouvrement.PrescriptionProche;
import fr.parcoursprojet.recouvrement.RelanceReglee;
import fr.parcoursprojet.socle.Francais;
import java.time.Clock;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** R11: the first unpaid instalment and a declared difficulty reach the référent the same day. */
@Component
class SuiviDuRecouvrement {

    private final Chronologie chronologie;
    private final Taches taches;
    private final Difficultes difficultes;
    private final Clock horloge;

    SuiviDuRecouvrement(Chronologie chronologie, Taches taches, Difficultes difficultes, Clock horloge) {
        this.chronologie = chronologie;
        this.taches = taches;
        this.difficultes = difficultes;
        this.horloge = horloge;
    }

    @EventListener
    void on(PremierImpaye impaye) {
        chronologie.noter(impaye.dossier(), TypeFait.IMPAYE, impaye.arriere(), impaye.echeance(), null);
        taches.ouvrir(
                TypeTache.PREMIER_IMPAYE,
                impaye.dossier(),
                impaye.relance().toString(),
                impaye.arriere(),
                impaye.echeance().atStartOfDay(horloge.getZone()).toInstant(),
                null);
    }

    @EventListener
    void on(RelanceReglee relance) {
        chronologie.noter(relance.dossier(), TypeFait.IMPAYE_REGLE);
        taches.fermer(TypeTache.PREMIER_IMPAYE, relance.relance().toString());
        taches.fermer(relance.dossier(), TypeTache.PRESCRIPTION);
    }

    @EventListener
    void on(PrescriptionProche proche) {
        taches.ouvrir(
                TypeTache.PRESCRIPTION,
                proche.dossier(),
                proche.pret().toString(),
                null,
                proche.depuis().atStartOfDay(horloge.getZone()).toInstant(),
                Francais.date(proche.le()));
    }

    /** A payment begins the delay again. */
    @EventListener
    void on(EncaissementRecu paiement) {
        taches.fermer(paiement.dossier(), TypeTache.PRESCRIPTION);
    }

    @EventListener
    void on(DifficulteDeclaree declaree) {
        var mots = difficultes.du(declaree.pret()).stream()
                .filter(une -> une.id().equals(declaree.difficulte()))
                .findFirst()
                .map(une -> Objects.requireNonNullElse(une.message(), ""))
                .orElse("");
        chronologie.noter(declaree.dossier(), TypeFait.DIFFICULTE);
        taches.ouvrir(
                TypeTache.DIFFICULTE, declaree.dossier(), declaree.difficulte().toString(), null, null, court(mots));
    }

    @EventListener
    void on(DifficulteTraitee traitee) {
        taches.fermer(TypeTache.DIFFICULTE, traitee.difficulte().toString());
    }

    private static String court(String mots) {
        return mots.length() <= 120 ? mots : mots.substring(0, 120).strip() + "…";
    }
}
