package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.FiltrePrets;
import fr.parcoursprojet.pret.LignePret;
import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Somme;
import fr.parcoursprojet.socle.ui.Ton;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** All loans: those that are late first; the filter and what is searched stand in the address. */
@Route("agents/prets")
@Menu(title = "pret.menu.prets", order = 50, icon = "euro")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
@StyleSheet("pret.css")
class PretsView extends PageBureau implements BeforeEnterObserver {

    private static final String FILTRE = "filtre";

    private final transient Portefeuille portefeuille;
    private final transient Demandes demandes;
    private final LocalDate jour;
    private final Div filtres = new Div();
    private final TextField cherche = new TextField();
    private final Grid<LignePret> grille = new Grid<>();
    private FiltrePrets filtre = FiltrePrets.EN_COURS;

    PretsView(Portefeuille portefeuille, Demandes demandes, Clock horloge) {
        this.portefeuille = portefeuille;
        this.demandes = demandes;
        this.jour = LocalDate.now(horloge);
        titre(getTranslation("pret.liste.titre"));
        precision(getTranslation("pret.liste.encours", portefeuille.encours()));
        cherche.setPlaceholder(getTranslation("pret.liste.cherche"));
        cherche.setAriaLabel(getTranslation("pret.liste.cherche"));
        cherche.setPrefixComponent(Icone.LOUPE.dessin());
        cherche.setClearButtonVisible(true);
        cherche.setValueChangeMode(ValueChangeMode.LAZY);
        cherche.addValueChangeListener(change -> relire());
        cherche.addClassName("cherche-pret");
        outils(
                Lien.vers("agents/prets/exercice", getTranslation("pret.exercice.lien"))
                        .bouton(),
                Lien.vers("agents/prets/controle", getTranslation("pret.controle.lien"))
                        .bouton(),
                cherche);
        filtres.addClassName("filtres");
        filtres.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("pret.liste.filtres"));
        colonnes();
        var pile = new Div(filtres, grille);
        pile.addClassName("pile");
        volet(pile);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent arrivee) {
        filtre = arrivee.getLocation()
                .getQueryParameters()
                .getSingleParameter(FILTRE)
                .map(nom -> List.of(FiltrePrets.values()).stream()
                        .filter(valeur -> valeur.name().equalsIgnoreCase(nom))
                        .findFirst()
                        .orElse(FiltrePrets.EN_COURS))
                .orElse(FiltrePrets.EN_COURS);
        relire();
    }

    private void relire() {
        filtres.removeAll();
        for (var valeur : FiltrePrets.values()) {
            var lien = Lien.vers(
                            "agents/prets?"
                                    + QueryParameters.simple(
                                                    Map.of(FILTRE, valeur.name().toLowerCase(Locale.ROOT)))
                                            .getQueryString(),
                            getTranslation(
                                    "pret.liste." + valeur.name(),
                                    portefeuille.nombre(valeur, cherche.getValue(), jour)))
                    .bouton();
            if (valeur == filtre) {
                lien.getElement().setAttribute("aria-current", "true");
            }
            filtres.add(lien);
        }
        grille.setItems(
                demande ->
                        portefeuille
                                .lignes(filtre, cherche.getValue(), jour, demande.getOffset(), demande.getLimit())
                                .stream(),
                demande -> portefeuille.nombre(filtre, cherche.getValue(), jour));
    }

    private void colonnes() {
        grille.addComponentColumn(this::nom)
                .setHeader(getTranslation("pret.liste.nom"))
                .setFlexGrow(2);
        grille.addColumn(LignePret::objet)
                .setHeader(getTranslation("pret.liste.objet"))
                .setFlexGrow(2);
        grille.addColumn(ligne -> Objects.requireNonNullElse(ligne.titre(), ""))
                .setHeader(getTranslation("pret.liste.reference"))
                .setAutoWidth(true);
        grille.addComponentColumn(ligne -> Somme.de(ligne.capital()))
                .setHeader(getTranslation("pret.liste.prete"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grille.addComponentColumn(ligne -> Somme.de(ligne.solde()))
                .setHeader(getTranslation("pret.liste.reste"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
        grille.addColumn(ligne -> ligne.prochaine() == null || ligne.etat() == EtatPret.SOLDE
                        ? ""
                        : Francais.dateCourte(ligne.prochaine()))
                .setHeader(getTranslation("pret.liste.prochaine"))
                .setAutoWidth(true);
        grille.addComponentColumn(this::etat)
                .setHeader(getTranslation("pret.liste.etat"))
                .setAutoWidth(true);
        grille.setEmptyStateText(getTranslation("pret.liste.vide"));
        grille.setAriaLabel(getTranslation("pret.liste.titre"));
    }

    private Lien nom(LignePret ligne) {
        var demande = demandes.de(List.of(ligne.dossier())).get(ligne.dossier());
        return demande == null || demande.numero() == null
                ? Lien.vers("agents/prets", ligne.nom())
                : Lien.vers("agents/dossiers/" + demande.numero() + "/pret", ligne.nom());
    }

    private Span etat(LignePret ligne) {
        if (ligne.arriere().estPositif()) {
            return Pastille.erreur(getTranslation("pret.liste.enRetard", ligne.arriere()));
        }
        var mot = getTranslation("pret.etat." + ligne.etat().name());
        return switch (ligne.etat()) {
            case SOLDE -> Pastille.ok(mot);
            case DEBLOQUE -> Pastille.enCours(mot);
            case A_SIGNER, SIGNE -> Pastille.alerte(mot);
            case NON_VALEUR -> Pastille.alerte(mot);
            case SANS_SUITE, ETEINT -> new Pastille(Ton.NEUTRE, Icone.MOINS, mot);
        };
    }
}
