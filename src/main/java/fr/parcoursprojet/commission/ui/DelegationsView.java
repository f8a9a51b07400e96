package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.commission.Delegation;
import fr.parcoursprojet.commission.Delegations;
import fr.parcoursprojet.compte.Agent;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.socle.ui.ChampMontant;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Liste;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Titre;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Who may decide urgent dossiers between two séances: the delegations, and a form to record one. */
@Route("agents/delegations")
@StyleSheet("commission.css")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.ADMINISTRATEUR})
class DelegationsView extends PageBureau {

    private final Delegations delegations;
    private final Agents agents;
    private final Clock horloge;
    private final Liste<Agent> titulaire = new Liste<>(getTranslation("commission.delegation.titulaire"));
    private final ChampDate du = new ChampDate(getTranslation("commission.delegation.du"));
    private final ChampDate au = new ChampDate(getTranslation("commission.delegation.au"));
    private final ChampMontant plafond = new ChampMontant(getTranslation("commission.delegation.plafond"));
    private final TextField acte = new TextField(getTranslation("commission.delegation.acte"));

    DelegationsView(Delegations delegations, Agents agents, Clock horloge) {
        this.delegations = delegations;
        this.agents = agents;
        this.horloge = horloge;
        titre(getTranslation("commission.delegation.titre"));
        outils(versAdministration());
        titulaire.setItems(delegations.titulairesPossibles());
        titulaire.setItemLabelGenerator(Agent::nom);
        plafond.setHelperText(getTranslation("commission.delegation.plafondAide"));
        acte.setHelperText(getTranslation("commission.delegation.acteAide"));
        acte.setMaxLength(200);
        du.setValue(LocalDate.now(horloge));
        var formulaire = new Div(
                Titre.deux(getTranslation("commission.delegation.nouvelle")),
                titulaire,
                du,
                au,
                plafond,
                acte,
                Bouton.principal(getTranslation("commission.delegation.enregistrer"), this::enregistrer));
        formulaire.addClassName("delegation");
        detail(getTranslation("commission.delegation.nouvelle"), formulaire);
        lister();
    }

    private void lister() {
        var toutes = delegations.toutes();
        if (toutes.isEmpty()) {
            volet(new EtatVide(getTranslation("commission.delegation.vide")));
            return;
        }
        var liste = new UnorderedList();
        liste.addClassNames("card", "oj-liste");
        toutes.forEach(delegation -> liste.add(ligne(delegation)));
        volet(new Paragraph(getTranslation("commission.delegation.quoi")), liste);
    }

    private ListItem ligne(Delegation delegation) {
        var nom = agents.de(delegation.titulaire()).nom();
        var qui = new Span(nom);
        qui.addClassName("quoi");
        var quoi = new Span(getTranslation(
                "commission.delegation.ligne",
                Francais.date(delegation.du()),
                Francais.date(delegation.au()),
                Francais.eurosCourts(delegation.plafond()),
                delegation.acte()));
        quoi.addClassNames("s", "muted");
        var aujourdhui = LocalDate.now(horloge);
        var vaut = delegation.vautLe(aujourdhui);
        var ligne = new ListItem(
                new Span(),
                new Div(qui, quoi),
                vaut
                        ? Pastille.ok(getTranslation("commission.delegation.enVigueur"))
                        : Pastille.aFaire(getTranslation(
                                delegation.du().isAfter(aujourdhui)
                                        ? "commission.delegation.aVenir"
                                        : "commission.delegation.finie")));
        if (!delegation.au().isBefore(aujourdhui)) {
            ligne.add((Component) Bouton.discret(
                    getTranslation("commission.delegation.finir"),
                    () -> Confirmation.demander(
                            getTranslation("commission.delegation.finirQuestion"),
                            getTranslation("commission.delegation.finirPhrase", nom),
                            getTranslation("commission.delegation.finir"),
                            () -> {
                                delegations.finir(delegation.id());
                                lister();
                            })));
        }
        return ligne;
    }

    private void enregistrer() {
        var champs = Map.<String, HasValidation>of(
                "titulaire", titulaire, "du", du, "au", au, "plafond", plafond, "acte", acte);
        champs.values().forEach(champ -> champ.setInvalid(false));
        try {
            delegations.enregistrer(
                    titulaire.getOptionalValue().map(Agent::id).orElse(null),
                    du.getValue(),
                    au.getValue(),
                    plafond.getValue(),
                    acte.getValue());
        } catch (SaisieInvalide saisie) {
            saisie.erreurs().forEach(erreur -> {
                var champ = champs.get(erreur.champ());
                if (champ != null) {
                    champ.setErrorMessage(
                            getTranslation(erreur.cle(), erreur.arguments().toArray()));
                    champ.setInvalid(true);
                }
            });
            return;
        }
        Annonce.fait(getTranslation("commission.delegation.enregistree"));
        List.<HasValue<?, ?>>of(titulaire, au, plafond, acte).forEach(HasValue::clear);
        lister();
    }
}
