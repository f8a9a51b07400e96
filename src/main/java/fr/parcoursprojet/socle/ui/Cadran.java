package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/** The dial, the mark of the house: one notch per instalment or task. */
public final class Cadran extends Div {

    /**
     * A dial with its count inside, such as "8 sur 12".
     *
     * @param alternative the sentence that says the same
     */
    public static Cadran compte(List<Cran> crans, String alternative) {
        var faits = crans.stream().filter(cran -> cran == Cran.FAIT).count();
        var cadran = new Cadran(alternative);
        cadran.addClassName("cadran-compte");
        cadran.dessiner(new Dessins()
                .cadran(crans, Long.toString(faits), cadran.getTranslation("socle.cadran.sur", crans.size())));
        return cadran;
    }

    /** A small dial without words, beside a title. */
    public static Cadran petit(List<Cran> crans, String alternative) {
        var cadran = new Cadran(alternative);
        cadran.addClassName("cadran-petit");
        cadran.dessiner(new Dessins().cadran(crans, null, null));
        return cadran;
    }

    /** Notches in order: so many done, so many late, the next one, then those to come. */
    public static List<Cran> crans(int faits, int enRetard, int total) {
        var crans = new ArrayList<Cran>();
        for (int rang = 0; rang < total; rang++) {
            if (rang < faits) {
                crans.add(Cran.FAIT);
            } else if (rang < faits + enRetard) {
                crans.add(Cran.EN_RETARD);
            } else {
                crans.add(rang == faits ? Cran.PROCHAIN : Cran.A_VENIR);
            }
        }
        return crans;
    }

    private Cadran(String alternative) {
        addClassName("cadran");
        getElement().setAttribute("role", "img").setAttribute("aria-label", alternative);
    }

    private void dessiner(String svg) {
        getElement().setProperty("innerHTML", svg);
    }
}
