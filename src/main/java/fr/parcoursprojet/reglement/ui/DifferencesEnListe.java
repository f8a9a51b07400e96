package fr.parcoursprojet.reglement.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.parcoursprojet.reglement.Differences;
import fr.parcoursprojet.reglement.Differences.MotChange;

/** What changes between two versions, one line each: the name, the value before, the value after. */
final class DifferencesEnListe extends UnorderedList {

    DifferencesEnListe(Differences differences, MotsDuReglement mots) {
        addClassNames("card", "ecarts");
        getElement().setAttribute("role", "list");
        differences
                .ecarts()
                .forEach(ecart -> ligne(
                        mots.nom(ecart.parametre()),
                        mots.valeur(ecart.parametre(), ecart.avant()),
                        mots.valeur(ecart.parametre(), ecart.apres())));
        differences
                .ajoutees()
                .forEach(une -> seule(
                        getTranslation("reglement.diff.ajoutee", une.piece().nom(), mots.pourQui(une))));
        differences
                .retirees()
                .forEach(une -> seule(
                        getTranslation("reglement.diff.retiree", une.piece().nom(), mots.pourQui(une))));
        differences.mots().forEach(this::mot);
        if (differences.aucune()) {
            seule(getTranslation("reglement.diff.rien"));
        }
    }

    private void mot(MotChange mot) {
        ligne(
                getTranslation("reglement.diff.mot." + mot.mot(), mot.piece()),
                mot.avant().isEmpty() ? getTranslation("reglement.diff.vide") : mot.avant(),
                mot.apres().isEmpty() ? getTranslation("reglement.diff.vide") : mot.apres());
    }

    private void ligne(String nom, String avant, String apres) {
        var ensuite = new Span(getTranslation("reglement.diff.apres", apres));
        ensuite.addClassName("apres");
        var valeurs = new Span(new Span(getTranslation("reglement.diff.avant", avant)), ensuite);
        valeurs.addClassName("valeurs");
        add(new ListItem(new Span(nom), valeurs));
    }

    private void seule(String phrase) {
        add(new ListItem(new Span(phrase)));
    }
}
