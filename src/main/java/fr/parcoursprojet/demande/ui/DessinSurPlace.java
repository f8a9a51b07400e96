package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.demande.PlanFinancement;
import fr.parcoursprojet.socle.Montant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A picture of the plan that the phone draws by itself while one types ({@code financement.js}), until the server's own
 * comes. Fields take part by {@link #suivi}.
 */
abstract class DessinSurPlace extends HtmlContainer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Div dessin = new Div();
    private int dessins;

    DessinSurPlace(String balise) {
        super(balise);
        var ici = new Div();
        ici.addClassName("ici");
        add(dessin, ici);
    }

    /** Has a field change the picture as one types: {@code apport}, {@code cofinance}, {@code aide}, {@code pret} or {@code duree}. */
    static <C extends Component> C suivi(C champ, String partie) {
        champ.getElement().setAttribute("data-plan", partie);
        return champ;
    }

    /** Shows the server's drawing; without data, the phone draws nothing. */
    final void montrer(@Nullable ObjectNode donnees, Component... contenu) {
        dessin.removeAll();
        dessin.add(contenu);
        if (donnees == null) {
            getElement().removeAttribute("donnees");
        } else {
            // a new number each time: the phone's drawing leaves even when nothing changed
            getElement().setAttribute("donnees", donnees.put("rang", ++dessins).toString());
        }
    }

    /** What every picture starts from, in whole cents. */
    static ObjectNode donnees(PlanFinancement plan, Montant maximum, Map<String, String> mots) {
        var donnees = JSON.createObjectNode().put("maximum", centimes(maximum));
        var parts = donnees.putObject("plan");
        parts.put("apport", centimes(plan.apports()));
        parts.put("cofinance", centimes(plan.cofinance()));
        parts.put("aide", centimes(plan.subvention()));
        parts.put("pret", centimes(plan.pret()));
        parts.put("mois", plan.dureeMois());
        var phrases = donnees.putObject("mots");
        mots.forEach(phrases::put);
        return donnees;
    }

    static void json(ObjectNode donnees, String nom, String valeur) {
        donnees.set(nom, JSON.readTree(valeur));
    }

    static long centimes(@Nullable Montant montant) {
        return montant == null ? 0 : montant.valeur().unscaledValue().longValueExact();
    }
}
