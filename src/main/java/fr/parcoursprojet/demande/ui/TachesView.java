package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Avancement;
import fr.parcoursprojet.demande.Avancement.PartieAvancee;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.demande.EtatDemande;
import fr.parcoursprojet.demande.Partie;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Cadran;
import fr.parcoursprojet.socle.ui.Cran;
import fr.parcoursprojet.socle.ui.EtatEnregistrement;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.ListeTaches;
import fr.parcoursprojet.socle.ui.PageTelephone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The task list of the draft: the six parts, where each stands, and the next step. Whoever fills it in with the person finds
 * the parts that hold questions; the documents and the filing stay the person's.
 */
@Route("espace/demande")
@RouteAlias(Plume.A_DEUX)
@RolesAllowed({Role.Noms.USAGER, Role.Noms.PRESCRIPTEUR})
class TachesView extends PageTelephone implements BeforeEnterObserver {

    private final OutilsDePage outils;
    private final Justificatifs justificatifs;

    TachesView(OutilsDePage outils, Justificatifs justificatifs) {
        this.outils = outils;
        this.justificatifs = justificatifs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        var plume = Plume.de(entree, outils);
        var enCours = plume.ouvrir();
        if (enCours.isEmpty()) {
            entree.forwardTo(plume.sortie());
        } else if (enCours.get().etat() == EtatDemande.A_COMPLETER) {
            entree.forwardTo("espace/demande/documents");
        } else {
            var demande = enCours.get();
            outils.demandes().revenir(demande.id(), demande.demandeur());
            dessiner(demande, plume);
        }
    }

    private void dessiner(Demande demande, Plume plume) {
        var avancement = plume.avancement(demande);
        var suite = avancement.suite();
        vider();
        var titre = plume.aDeux()
                ? getTranslation("demande.aDeux.titre", AvisADeux.prenom(demande))
                : getTranslation("demande.taches.titre");
        titre(titre, entete(titre, avancement));
        brouillon(true);
        var liste = new ListeTaches();
        for (var partie : avancement.parties()) {
            if (plume.aDeux() && !aDeux(partie.partie())) {
                liste.ligne(
                        nom(partie.partie()),
                        ListeTaches.Etat.FERME,
                        getTranslation("demande.aDeux.elle", AvisADeux.prenom(demande)),
                        null,
                        "",
                        false);
            } else {
                liste.ligne(
                        nom(partie.partie()),
                        etat(partie),
                        precision(demande, partie, avancement),
                        plume.adresse(partie.premiere()),
                        partie.partie() == suite.partie());
            }
        }
        if (plume.aDeux()) {
            retour(plume.sortie(), null);
            AvisADeux.de(this, demande, plume, null).ifPresent(this::ajouter);
        }
        ajouter(liste);
        if (!plume.aDeux()) {
            outils.accompagnements()
                    .accompagnant(demande.id())
                    .ifPresent(qui -> ajouter(
                            new Paragraph(Lien.vers("espace/accompagnement", getTranslation("demande.avec.lien", qui))
                                    .icone(Icone.GENS))));
        }
        enBas(new BarreDuBas(suivant(plume, suite))
                .etat(new EtatEnregistrement()
                        .enregistre(Moments.ecrit(demande.modifieeLe(), outils.horloge(), this::getTranslation))));
    }

    private Lien suivant(Plume plume, Etape suite) {
        var partie = suite.partie();
        if (plume.aDeux() && !aDeux(partie)) {
            return Lien.vers(plume.sortie(), getTranslation("demande.aDeux.rempli"))
                    .principal();
        }
        return Lien.vers(
                        plume.adresse(suite),
                        getTranslation(
                                partie == Partie.ENVOI ? "demande.taches.finir" : "demande.taches.continuer",
                                nom(partie)))
                .principal();
    }

    /** The documents are photographed, and the demande is filed, by the person alone. */
    private static boolean aDeux(Partie partie) {
        return partie != Partie.DOCUMENTS && partie != Partie.ENVOI;
    }

    private Div entete(String titre, Avancement avancement) {
        var total = avancement.parties().size();
        var mots = new Paragraph(
                getTranslation("demande.taches.reste", avancement.terminees(), total, avancement.minutesRestantes()));
        mots.addClassName("muted");
        var entete = new Div(
                new Div(new H1(titre), mots),
                Cadran.petit(
                        crans(avancement), getTranslation("demande.taches.cadran", avancement.terminees(), total)));
        entete.addClassName("tt");
        return entete;
    }

    private static List<Cran> crans(Avancement avancement) {
        return avancement.parties().stream()
                .map(partie -> switch (partie.etat()) {
                    case TERMINEE -> Cran.FAIT;
                    default -> partie.partie() == avancement.suite().partie() ? Cran.PROCHAIN : Cran.A_VENIR;
                })
                .toList();
    }

    private static ListeTaches.Etat etat(PartieAvancee partie) {
        return switch (partie.etat()) {
            case A_FAIRE -> ListeTaches.Etat.A_FAIRE;
            case EN_COURS -> ListeTaches.Etat.EN_COURS;
            case TERMINEE -> ListeTaches.Etat.TERMINE;
            case VERROUILLEE -> ListeTaches.Etat.FERME;
        };
    }

    private @Nullable String precision(Demande demande, PartieAvancee partie, Avancement avancement) {
        if (avancement.aRelire(partie.partie())) {
            return getTranslation("demande.avec.aRelire");
        }
        if (partie.etat() == Avancement.Etat.TERMINEE) {
            return partie.partie() == Partie.PROJET ? demande.projet().objet() : null;
        }
        var minutes = getTranslation("demande.taches.minutes", partie.minutes());
        if (partie.partie() != Partie.DOCUMENTS) {
            return minutes;
        }
        var aDonner = justificatifs.duDemandeur(demande.id(), demande.demandeur()).stream()
                .filter(document -> document.etat().aFaire())
                .count();
        return aDonner == 0 ? minutes : getTranslation("demande.taches.photos", minutes, aDonner);
    }

    private String nom(Partie partie) {
        return getTranslation("demande.partie." + partie);
    }
}
