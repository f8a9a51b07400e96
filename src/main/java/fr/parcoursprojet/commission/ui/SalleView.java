package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.EtatPassage;
import fr.parcoursprojet.commission.EtatSeance;
import fr.parcoursprojet.commission.Passage;
import fr.parcoursprojet.commission.Seance;
import fr.parcoursprojet.commission.SeanceId;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Logo;
import fr.parcoursprojet.socle.ui.Pastille;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;

/** The room: the ordre du jour, the dossier without a name, the decision (journey 19). No rail, large text. */
@Route(value = "agents/commission/:seance/salle", autoLayout = false)
@StyleSheet("commission.css")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION})
class SalleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CHOISI = "dossier";

    private final Commissions commissions;
    private final boolean ecrit;
    private String titre = "";
    /** Going on to another dossier brings the focus to it. */
    private boolean dejaLa;

    SalleView(Commissions commissions, Moi moi) {
        this.commissions = commissions;
        this.ecrit = moi.a(Role.REFERENT);
        addClassName("salle");
    }

    @Override
    protected void onAttach(com.vaadin.flow.component.AttachEvent arrivee) {
        arrivee.getUI().getPage().executeJs("document.documentElement.dataset.espace = 'backoffice'");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        try {
            var id = new SeanceId(
                    UUID.fromString(entree.getRouteParameters().get("seance").orElse("")));
            montrer(id, entree.getLocation().getQueryParameters().getSingleParameter(CHOISI));
        } catch (IllegalArgumentException | Introuvable absente) {
            entree.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("socle.page.titre", titre);
    }

    private void montrer(SeanceId id, Optional<String> voulu) {
        var seance = commissions.de(id);
        titre = getTranslation(
                "commission.salle.titre",
                Francais.jour(seance.debut().toLocalDate()),
                Integer.toString(seance.debut().getYear()));
        removeAll();
        var aller = new Anchor("#contenu", getTranslation("backoffice.allerAuContenu"));
        aller.addClassName("skip");
        aller.setRouterIgnore(true);
        add(aller, bandeau(seance));
        var courant = voulu.flatMap(rang -> seance.passages().stream()
                        .filter(passage -> Integer.toString(passage.rang()).equals(rang))
                        .findFirst())
                .or(() -> suivant(seance, 0));
        add(ordre(seance, courant));
        var contenu = new Main();
        contenu.setId("contenu");
        contenu.getElement().setAttribute("tabindex", "-1");
        add(contenu);
        if (dejaLa) {
            contenu.getElement().callJsFunction("focus");
        }
        dejaLa = true;
        if (courant.isEmpty()) {
            contenu.add(new EtatVide(
                    getTranslation("commission.ordre.vide"),
                    Lien.vers("agents/commission/" + id, getTranslation("commission.salle.quitter"))));
            return;
        }
        var passage = courant.get();
        var fiche = commissions.fiche(id, passage.dossier());
        var mesure = new CarteDeMesure(commissions, seance, passage);
        var decision = new DecisionEnSalle(
                commissions,
                seance,
                passage,
                Oui.de(commissions, id, passage, fiche, mesure.apercu()),
                ecrit && seance.etat() == EtatSeance.OUVERTE,
                () -> arriver(id, suivant(commissions.de(id), passage.rang()).orElse(passage)));
        contenu.add(new DossierEnSalle(passage, fiche, mesure));
        add(decision);
    }

    private void arriver(SeanceId id, Passage passage) {
        UI.getCurrent()
                .navigate(
                        "agents/commission/" + id + "/salle",
                        QueryParameters.of(CHOISI, Integer.toString(passage.rang())));
    }

    /** The next dossier to decide after a rank, or the first; the first of all once everything is decided. */
    private static Optional<Passage> suivant(Seance seance, int rang) {
        return seance.passages().stream()
                .filter(passage -> passage.etat() == EtatPassage.INSCRIT && passage.rang() > rang)
                .findFirst()
                .or(() -> seance.passages().stream()
                        .filter(passage -> passage.etat() == EtatPassage.INSCRIT)
                        .findFirst())
                .or(() -> seance.passages().stream().findFirst());
    }

    private Header bandeau(Seance seance) {
        var presents = seance.presents().size();
        var membres = commissions.membres().size();
        var nom = new Paragraph(new Logo(), new Span(titre));
        nom.addClassName("nom");
        var qui = new Paragraph(
                Icone.GENS.dessin(),
                new Span(
                        seance.etat() == EtatSeance.PLANIFIEE
                                ? getTranslation("commission.salle.pasOuverte")
                                : getTranslation("commission.salle.presents", presents, Math.max(membres, presents))));
        var quitter = new Paragraph(
                Lien.vers("agents/commission/" + seance.id(), getTranslation("commission.salle.quitter")));
        var bandeau = new Header(nom, qui, quitter);
        bandeau.addClassName("ba");
        return bandeau;
    }

    private Nav ordre(Seance seance, Optional<Passage> courant) {
        var liste = new OrderedList();
        for (var passage : seance.passages()) {
            var ici = courant.filter(lui -> lui.rang() == passage.rang()).isPresent();
            var rang = new Span(Integer.toString(passage.rang()));
            rang.addClassNames("num", "rang");
            var lien = Lien.vers("agents/commission/" + seance.id() + "/salle?" + CHOISI + "=" + passage.rang(), "");
            var texte = new Span(
                    new Span(Mots.nom(this, passage, commissions.objet(passage.dossier()))), puce(passage, ici));
            texte.addClassName("tx");
            lien.add(rang, texte);
            if (ici) {
                lien.getElement().setAttribute("aria-current", "true");
            }
            liste.add(new ListItem((Component) lien));
        }
        var nav = new Nav(new H2(getTranslation("commission.ordre.titre")), liste);
        nav.addClassName("oj");
        nav.setAriaLabel(getTranslation("commission.ordre.titre"));
        return nav;
    }

    private Pastille puce(Passage passage, boolean ici) {
        return ici && passage.etat() == EtatPassage.INSCRIT
                ? Pastille.enCours(getTranslation("commission.etat.EN_COURS"))
                : Mots.etat(this, passage.etat());
    }
}
