package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Says what became of the answers, aloud too: saved, or kept on this phone until the network is back. */
public final class EtatEnregistrement extends Paragraph {

    /** Nothing to say yet. */
    public EtatEnregistrement() {
        addClassName("etat");
        getElement().setAttribute("role", "status");
    }

    /** Everything is saved. */
    public EtatEnregistrement enregistre() {
        return enregistre("");
    }

    /**
     * Everything is saved.
     *
     * @param quand since when, such as "aujourd’hui à 14 h 02"; empty for none
     */
    public EtatEnregistrement enregistre(String quand) {
        return dire("ok", Icone.COCHE, getTranslation("socle.etat.enregistre"), quand);
    }

    /** Not acknowledged yet: what was typed is kept in the browser. */
    public EtatEnregistrement enAttente() {
        return dire(
                "attend", Icone.ATTENTE, getTranslation("socle.etat.attente"), getTranslation("socle.etat.gardees"));
    }

    /** Something on the page is not what was last seen there: the person looks at it. */
    public EtatEnregistrement aVerifier() {
        return dire(
                "averif", Icone.ALERTE, getTranslation("socle.etat.aVerifier"), getTranslation("socle.etat.relisez"));
    }

    private EtatEnregistrement dire(String classe, Icone icone, String mot, String suite) {
        removeAll();
        var dit = phrase("dit", icone, mot, suite);
        dit.addClassName(classe);
        add(dit);
        if (!"attend".equals(classe)) {
            // shown by the browser alone while it has no network, see reseau.js
            var coupe = phrase(
                    "coupe", Icone.ATTENTE, getTranslation("socle.etat.attente"), getTranslation("socle.etat.gardees"));
            coupe.addClassName("attend");
            add(coupe);
        }
        return this;
    }

    private static Span phrase(String role, Icone icone, String mot, String suite) {
        var texte = new Span(Balise.texte("b", "", mot));
        if (!suite.isEmpty()) {
            texte.add(new Span(" "), Balise.texte("span", "muted", suite));
        }
        var phrase = new Span(icone.dessin(), texte);
        phrase.addClassName(role);
        return phrase;
    }
}
