package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.html.Span;

/** A status chip: soft ground, icon, one or two words. */
public final class Pastille extends Span {

    /** A chip. */
    public Pastille(Ton ton, Icone icone, String mot) {
        addClassName("chip");
        if (!ton.classe().isEmpty()) {
            addClassName(ton.classe());
        }
        add(icone.dessin(), new Span(mot));
    }

    /** Done, with a check. */
    public static Pastille ok(String mot) {
        return new Pastille(Ton.OK, Icone.OK, mot);
    }

    /** Late or wrong, with a triangle. */
    public static Pastille erreur(String mot) {
        return new Pastille(Ton.ERREUR, Icone.ALERTE, mot);
    }

    /** A delay that runs, with a clock. */
    public static Pastille alerte(String mot) {
        return new Pastille(Ton.ALERTE, Icone.HORLOGE, mot);
    }

    /** Under way. */
    public static Pastille enCours(String mot) {
        return new Pastille(Ton.INFO, Icone.COURS, mot);
    }

    /** Not begun. */
    public static Pastille aFaire(String mot) {
        return new Pastille(Ton.NEUTRE, Icone.FAIRE, mot);
    }
}
