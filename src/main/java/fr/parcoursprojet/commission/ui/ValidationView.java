package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.commission.Delegation;
import fr.parcoursprojet.commission.Urgence;
import fr.parcoursprojet.commission.ValidationsEnAmont;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Faits;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Logo;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** An urgent dossier before the holder of a delegation: the sheet of the room, and a yes within the ceiling. */
@Route(value = "agents/validations/:dossier", autoLayout = false)
@StyleSheet("commission.css")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION})
class ValidationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ValidationsEnAmont validations;

    ValidationView(ValidationsEnAmont validations) {
        this.validations = validations;
        addClassName("salle");
    }

    @Override
    protected void onAttach(AttachEvent arrivee) {
        arrivee.getUI().getPage().executeJs("document.documentElement.dataset.espace = 'backoffice'");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        try {
            montrer(new DossierId(
                    UUID.fromString(entree.getRouteParameters().get("dossier").orElse(""))));
        } catch (IllegalArgumentException | Introuvable absent) {
            entree.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("socle.page.titre", getTranslation("commission.amont.nom"));
    }

    private void montrer(DossierId dossier) {
        var urgence = validations.aValider(dossier);
        var delegation = validations.maDelegation().orElseThrow(() -> new Introuvable("delegation"));
        var fiche = validations.fiche(dossier);
        var dessin = new DossierEnSalle(urgence, fiche);
        var contenu = new Main(dessin);
        contenu.setId("contenu");
        contenu.getElement().setAttribute("tabindex", "-1");
        removeAll();
        add(
                bandeau(),
                pourquoi(urgence, delegation),
                contenu,
                new DecisionEnAmont(validations, urgence, fiche, dessin, () -> {
                    Annonce.fait(getTranslation("commission.amont.fait"));
                    UI.getCurrent().navigate("agents/commission");
                }));
    }

    private Header bandeau() {
        var nom = new Paragraph(new Logo(), new Span(getTranslation("commission.amont.nom")));
        nom.addClassName("nom");
        var bandeau = new Header(
                nom, new Paragraph(Lien.vers("agents/commission", getTranslation("commission.salle.quitter"))));
        bandeau.addClassName("ba");
        return bandeau;
    }

    private Div pourquoi(Urgence urgence, Delegation delegation) {
        var urgent = new Section(new H2(getTranslation("commission.amont.urgence")), new Paragraph(urgence.motif()));
        var pouvoir = new Section(
                new H2(getTranslation("commission.amont.delegation")),
                new Faits()
                        .fait(getTranslation("commission.amont.acte"), delegation.acte())
                        .fait(getTranslation("commission.amont.jusque"), Francais.date(delegation.au()))
                        .fait(getTranslation("commission.amont.plafond"), Francais.eurosCourts(delegation.plafond())),
                new Paragraph(getTranslation("commission.amont.ratification")));
        var gauche = new Div(urgent, pouvoir);
        gauche.addClassName("gauche");
        return gauche;
    }
}
