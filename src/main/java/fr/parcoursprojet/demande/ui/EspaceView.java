package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.demande.EtatDemande;
import fr.parcoursprojet.demande.Representants;
import fr.parcoursprojet.socle.ui.BarreDuBas;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.OngletEspace;
import fr.parcoursprojet.socle.ui.PageTelephone;
import fr.parcoursprojet.socle.ui.Titre;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Home after sign-in. It sends to what the person was doing: the draft, at the page left open on whatever device; the
 * papers asked; otherwise the furthest tab that concerns them, loan before demande. Somebody new reads what awaits them.
 */
@Route("espace")
@RolesAllowed(Role.Noms.USAGER)
class EspaceView extends PageTelephone implements BeforeEnterObserver {

    /** The rank of the tab <i>Mon prêt</i>. */
    private static final int PRET = 10;

    private final OutilsDePage outils;
    private final Representants representants;
    private final List<OngletEspace> onglets;

    EspaceView(OutilsDePage outils, Representants representants, List<OngletEspace> onglets) {
        this.outils = outils;
        this.representants = representants;
        this.onglets = onglets;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        suite(outils.moi().exigerUsager()).ifPresentOrElse(entree::forwardTo, this::dessiner);
    }

    private Optional<String> suite(UsagerId demandeur) {
        var enCours = outils.demandes().enCours(demandeur);
        if (enCours.isPresent()) {
            return Optional.of(
                    enCours.get().etat() == EtatDemande.A_COMPLETER
                            ? PageQuestion.adresse(Etape.DOCUMENTS)
                            : outils.demandes()
                                    .derniere(enCours.get().id(), demandeur)
                                    .map(PageQuestion::adresse)
                                    .orElse("espace/demande"));
        }
        if (outils.demandes().de(demandeur).stream().noneMatch(demande -> demande.estDeposee())) {
            if (!representants.de(demandeur).isEmpty()) {
                return Optional.of("espace/representant");
            }
            // no demande of their own: they borrow with somebody, or are invited to
            return onglets.stream()
                    .filter(onglet -> onglet.rang() == PRET)
                    .filter(OngletEspace::concerne)
                    .map(OngletEspace::chemin)
                    .findFirst();
        }
        return onglets.stream()
                .filter(OngletEspace::concerne)
                .filter(onglet -> onglet.rang() <= PRET)
                .max(Comparator.comparingInt(OngletEspace::rang))
                .map(OngletEspace::chemin)
                .or(() -> Optional.of("espace/recu"));
    }

    private void dessiner() {
        vider();
        titre(getTranslation("demande.espace.titre"));
        ajouter(new Paragraph(getTranslation("demande.espace.phrase")));
        ajouter(Titre.deux(getTranslation("demande.espace.sousLaMain")));
        ajouter(new UnorderedList(
                new ListItem(getTranslation("demande.espace.papiers")),
                new ListItem(getTranslation("demande.espace.budget")),
                new ListItem(getTranslation("demande.espace.prix"))));
        ajouter(new Paragraph(getTranslation("demande.espace.rienPerdu")));
        enBas(new BarreDuBas(Bouton.principal(getTranslation("demande.espace.commencer"), this::commencer)));
    }

    private void commencer() {
        outils.demandes().commencer(outils.moi().exigerUsager());
        getUI().ifPresent(ui -> ui.navigate(PageQuestion.adresse(Etape.IDENTITE)));
    }
}
