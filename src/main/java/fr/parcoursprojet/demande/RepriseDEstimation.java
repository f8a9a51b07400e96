package fr.parcoursprojet.demande;

import fr.parcoursprojet.accueil.EstimationGardee;
import fr.parcoursprojet.accueil.Estimations;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries the figures of an estimation into a draft: where nothing was answered yet, and once. */
@Service
@Transactional
public class RepriseDEstimation {

    private final Estimations estimations;
    private final Demandes demandes;

    RepriseDEstimation(Estimations estimations, Demandes demandes) {
        this.estimations = estimations;
        this.demandes = demandes;
    }

    /**
     * Opens the person's draft, and fills it in with the figures kept under a name. An unknown name, or one already used,
     * only opens the draft.
     */
    public DossierId reprendre(UsagerId demandeur, UUID estimation) {
        var dossier = demandes.commencer(demandeur);
        estimations.de(estimation).ifPresent(chiffres -> {
            remplir(dossier, demandeur, chiffres);
            estimations.oublier(estimation);
        });
        return dossier;
    }

    private void remplir(DossierId dossier, UsagerId demandeur, EstimationGardee chiffres) {
        demandes.changerProjet(
                dossier,
                demandeur,
                projet -> projet.cout() == null
                        ? projet.avecCout(chiffres.cout(), projet.dateSouhaitee(), projet.prestataire())
                        : projet);
        demandes.changerPlan(
                dossier,
                demandeur,
                plan -> plan.apportPersonnel() == null && chiffres.deja().estPositif()
                        ? plan.avecApports(chiffres.deja().auPlus(chiffres.cout()), plan.apportFamilial())
                        : plan);
        if (demandes.fiche(dossier, demandeur).estVide()) {
            demandes.enregistrer(dossier, demandeur, chiffres.fiche());
        }
    }
}
