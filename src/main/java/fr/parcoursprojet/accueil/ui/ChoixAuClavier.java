package fr.parcoursprojet.accueil.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;

/** A few tiles of which one is chosen: by its digit, which goes on to the next field, by the arrows, or by a click. */
final class ChoixAuClavier<E extends Enum<E>> extends RadioButtonGroup<E> {

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

    private final List<E> valeurs;
    private final String cle;

    /**
     * @param titre its label
     * @param cle beginning of the keys of the words, such as {@code accueil.canal.}
     * @param suivant id of the field that comes next
     */
    ChoixAuClavier(String id, String titre, String cle, Class<E> valeurs, String suivant) {
        this.valeurs = List.of(valeurs.getEnumConstants());
        this.cle = cle;
        setId(id);
        setLabel(titre);
        setItems(this.valeurs);
        setItemLabelGenerator(une -> getTranslation(cle + une));
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
        var touche = new Span(Integer.toString(valeurs.indexOf(une) + 1));
        touche.addClassName("ac-touche");
        touche.getElement().setAttribute("aria-hidden", "true");
        var tuile = new Span(new Span(getTranslation(cle + une)), touche);
        tuile.addClassName("ac-tuile");
        return tuile;
    }
}
