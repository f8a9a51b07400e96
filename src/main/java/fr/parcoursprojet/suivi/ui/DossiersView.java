package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Liste;
import fr.parcoursprojet.socle.ui.PageBureau;
import fr.parcoursprojet.suivi.DossierEnBref;
import fr.parcoursprojet.suivi.Dossiers;
import fr.parcoursprojet.suivi.EtatDossier;
import fr.parcoursprojet.suivi.RechercheDossier;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The filed dossiers, found by name, number or telephone; the address keeps the search and the filter (journey 16). */
@Route("agents/dossiers")
@StyleSheet("suivi.css")
@Menu(title = "suivi.menu.dossiers", order = 10, icon = "dossier")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
class DossiersView extends PageBureau implements BeforeEnterObserver {

    private static final String TEXTE = "q";
    private static final String ETAT = "etat";

    private final Dossiers dossiers;
    private final ChipEtat chips;

    DossiersView(Dossiers dossiers, ChipEtat chips) {
        this.dossiers = dossiers;
        this.chips = chips;
        titre(getTranslation("suivi.dossiers.titre"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        var demandes = entree.getLocation().getQueryParameters();
        var texte = demandes.getSingleParameter(TEXTE).orElse("");
        var etat = demandes.getSingleParameter(ETAT).flatMap(DossiersView::etat);
        var recherche = new RechercheDossier(texte, etat.map(Set::of).orElse(Set.of()));
        var nombre = dossiers.combien(recherche);
        precision(getTranslation("suivi.dossiers.nombre", nombre));
        outils(filtre(texte, etat), new ChampRecherche(texte));
        if (nombre == 0) {
            volet(new EtatVide(
                    getTranslation("suivi.dossiers.aucun"),
                    Lien.vers("agents/dossiers", getTranslation("suivi.dossiers.tous"))
                            .bouton()));
        } else {
            volet(grille(recherche, nombre));
        }
    }

    private Liste<EtatDossier> filtre(String texte, Optional<EtatDossier> etat) {
        var filtre = new Liste<EtatDossier>();
        filtre.addClassName("suivi-filtre");
        filtre.setAriaLabel(getTranslation("suivi.dossiers.filtre"));
        filtre.setItems(EtatDossier.values());
        filtre.setEmptySelectionAllowed(true);
        filtre.setEmptySelectionCaption(getTranslation("suivi.dossiers.tousEtats"));
        filtre.setItemLabelGenerator(
                un -> getTranslation(un == null ? "suivi.dossiers.tousEtats" : "suivi.etat." + un));
        etat.ifPresent(filtre::setValue);
        filtre.addValueChangeListener(change -> {
            var voulus = new HashMap<String, String>();
            if (!texte.isBlank()) {
                voulus.put(TEXTE, texte);
            }
            if (change.getValue() != null) {
                voulus.put(ETAT, change.getValue().name());
            }
            UI.getCurrent().navigate("agents/dossiers", QueryParameters.simple(Map.copyOf(voulus)));
        });
        return filtre;
    }

    private Div grille(RechercheDossier recherche, int nombre) {
        var grille = new Grid<DossierEnBref>();
        grille.addClassName("suivi-dossiers");
        grille.setSelectionMode(Grid.SelectionMode.NONE);
        grille.setDataProvider(DataProvider.fromCallbacks(
                page -> dossiers.chercher(recherche, page.getOffset(), page.getLimit()).stream(), page -> {
                    return nombre;
                }));
        grille.addComponentColumn(this::personne)
                .setHeader(getTranslation("suivi.dossiers.personne"))
                .setWidth("10rem")
                .setFlexGrow(3);
        colonne(grille, "suivi.dossiers.numero", un -> un.numero().valeur());
        colonne(grille, "suivi.dossiers.projet", DossierEnBref::objet)
                .setAutoWidth(false)
                .setWidth("10rem")
                .setFlexGrow(2);
        colonne(grille, "suivi.dossiers.pret", un -> montant(un.pret())).setTextAlign(ColumnTextAlign.END);
        colonne(grille, "suivi.dossiers.aide", un -> montant(un.subvention())).setTextAlign(ColumnTextAlign.END);
        grille.addComponentColumn(un -> chips.de(un.etat()))
                .setHeader(getTranslation("suivi.dossiers.etat"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        colonne(grille, "suivi.dossiers.depot", un -> Francais.dateCourte(un.deposeeLe()));
        colonne(grille, "suivi.dossiers.avant", this::avant);
        grille.addItemClickListener(clic -> UI.getCurrent().navigate(adresse(clic.getItem())));
        var tour = new Div(grille);
        tour.addClassName("suivi-grille");
        return tour;
    }

    private Grid.Column<DossierEnBref> colonne(
            Grid<DossierEnBref> grille,
            String titre,
            com.vaadin.flow.function.ValueProvider<DossierEnBref, String> valeur) {
        return grille.addColumn(valeur)
                .setHeader(getTranslation(titre))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Lien personne(DossierEnBref un) {
        var lien = Lien.vers(adresse(un), "");
        lien.add(new Span(un.nomComplet()));
        return lien;
    }

    private String avant(DossierEnBref un) {
        return un.etat().attendUneDecision() ? Francais.dateCourte(un.decisionImplicite()) : "";
    }

    private static String montant(fr.parcoursprojet.socle.Montant montant) {
        return montant.estPositif() ? Francais.euros(montant) : "";
    }

    private static String adresse(DossierEnBref un) {
        return "agents/dossiers/" + un.numero();
    }

    private static Optional<EtatDossier> etat(String nom) {
        return Arrays.stream(EtatDossier.values())
                .filter(un -> un.name().equals(nom))
                .findFirst();
    }
}
