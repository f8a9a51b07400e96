package fr.parcoursprojet.accueil.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.accueil.MotifsDeSollicitation;
import fr.parcoursprojet.accueil.RechercheDeSollicitation;
import fr.parcoursprojet.accueil.Sollicitation;
import fr.parcoursprojet.accueil.Sollicitations;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Liste;
import fr.parcoursprojet.socle.ui.PageBureau;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;

/** The first contacts of a year, found by name, telephone or address, and their figures; the address keeps both. */
@Route("agents/sollicitations/toutes")
@StyleSheet("accueil.css")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
class ToutesView extends PageBureau implements BeforeEnterObserver {

    private static final String TEXTE = "q";
    private static final String ANNEE = "annee";
    private static final int ANNEES = 10;

    private final transient Sollicitations sollicitations;
    private final transient MotifsDeSollicitation motifs;
    private final int cetteAnnee;
    private final Liste<Integer> annees = new Liste<>();
    private final TextField cherche = new TextField();
    private final Div resultat = new Div();

    ToutesView(Sollicitations sollicitations, MotifsDeSollicitation motifs, Clock horloge) {
        this.sollicitations = sollicitations;
        this.motifs = motifs;
        cetteAnnee = LocalDate.now(horloge).getYear();
        titre(getTranslation("accueil.toutes.titre"));
        annees.setAriaLabel(getTranslation("accueil.toutes.annee"));
        annees.setItems(IntStream.range(0, ANNEES)
                .map(recul -> cetteAnnee - recul)
                .boxed()
                .toList());
        annees.setItemLabelGenerator(String::valueOf);
        annees.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                aller();
            }
        });
        cherche.setAriaLabel(getTranslation("accueil.toutes.cherche"));
        cherche.setPlaceholder(getTranslation("accueil.toutes.cherche"));
        cherche.setPrefixComponent(Icone.LOUPE.dessin());
        cherche.setClearButtonVisible(true);
        cherche.setValueChangeMode(ValueChangeMode.LAZY);
        cherche.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                aller();
            }
        });
        outils(
                annees,
                cherche,
                Lien.vers("agents/sollicitations", getTranslation("accueil.toutes.nouvelle"))
                        .icone(Icone.PLUS)
                        .principal());
        resultat.addClassName("ac-toutes");
        volet(resultat);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entree) {
        var adresse = entree.getLocation().getQueryParameters();
        var annee = adresse.getSingleParameter(ANNEE)
                .filter(dite -> dite.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(dite -> dite <= cetteAnnee && dite > cetteAnnee - ANNEES)
                .orElse(cetteAnnee);
        annees.setValue(annee);
        var texte = adresse.getSingleParameter(TEXTE).orElse("");
        if (!texte.equals(cherche.getValue())) {
            cherche.setValue(texte);
        }
        var question = new RechercheDeSollicitation(texte, annee);
        var nombre = sollicitations.compter(question);
        precision(getTranslation("accueil.toutes.nombre", nombre));
        resultat.removeAll();
        resultat.add(nombre == 0 ? new EtatVide(getTranslation("accueil.toutes.aucune")) : grille(question, nombre));
        detail(getTranslation("accueil.comptes.titre"), new ComptesEnBarres(sollicitations.comptes(annee), motifs));
    }

    private void aller() {
        UI.getCurrent()
                .navigate(
                        "agents/sollicitations/toutes",
                        QueryParameters.simple(Map.of(
                                TEXTE,
                                cherche.getValue().strip(),
                                ANNEE,
                                annees.getValue().toString())));
    }

    private Grid<Sollicitation> grille(RechercheDeSollicitation question, int nombre) {
        var grille = new Grid<Sollicitation>();
        grille.setSelectionMode(Grid.SelectionMode.NONE);
        grille.setDataProvider(DataProvider.fromCallbacks(
                page -> sollicitations.chercher(question, page.getOffset(), page.getLimit()).stream(), page -> {
                    return nombre;
                }));
        colonne(
                grille,
                "accueil.toutes.recue",
                une -> Francais.dateCourte(une.recueLe().atZone(Francais.PARIS).toLocalDate()));
        grille.addComponentColumn(this::personne)
                .setHeader(getTranslation("accueil.toutes.personne"))
                .setWidth("9rem")
                .setFlexGrow(2);
        colonne(grille, "accueil.toutes.motif", une -> motifs.pourLesAgents(une.motif()))
                .setAutoWidth(false)
                .setWidth("8rem")
                .setFlexGrow(1);
        colonne(grille, "accueil.appel.canal", une -> getTranslation("accueil.canal." + une.canal()));
        colonne(grille, "accueil.toutes.suite", une -> getTranslation("accueil.suite." + une.suite()));
        return grille;
    }

    private Grid.Column<Sollicitation> colonne(
            Grid<Sollicitation> grille, String titre, ValueProvider<Sollicitation, String> valeur) {
        return grille.addColumn(valeur)
                .setHeader(getTranslation(titre))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Lien personne(Sollicitation une) {
        var nom = une.coordonnees().nomComplet();
        return Lien.vers("agents/sollicitations/" + une.id(), nom.isEmpty() ? getTranslation("accueil.sansNom") : nom);
    }
}
