package fr.parcoursprojet.suivi;

import fr.parcoursprojet.pret.CoEmprunteurInvite;
import fr.parcoursprojet.pret.CoEmprunteurRepond;
import fr.parcoursprojet.pret.CoEmprunteurRetire;
import fr.parcoursprojet.pret.ContratEnRetard;
import fr.parcoursprojet.pret.ContratInfecte;
import fr.parcoursprojet.pret.ContratRetrouve;
import fr.parcoursprojet.pret.ContratSigneParUn;
import fr.parcoursprojet.pret.EcheancierRefait;
import fr.parcoursprojet.pret.EncaissementsRecus;
import fr.parcoursprojet.pret.LivreControle;
import fr.parcoursprojet.pret.MotifVersion;
import fr.parcoursprojet.pret.PaiementNonRapproche;
import fr.parcoursprojet.pret.PaiementRapproche;
import fr.parcoursprojet.pret.PaiementRenvoye;
import fr.parcoursprojet.pret.PretASigner;
import fr.parcoursprojet.pret.PretDebloque;
import fr.parcoursprojet.pret.PretRouvert;
import fr.parcoursprojet.pret.PretSansSuite;
import fr.parcoursprojet.pret.PretSigne;
import fr.parcoursprojet.pret.PretSolde;
import fr.parcoursprojet.pret.VersementDemande;
import fr.parcoursprojet.socle.Francais;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a loan leaves in the timeline, and the work it makes or ends. */
@Component
class SuiviDuPret {

    private static final String LIVRE = "livre";

    /** Days left to the Treasury to pay, before it is called. */
    private static final int ATTENTE_DU_TRESOR = 15;

    private final Chronologie chronologie;
    private final Taches taches;
    private final Clock horloge;

    SuiviDuPret(Chronologie chronologie, Taches taches, Clock horloge) {
        this.chronologie = chronologie;
        this.taches = taches;
        this.horloge = horloge;
    }

    @EventListener
    void on(PretASigner pret) {
        chronologie.noter(pret.dossier(), TypeFait.CONTRAT_PRET, pret.capital(), null, null);
        taches.ouvrir(TypeTache.CONTRAT_A_SIGNER, pret.dossier(), pret.pret().toString(), pret.capital(), null, null);
    }

    @EventListener
    void on(CoEmprunteurInvite invite) {
        chronologie.noter(invite.dossier(), TypeFait.CO_EMPRUNTEUR_INVITE);
    }

    @EventListener
    void on(CoEmprunteurRepond repond) {
        chronologie.noter(
                repond.dossier(), repond.accepte() ? TypeFait.CO_EMPRUNTEUR_ACCEPTE : TypeFait.CO_EMPRUNTEUR_REFUSE);
        if (!repond.accepte()) {
            taches.ouvrir(
                    TypeTache.CO_EMPRUNTEUR_REFUSE,
                    repond.dossier(),
                    repond.coEmprunteur().toString(),
                    null,
                    null,
                    null);
        }
    }

    @EventListener
    void on(CoEmprunteurRetire retire) {
        chronologie.noter(retire.dossier(), TypeFait.CO_EMPRUNTEUR_RETIRE);
        taches.fermer(retire.dossier(), TypeTache.CO_EMPRUNTEUR_REFUSE);
    }

    @EventListener
    void on(ContratSigneParUn signe) {
        chronologie.noter(signe.dossier(), TypeFait.SIGNATURE_D_UN);
    }

    @EventListener
    void on(PretSigne pret) {
        chronologie.noter(pret.dossier(), TypeFait.SIGNATURE);
        taches.fermer(pret.dossier(), TypeTache.CONTRAT_A_SIGNER, TypeTache.CONTRAT_EN_RETARD);
        taches.ouvrir(
                TypeTache.PRET_A_DEBLOQUER,
                pret.dossier(),
                pret.pret().toString(),
                chronologie
                        .dernier(pret.dossier(), Set.of(TypeFait.CONTRAT_PRET))
                        .map(Fait::montant)
                        .orElse(null),
                null,
                null);
    }

    /** Asked again, the days count again. */
    @EventListener
    void on(VersementDemande demande) {
        chronologie.noter(demande.dossier(), TypeFait.VERSEMENT_DEMANDE, demande.montant(), demande.le(), null);
        taches.fermer(demande.dossier(), TypeTache.PRET_A_DEBLOQUER);
        taches.ouvrir(
                TypeTache.VERSEMENT_ATTENDU,
                demande.dossier(),
                demande.pret().toString(),
                demande.montant(),
                demande.le()
                        .plusDays(ATTENTE_DU_TRESOR)
                        .atStartOfDay(horloge.getZone())
                        .toInstant(),
                Francais.date(demande.le()));
    }

    @EventListener
    void on(ContratEnRetard retard) {
        taches.ouvrir(
                TypeTache.CONTRAT_EN_RETARD, retard.dossier(), retard.pret().toString(), null, null, null);
    }

    @EventListener
    void on(ContratInfecte contrat) {
        taches.ouvrir(TypeTache.CONTRAT_PERDU, contrat.dossier(), contrat.pret().toString(), null, null, null);
    }

    @EventListener
    void on(ContratRetrouve contrat) {
        taches.fermer(contrat.dossier(), TypeTache.CONTRAT_PERDU);
    }

    @EventListener
    void on(PretSansSuite pret) {
        chronologie.noter(pret.dossier(), TypeFait.SANS_SUITE);
        taches.fermer(
                pret.dossier(),
                TypeTache.CONTRAT_A_SIGNER,
                TypeTache.CONTRAT_EN_RETARD,
                TypeTache.PRET_A_DEBLOQUER,
                TypeTache.VERSEMENT_ATTENDU);
    }

    @EventListener
    void on(PretDebloque pret) {
        chronologie.noter(pret.dossier(), TypeFait.DEBLOCAGE, pret.montant(), pret.le(), null);
        taches.fermer(pret.dossier(), TypeTache.PRET_A_DEBLOQUER, TypeTache.VERSEMENT_ATTENDU);
    }

    @EventListener
    void on(EncaissementsRecus recus) {
        chronologie.noterLesEncaissements(recus.encaissements());
    }

    @EventListener
    void on(EcheancierRefait echeancier) {
        if (echeancier.motif() != MotifVersion.ACCORD) {
            chronologie.noter(echeancier.dossier(), TypeFait.ECHEANCIER_REFAIT);
        }
    }

    @EventListener
    void on(PretSolde pret) {
        chronologie.noter(pret.dossier(), TypeFait.SOLDE, null, pret.le(), null);
        taches.fermer(
                pret.dossier(),
                TypeTache.PREMIER_IMPAYE,
                TypeTache.DIFFICULTE,
                TypeTache.AIDE_OU_CONTENTIEUX,
                TypeTache.REPRISE_DES_RELANCES);
    }

    @EventListener
    void on(PretRouvert pret) {
        chronologie.noter(pret.dossier(), TypeFait.REOUVERTURE, pret.solde(), null, null);
    }

    @EventListener
    void on(PaiementNonRapproche paiement) {
        taches.ouvrir(
                TypeTache.PAIEMENT_NON_RAPPROCHE, null, paiement.ligne(), paiement.montant(), null, paiement.libelle());
    }

    @EventListener
    void on(PaiementRapproche paiement) {
        taches.fermer(TypeTache.PAIEMENT_NON_RAPPROCHE, paiement.ligne());
    }

    @EventListener
    void on(PaiementRenvoye paiement) {
        taches.fermer(TypeTache.PAIEMENT_NON_RAPPROCHE, paiement.ligne());
    }

    @EventListener
    void on(LivreControle livre) {
        taches.fermer(TypeTache.LIVRE_A_REPRENDRE, LIVRE);
        if (livre.anomalies() > 0) {
            taches.ouvrir(
                    TypeTache.LIVRE_A_REPRENDRE,
                    null,
                    LIVRE,
                    null,
                    null,
                    livre.bloque() ? "livreBloque" : "livreLibre");
        }
    }
}
