package fr.parcoursprojet.accueil.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.accueil.ComptesDeLAnnee;
import fr.parcoursprojet.accueil.MotifsDeSollicitation;
import java.util.Map;
import java.util.function.Function;

/** The figures of a year, each cut drawn as bars; those without a contact are left out. */
final class ComptesEnBarres extends Div {

    private final long total;

    ComptesEnBarres(ComptesDeLAnnee comptes, MotifsDeSollicitation motifs) {
        total = Math.max(1, comptes.total());
        addClassName("ac-comptes");
        var personnes = new Paragraph(getTranslation("accueil.comptes.personnes", comptes.personnes()));
        personnes.addClassName("muted");
        add(
                new H2(getTranslation("accueil.comptes.annee", Integer.toString(comptes.annee()), comptes.total())),
                personnes);
        barres("accueil.comptes.suite", "accueil.suite.", comptes.parSuite());
        barres("accueil.comptes.motif", comptes.parMotif(), motifs::pourLesAgents);
        barres("accueil.comptes.public", "accueil.public.", comptes.parPublic());
        barres("accueil.comptes.origine", "accueil.origine.", comptes.parOrigine());
        barres("accueil.comptes.canal", "accueil.canal.", comptes.parCanal());
    }

    private void barres(String titre, String cle, Map<? extends Enum<?>, Long> comptes) {
        barres(titre, comptes, valeur -> getTranslation(cle + valeur));
    }

    private <V> void barres(String titre, Map<V, Long> comptes, Function<? super V, String> mots) {
        var liste = new UnorderedList();
        comptes.forEach((valeur, nombre) -> {
            if (nombre > 0) {
                var chiffre = new Span(nombre.toString());
                chiffre.addClassName("num");
                var ligne = new ListItem(new Span(mots.apply(valeur)), chiffre);
                ligne.getStyle().set("--part", Long.toString(100 * nombre / total));
                liste.add(ligne);
            }
        });
        if (liste.getComponentCount() > 0) {
            add(new H3(getTranslation(titre)), liste);
        }
    }
}
