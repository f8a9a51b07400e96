package fr.parcoursprojet.courrier.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, word by word: struck through and underlined, said aloud, never by colour alone. */
final class Difference extends HtmlContainer {

    /** What became of some words. */
    enum Sort {
        GARDE,
        RETIRE,
        AJOUTE
    }

    /** Some words and what became of them. */
    record Bout(Sort sort, String texte) {}

    Difference(String avant, String apres) {
        super("p");
        addClassName("difference");
        entre(avant, apres).forEach(bout -> add(morceau(bout)));
    }

    /** The words of both in reading order: what is taken away stands before what takes its place. */
    static List<Bout> entre(String avant, String apres) {
        var anciens = mots(avant);
        var nouveaux = mots(apres);
        var communs = new int[anciens.length + 1][nouveaux.length + 1];
        for (int i = anciens.length - 1; i >= 0; i--) {
            for (int j = nouveaux.length - 1; j >= 0; j--) {
                communs[i][j] = anciens[i].equals(nouveaux[j])
                        ? communs[i + 1][j + 1] + 1
                        : Math.max(communs[i + 1][j], communs[i][j + 1]);
            }
        }
        var bouts = new ArrayList<Bout>();
        int i = 0;
        int j = 0;
        while (i < anciens.length || j < nouveaux.length) {
            if (i < anciens.length && j < nouveaux.length && anciens[i].equals(nouveaux[j])) {
                ajouter(bouts, Sort.GARDE, anciens[i++]);
                j++;
            } else if (j == nouveaux.length || i < anciens.length && communs[i + 1][j] >= communs[i][j + 1]) {
                ajouter(bouts, Sort.RETIRE, anciens[i++]);
            } else {
                ajouter(bouts, Sort.AJOUTE, nouveaux[j++]);
            }
        }
        return bouts;
    }

    private static String[] mots(String texte) {
        return texte.isEmpty() ? new String[0] : texte.split("(?<=\\s)|(?=\\s)");
    }

    private static void ajouter(List<Bout> bouts, Sort sort, String mot) {
        if (!bouts.isEmpty() && bouts.getLast().sort() == sort) {
            bouts.set(bouts.size() - 1, new Bout(sort, bouts.getLast().texte() + mot));
        } else {
            bouts.add(new Bout(sort, mot));
        }
    }

    private HtmlContainer morceau(Bout bout) {
        if (bout.sort() == Sort.GARDE) {
            return new Span(bout.texte());
        }
        var retire = bout.sort() == Sort.RETIRE;
        var dit = new Span(getTranslation(retire ? "courrier.modele.retire" : "courrier.modele.ajoute") + " ");
        dit.addClassName("vh");
        var morceau = new HtmlContainer(retire ? "del" : "ins");
        morceau.add(dit, new Span(bout.texte()));
        return morceau;
    }
}
