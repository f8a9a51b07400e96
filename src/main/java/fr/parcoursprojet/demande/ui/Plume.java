package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Accompagne;
import fr.parcoursprojet.demande.Avancement;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.demande.EtatDemande;
import fr.parcoursprojet.socle.Introuvable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who writes on a page of the draft: the person, or whoever they let fill it in with them. The address says which, so that
 * two drafts open side by side are never taken for one another; the right is asked again at each exchange.
 *
 * @param envoi how the person was sent; null when they write themselves
 */
record Plume(OutilsDePage outils, @Nullable UUID envoi) {

    /** Where the person's own pages are. */
    static final String CHEZ_SOI = "espace/demande";

    /** Under {@code prescripteur/personnes}: the same pages, for somebody else. */
    static final String A_DEUX = "prescripteur/personnes/:envoi/demande";

    /** Who writes where this navigation leads. */
    static Plume de(BeforeEnterEvent entree, OutilsDePage outils) {
        return new Plume(
                outils, entree.getRouteParameters().get("envoi").map(Plume::lu).orElse(null));
    }

    private static UUID lu(String dit) {
        try {
            return UUID.fromString(dit);
        } catch (IllegalArgumentException autreForme) {
            throw new Introuvable("personne");
        }
    }

    boolean aDeux() {
        return envoi != null;
    }

    /** The draft that is open, if there is one; that somebody else reads it is noted. */
    Optional<Demande> ouvrir() {
        if (envoi == null) {
            return outils.demandes().enCours(demandeur());
        }
        var accompagne = outils.accompagnements().ouvrir(envoi, outils.moi().exigerAgent());
        return Optional.of(outils.demandes().duDemandeur(accompagne.dossier(), accompagne.demandeur()))
                .filter(demande -> demande.etat() == EtatDemande.BROUILLON);
    }

    /** The same draft as it stands now. */
    Optional<Demande> enCours() {
        if (envoi == null) {
            return outils.demandes().enCours(demandeur());
        }
        var accompagne = accompagne();
        return Optional.of(outils.demandes().duDemandeur(accompagne.dossier(), accompagne.demandeur()));
    }

    /**
     * Whose draft it is.
     *
     * @throws Introuvable when they do not let this prescripteur write, or no longer
     */
    UsagerId demandeur() {
        return envoi == null ? outils.moi().exigerUsager() : accompagne().demandeur();
    }

    /** Who writes with the person, by name and structure. */
    Optional<String> avec() {
        return envoi == null ? Optional.empty() : Optional.of(accompagne().avec());
    }

    /** How far the draft is, for whoever writes: what the person has to confirm is filled in already for the other. */
    Avancement avancement(Demande demande) {
        return aDeux()
                ? outils.demandes().remplissage(demande.id(), demandeur())
                : outils.demandes().avancement(demande.id(), demandeur());
    }

    /** The list of tasks. */
    String liste() {
        return envoi == null ? CHEZ_SOI : A_DEUX.replace(":envoi", envoi.toString());
    }

    String adresse(Etape page) {
        return liste() + "/" + page.chemin();
    }

    /** Where to go when there is no draft to write in. */
    String sortie() {
        return envoi == null ? "espace" : "prescripteur/personnes/" + envoi;
    }

    private Accompagne accompagne() {
        return outils.accompagnements()
                .exiger(Optional.ofNullable(envoi).orElseThrow(), outils.moi().exigerAgent());
    }
}
