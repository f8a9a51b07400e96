package fr.parcoursprojet.demande;

import fr.parcoursprojet.accueil.InvitationsADemander;
import fr.parcoursprojet.accueil.Sollicitation;
import fr.parcoursprojet.accueil.SollicitationId;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries what somebody said on the telephone into their draft: where nothing was answered yet, and once. */
@Service
@Transactional
public class RepriseDeSollicitation {

    private final InvitationsADemander invitations;
    private final Demandes demandes;

    RepriseDeSollicitation(InvitationsADemander invitations, Demandes demandes) {
        this.invitations = invitations;
        this.demandes = demandes;
    }

    /**
     * Opens the person's draft, and fills it in with what the link of their invitation brings. A link that is over, was
     * used, or is somebody else's, only opens the draft.
     */
    public DossierId reprendre(UsagerId demandeur, String jeton) {
        var dossier = demandes.commencer(demandeur);
        invitations.pour(demandeur, jeton).ifPresent(appel -> reprendre(dossier, demandeur, appel));
        return dossier;
    }

    /** The same for somebody who was sent, and confirmed it. */
    public DossierId reprendre(UsagerId demandeur, SollicitationId contact) {
        var dossier = demandes.commencer(demandeur);
        invitations.pour(demandeur, contact).ifPresent(appel -> reprendre(dossier, demandeur, appel));
        return dossier;
    }

    private void reprendre(DossierId dossier, UsagerId demandeur, Sollicitation appel) {
        remplir(dossier, demandeur, appel);
        invitations.reprise(appel.id(), demandeur, dossier);
    }

    private void remplir(DossierId dossier, UsagerId demandeur, Sollicitation appel) {
        var qui = appel.coordonnees();
        demandes.changerSituation(
                dossier,
                demandeur,
                moi -> moi.avecIdentite(
                                ou(moi.prenom(), qui.prenom()),
                                ou(moi.nom(), qui.nom()),
                                moi.naissance() == null ? qui.naissance() : moi.naissance(),
                                moi.telephone() == null ? qui.telephone() : moi.telephone())
                        .avecParcours(
                                moi.niveauEtude(),
                                moi.sexe(),
                                Objects.requireNonNullElse(
                                        moi.provenance(),
                                        Provenance.valueOf(appel.origine().name()))));
        var offerts = demandes.motifs(dossier, demandeur);
        demandes.changerProjet(dossier, demandeur, projet -> {
            var motif = projet.motif() == null
                    ? projet.avecMotif(
                            appel.motif().motif().filter(offerts::contains).orElse(null))
                    : projet;
            return motif.cout() == null && appel.montant() != null
                    ? motif.avecCout(appel.montant(), motif.dateSouhaitee(), motif.prestataire())
                    : motif;
        });
    }

    private static @Nullable String ou(@Nullable String deja, String dit) {
        return deja == null && !dit.isEmpty() ? dit : deja;
    }
}
