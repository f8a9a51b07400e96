package fr.parcoursprojet.suivi;

import fr.parcoursprojet.pret.EncaissementsRecus;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.recouvrement.DifficulteDeclaree;
import fr.parcoursprojet.recouvrement.DifficulteTraitee;
import fr.parcoursprojet.recouvrement.Difficultes;
import fr.parcoursprojet.recouvrement.EtatRelance;
import fr.parcoursprojet.recouvrement.PremierImpaye;
import fr.parcoursprojet.recouvrement.PrescriptionProche;
import fr.parcoursprojet.recouvrement.Recouvrement;
import fr.parcoursprojet.recouvrement.RelancePartie;
import fr.parcoursprojet.recouvrement.RelanceReglee;
import fr.parcoursprojet.recouvrement.RelancesEnPause;
import fr.parcoursprojet.recouvrement.RelancesReprises;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Textes;
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
    private final Prets prets;
    private final Recouvrement recouvrement;
    private final Textes textes;
    private final Clock horloge;

    SuiviDuRecouvrement(
            Chronologie chronologie,
            Taches taches,
            Difficultes difficultes,
            Prets prets,
            Recouvrement recouvrement,
            Textes textes,
            Clock horloge) {
        this.chronologie = chronologie;
        this.taches = taches;
        this.difficultes = difficultes;
        this.prets = prets;
        this.recouvrement = recouvrement;
        this.textes = textes;
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

    /** A debt given up or erased is not late any more, but nobody paid it. */
    @EventListener
    void on(RelanceReglee relance) {
        if (prets.du(relance.dossier())
                .map(Pret::etat)
                .filter(etat -> !etat.estRegle())
                .isEmpty()) {
            chronologie.noter(relance.dossier(), TypeFait.IMPAYE_REGLE);
        }
        taches.fermer(TypeTache.PREMIER_IMPAYE, relance.relance().toString());
        taches.fermer(
                relance.dossier(),
                TypeTache.PRESCRIPTION,
                TypeTache.AIDE_OU_CONTENTIEUX,
                TypeTache.REPRISE_DES_RELANCES);
    }

    /** The first unpaid instalment has its own line; later levels make work only where something is to be decided. */
    @EventListener
    void on(RelancePartie partie) {
        if (partie.niveau().compareTo(NiveauDeRelance.PREMIER_IMPAYE) <= 0) {
            return;
        }
        chronologie.noter(
                partie.dossier(),
                TypeFait.RELANCE,
                partie.montant(),
                partie.echeance(),
                textes.texte("recouvrement.niveau." + partie.niveau()));
        if (partie.niveau() == NiveauDeRelance.AVANT_CONTENTIEUX) {
            taches.ouvrir(
                    TypeTache.AIDE_OU_CONTENTIEUX,
                    partie.dossier(),
                    partie.pret().toString(),
                    partie.montant(),
                    partie.echeance().atStartOfDay(horloge.getZone()).toInstant(),
                    null);
        }
    }

    @EventListener
    void on(RelancesEnPause pause) {
        chronologie.noter(pause.dossier(), TypeFait.RELANCES_EN_PAUSE, null, pause.jusquAu(), null);
        taches.fermer(pause.dossier(), TypeTache.REPRISE_DES_RELANCES);
    }

    /** Who ended it by hand knows; a date that ended it is told, as long as something is late. */
    @EventListener
    void on(RelancesReprises reprise) {
        chronologie.noter(reprise.dossier(), TypeFait.RELANCES_REPRISES);
        var enCours = recouvrement.relances(reprise.pret()).stream()
                .filter(relance -> relance.etat() == EtatRelance.OUVERTE)
                .findFirst();
        if (reprise.aLaDate() && enCours.isPresent()) {
            taches.ouvrir(
                    TypeTache.REPRISE_DES_RELANCES,
                    reprise.dossier(),
                    reprise.pret().toString(),
                    null,
                    enCours.get().echeance().atStartOfDay(horloge.getZone()).toInstant(),
                    null);
        }
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
    void on(EncaissementsRecus recus) {
        taches.fermer(recus.dossiers(), TypeTache.PRESCRIPTION);
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
