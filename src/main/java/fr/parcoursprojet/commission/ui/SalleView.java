package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.commission.AvisDesMembres;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.EtatPassage;
import fr.parcoursprojet.commission.EtatSeance;
import fr.parcoursprojet.commission.Passage;
import fr.parcoursprojet.commission.Presences;
import fr.parcoursprojet.commission.RetardsEnSeance;
import fr.parcoursprojet.commission.Seance;
import fr.parcoursprojet.commission.SeanceId;
import fr.parcoursprojet.commission.ValidationsEnAmont;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Logo;
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
    private final Presences presences;
    private final ValidationsEnAmont validations;
    private final AvisDesMembres avis;
    private final RetardsEnSeance retards;
    private final Agents agents;
    private final Moi moi;
    private final boolean ecrit;
    private final Span nombre = new Span();
    private final Component quorumPerdu = Icone.ALERTE.dessin();
    private String titre = "";
    private int montre;
    /** Going on to another dossier brings the focus to it. */
    private boolean dejaLa;

    SalleView(
            Commissions commissions,
            Presences presences,
            ValidationsEnAmont validations,
            AvisDesMembres avis,
            RetardsEnSeance retards,
            Agents agents,
            Moi moi) {
        this.commissions = commissions;
        this.presences = presences;
        this.validations = validations;
        this.avis = avis;
        this.retards = retards;
        this.agents = agents;
        this.moi = moi;
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
        compter(seance);
        add(aller, bandeau(seance));
        var courant = voulu.flatMap(rang -> seance.passages().stream()
                        .filter(passage -> Integer.toString(passage.rang()).equals(rang))
                        .findFirst())
                .or(() -> suivant(seance, 0));
        montre = courant.map(Passage::rang).orElse(0);
        var contenu = new Main();
        contenu.setId("contenu");
        // it scrolls on its own: the keyboard reaches it even when nothing in it can be filled in
        contenu.getElement().setAttribute("tabindex", "0");
        var decision = courant.map(passage -> dossier(seance, passage, contenu));
        var gauche = new Div(
                new OrdreEnSalle(commissions, seance, courant),
                new QuiEstLa(commissions, presences, seance, ecrit, () -> bouger(seance, decision)),
                new AmontARatifier(validations, seance));
        gauche.addClassName("gauche");
        add(gauche, contenu);
        decision.ifPresentOrElse(
                this::add,
                () -> contenu.add(new EtatVide(
                        getTranslation("commission.ordre.vide"),
                        Lien.vers("agents/commission/" + id, getTranslation("commission.salle.quitter")))));
        if (dejaLa) {
            contenu.getElement().callJsFunction("focus");
        }
        dejaLa = true;
    }

    private DecisionEnSalle dossier(Seance seance, Passage passage, Main contenu) {
        var id = seance.id();
        var fiche = commissions.fiche(id, passage.dossier());
        var mesure = new CarteDeMesure(commissions, seance, passage);
        var dessin = new DossierEnSalle(passage, fiche, retards.du(id, passage.dossier()), mesure);
        contenu.add(dessin, new AvisEnSalle(avis, agents, moi, seance, passage.dossier()));
        return new DecisionEnSalle(
                commissions,
                seance,
                passage,
                Oui.de(commissions, id, passage, fiche, mesure.apercu(), dessin::ajuster),
                ecrit && seance.etat() == EtatSeance.OUVERTE,
                ecartes -> presences.deporter(id, passage.dossier(), ecartes),
                ecrite -> arriver(
                        id,
                        ecrite.etat() == EtatPassage.INSCRIT
                                ? ecrite
                                : suivant(commissions.de(id), passage.rang()).orElse(passage)));
    }

    /** The séance opened, or somebody came or left: what is typed stays. */
    private void bouger(Seance lue, Optional<DecisionEnSalle> decision) {
        var seance = commissions.de(lue.id());
        if (lue.etat() != seance.etat()) {
            montrer(seance.id(), Optional.empty());
            return;
        }
        compter(seance);
        decision.ifPresent(elle -> elle.compter(seance.presents()));
    }

    private void arriver(SeanceId id, Passage passage) {
        if (passage.rang() == montre) {
            // the same address would not be entered again
            montrer(id, Optional.of(Integer.toString(montre)));
        }
        UI.getCurrent().navigate("agents/commission/" + id + "/salle", dossier(passage));
    }

    static String adresse(SeanceId id, Passage passage) {
        return "agents/commission/" + id + "/salle?" + dossier(passage).getQueryString();
    }

    private static QueryParameters dossier(Passage passage) {
        return QueryParameters.of(CHOISI, Integer.toString(passage.rang()));
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

    /** Always in sight: how many are there, and whether they are enough. */
    private void compter(Seance seance) {
        var presents = seance.presents().size();
        var quorum = commissions.quorum(seance.id());
        nombre.setText(
                switch (seance.etat()) {
                    case PLANIFIEE -> getTranslation("commission.salle.pasOuverte");
                    case OUVERTE ->
                        getTranslation(
                                presents < quorum ? "commission.salle.perdu" : "commission.salle.presents",
                                presents,
                                Math.max(commissions.membres().size(), presents),
                                quorum);
                    case CLOSE -> getTranslation("commission.decider.attend.CLOSE");
                });
        quorumPerdu.setVisible(seance.etat() == EtatSeance.OUVERTE && presents < quorum);
    }

    private Header bandeau(Seance seance) {
        var nom = new Paragraph(new Logo(), new Span(titre));
        nom.addClassName("nom");
        var qui = new Paragraph(Icone.GENS.dessin(), quorumPerdu, nombre);
        qui.getElement().setAttribute("role", "status");
        var quitter = new Paragraph(
                Lien.vers("agents/commission/" + seance.id(), getTranslation("commission.salle.quitter")));
        var bandeau = new Header(nom, qui, quitter);
        bandeau.addClassName("ba");
        return bandeau;
    }
}
