package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** The parts of a demande in order: icon, name, state, minutes; the current row is tinted with the mimosa arrow. */
public final class ListeTaches extends OrderedList {

    /** Where a part stands. */
    public enum Etat {
        /** Filled in. */
        TERMINE(Icone.OK, "ok", "socle.tache.termine"),
        /** Begun. */
        EN_COURS(Icone.COURS, "en", "socle.tache.enCours"),
        /** Not begun. */
        A_FAIRE(Icone.FAIRE, "", "socle.tache.aFaire"),
        /** Something must be corrected. */
        A_REVOIR(Icone.ALERTE, "er", "socle.tache.aRevoir"),
        /** Cannot be opened yet: the row says why. */
        FERME(Icone.VERROU, "", "socle.tache.ferme");

        private final Icone icone;
        private final String classe;
        private final String cle;

        Etat(Icone icone, String classe, String cle) {
            this.icone = icone;
            this.classe = classe;
            this.cle = cle;
        }
    }

    /** An empty list. */
    public ListeTaches() {
        addClassNames("lst", "card");
    }

    /**
     * Adds a row.
     *
     * @param adresse where it leads, relative to the portal; not used when closed
     * @param precision minutes or what was chosen; null for none
     * @param courante whether it is the next step
     */
    public ListeTaches ligne(String nom, Etat etat, @Nullable String precision, String adresse, boolean courante) {
        return ligne(nom, etat, getTranslation(etat.cle), precision, adresse, courante);
    }

    /** Adds a row whose state has its own words, such as why it is closed. */
    public ListeTaches ligne(
            String nom, Etat etat, String mot, @Nullable String precision, String adresse, boolean courante) {
        var icone = new Span(etat.icone.dessin());
        icone.addClassName("et");
        var mots = new Span(mot);
        if (!etat.classe.isEmpty()) {
            icone.addClassName(etat.classe);
            mots.addClassName(etat.classe);
        }
        var dessous = new Span(mots);
        dessous.addClassName("s");
        if (precision != null) {
            dessous.add(new Span(" · " + precision));
        }
        var texte = new Span(Balise.texte("b", "", nom), dessous);
        texte.addClassName("tx");
        var rang = new ListItem();
        if (etat == Etat.FERME) {
            rang.add(new Div(icone, texte));
        } else {
            var lien = Lien.vers(adresse, "");
            lien.removeAll();
            lien.add(icone, texte, courante ? AVous.fleche() : Icone.CHEV.dessin());
            rang.add(lien);
        }
        if (courante) {
            rang.addClassName("cur");
        }
        add(rang);
        return this;
    }
}
