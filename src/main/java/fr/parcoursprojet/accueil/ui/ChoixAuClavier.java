package fr.parcoursprojet.accueil.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Function;

/** A few tiles of which one is chosen: by its digit, which goes on to the next field, by the arrows, or by a click. */
final class ChoixAuClavier<E> extends RadioButtonGroup<E> {

    private static final String PAR_CHIFFRE = """
            this.addEventListener('keydown', (frappe) => {
              if (!/^[1-9]$/.test(frappe.key) || frappe.ctrlKey || frappe.altKey || frappe.metaKey) return;
              const choix = this.querySelectorAll('vaadin-radio-button')[frappe.key - 1];
              if (!choix) return;
              frappe.preventDefault();
              choix.querySelector('input').click();
              const suite = document.getElementById($0);
              (suite.querySelector('vaadin-radio-button[checked] input') ?? suite.querySelector('input')).focus();
            });""";

    private static final int CHIFFRES = 9;

    private final transient List<E> valeurs;
    private final transient Function<E, String> mots;

    /**
     * @param titre its label
     * @param mots what each is called
     * @param suivant id of the field that comes next
     */
    ChoixAuClavier(String id, String titre, List<E> valeurs, Function<E, String> mots, String suivant) {
        this.valeurs = valeurs;
        this.mots = mots;
        setId(id);
        setLabel(titre);
        setItems(valeurs);
        setItemLabelGenerator(mots::apply);
        setRenderer(new ComponentRenderer<>(this::tuile));
        addClassNames("tuiles", "ac-choix");
        getElement().executeJs(PAR_CHIFFRE, suivant);
    }

    /** Goes to the tile that is chosen, or else to the first one. */
    void aller() {
        getElement()
                .executeJs(
                        "(this.querySelector('vaadin-radio-button[checked] input') ?? this.querySelector('input')).focus()");
    }

    private Span tuile(E une) {
        var tuile = new Span(new Span(mots.apply(une)));
        tuile.addClassName("ac-tuile");
        var rang = valeurs.indexOf(une) + 1;
        if (rang <= CHIFFRES) {
            var touche = new Span(Integer.toString(rang));
            touche.addClassName("ac-touche");
            touche.getElement().setAttribute("aria-hidden", "true");
            tuile.add(touche);
        }
        return tuile;
    }
}
