package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.FiltrePrets;
import fr.parcoursprojet.pret.FinDePret;
import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.PageBureau;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All loans: those that are late first; the filter and what is searched stand in the address. */
@Route("agents/prets")
@Menu(title = "pret.menu.prets", order = 50, icon = "euro")
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
@StyleSheet("pret.css")
class PretsView extends PageBureau implements BeforeEnterObserver {

    private static final String FILTRE = "filtre";
    private static final String FIN = "fin";

    private final transient Portefeuille portefeuille;
    private final LocalDate jour;
    private final ChoixEnLigne filtres = new ChoixEnLigne(getTranslation("pret.liste.filtres"));
    private final Select<@Nullable FinDePret> fins = new Select<>();
    private final TextField cherche = new TextField();
    private final GrilleDesPrets grille;
    private FiltrePrets filtre = FiltrePrets.EN_COURS;
    private @Nullable FinDePret fin;

    PretsView(Portefeuille portefeuille, Demandes demandes, Clock horloge) {
        this.portefeuille = portefeuille;
        this.grille = new GrilleDesPrets(demandes);
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
        choisirLaFin();
        var pile = new Div(filtres, fins, grille);
        pile.addClassName("pile");
        volet(pile);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent arrivee) {
        var demande = arrivee.getLocation().getQueryParameters();
        filtre = demande.getSingleParameter(FILTRE)
                .flatMap(nom -> nomme(FiltrePrets.values(), nom))
                .orElse(FiltrePrets.EN_COURS);
        fin = filtre == FiltrePrets.TERMINES
                ? demande.getSingleParameter(FIN)
                        .flatMap(nom -> nomme(FinDePret.values(), nom))
                        .orElse(null)
                : null;
        fins.setVisible(filtre == FiltrePrets.TERMINES);
        fins.setValue(fin);
        relire();
    }

    private void relire() {
        filtres.removeAll();
        for (var valeur : FiltrePrets.values()) {
            var nombre = portefeuille.nombre(valeur, cherche.getValue(), jour);
            if (nombre > 0 || valeur == filtre || !valeur.rare()) {
                filtres.ajouter(
                        "agents/prets?" + parametres(valeur, null).getQueryString(),
                        getTranslation("pret.liste." + valeur.name(), nombre),
                        valeur == filtre);
            }
        }
        grille.setItems(
                demande ->
                        portefeuille
                                .lignes(filtre, fin, cherche.getValue(), jour, demande.getOffset(), demande.getLimit())
                                .stream(),
                demande -> portefeuille.nombre(filtre, fin, cherche.getValue(), jour));
    }

    /** How the loans of the list ended: chosen, it stands in the address. */
    private void choisirLaFin() {
        fins.setLabel(getTranslation("pret.liste.fin"));
        fins.setItems(FinDePret.values());
        fins.setEmptySelectionAllowed(true);
        fins.setEmptySelectionCaption(getTranslation("pret.liste.toutesFins"));
        fins.setItemLabelGenerator(une ->
                une == null ? getTranslation("pret.liste.toutesFins") : getTranslation("pret.fin." + une.name()));
        fins.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate("agents/prets", parametres(FiltrePrets.TERMINES, change.getValue()));
            }
        });
    }

    private static QueryParameters parametres(FiltrePrets filtre, @Nullable FinDePret fin) {
        var parametres = new LinkedHashMap<String, String>();
        parametres.put(FILTRE, filtre.name().toLowerCase(Locale.ROOT));
        if (fin != null) {
            parametres.put(FIN, fin.name().toLowerCase(Locale.ROOT));
        }
        return QueryParameters.simple(parametres);
    }

    private static <E extends Enum<E>> Optional<E> nomme(E[] valeurs, String nom) {
        return Arrays.stream(valeurs)
                .filter(valeur -> valeur.name().equalsIgnoreCase(nom))
                .findFirst();
    }
}
