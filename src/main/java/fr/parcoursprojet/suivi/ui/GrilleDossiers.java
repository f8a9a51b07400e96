package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.suivi.DossierEnBref;
import fr.parcoursprojet.suivi.Dossiers;

/** The dossiers that were found, a page at a time, with the columns that were asked; a box before each for who may act on several. */
final class GrilleDossiers extends Grid<DossierEnBref> {

    GrilleDossiers(
            QuestionDossiers question,
            int nombre,
            Dossiers dossiers,
            ValeursDesColonnes valeurs,
            ChipEtat chips,
            ChoixDeDossiers choix) {
        addClassName("suivi-dossiers");
        setSelectionMode(SelectionMode.NONE);
        setDataProvider(DataProvider.fromCallbacks(
                page -> dossiers.chercher(question.recherche(), page.getOffset(), page.getLimit()).stream(), page -> {
                    return nombre;
                }));
        if (choix.permis()) {
            addComponentColumn(un -> boite(un, choix))
                    .setHeader(getTranslation("suivi.lot.choisis"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        addComponentColumn(GrilleDossiers::personne)
                .setHeader(getTranslation("suivi.colonne.PERSONNE"))
                .setWidth("10rem")
                .setFlexGrow(3);
        question.colonnes().forEach(colonne -> colonne(colonne, valeurs, chips));
        addItemClickListener(clic -> UI.getCurrent().navigate(adresse(clic.getItem())));
    }

    private void colonne(ColonneDossier colonne, ValeursDesColonnes valeurs, ChipEtat chips) {
        var tenue = colonne == ColonneDossier.ETAT
                ? addComponentColumn(un -> chips.de(un.etat()))
                : addColumn(un -> valeurs.enMots(colonne, un));
        tenue.setHeader(getTranslation("suivi.colonne." + colonne));
        if (colonne == ColonneDossier.PROJET) {
            tenue.setWidth("10rem").setFlexGrow(2);
        } else {
            tenue.setAutoWidth(true).setFlexGrow(0);
        }
        if (colonne.estUneSomme()) {
            tenue.setTextAlign(ColumnTextAlign.END);
        }
    }

    private Checkbox boite(DossierEnBref un, ChoixDeDossiers choix) {
        var boite = new Checkbox();
        boite.setAriaLabel(getTranslation("suivi.lot.choisir", un.nomComplet(), un.numero()));
        boite.setValue(choix.contient(un.dossier()));
        boite.addValueChangeListener(change -> choix.changer(un.dossier(), change.getValue()));
        return boite;
    }

    private static Lien personne(DossierEnBref un) {
        var lien = Lien.vers(adresse(un), "");
        lien.add(new Span(un.nomComplet()));
        return lien;
    }

    private static String adresse(DossierEnBref un) {
        return "agents/dossiers/" + un.numero();
    }
}
