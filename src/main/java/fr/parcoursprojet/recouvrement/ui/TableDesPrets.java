package fr.parcoursprojet.recouvrement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.recouvrement.LigneContentieux;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.Lien;
import fr.parcoursprojet.socle.ui.Pastille;
import fr.parcoursprojet.socle.ui.Ton;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Late loans, one a row, with a box to choose each when something can be done with several. */
final class TableDesPrets extends NativeTable {

    TableDesPrets(
            List<LigneContentieux> lignes,
            Function<LigneContentieux, String> adresse,
            @Nullable Function<LigneContentieux, ? extends Component> choix) {
        addClassNames("card", "tres");
        var tete = new NativeTableRow();
        for (var colonne :
                List.of("nom", "titre", "depuis", "arriere", "reste", "dernierPaiement", "relances", "aides")) {
            var cellule = new NativeTableHeaderCell(getTranslation("recouvrement.listing." + colonne));
            cellule.getElement().setAttribute("scope", "col");
            cellule.setClassName("mt", colonne.equals("arriere") || colonne.equals("reste"));
            tete.add(cellule);
        }
        getHead().add(tete);
        lignes.forEach(ligne -> getBody().add(rangee(ligne, adresse.apply(ligne), choix)));
    }

    private NativeTableRow rangee(
            LigneContentieux ligne, String adresse, @Nullable Function<LigneContentieux, ? extends Component> choix) {
        var nom = new NativeTableCell();
        nom.addClassName("qui");
        if (choix != null) {
            nom.add(choix.apply(ligne));
        }
        nom.add(Lien.vers(adresse, ligne.nom()));
        if (ligne.gele()) {
            nom.add(new Pastille(Ton.NEUTRE, Icone.PAUSE, getTranslation("recouvrement.listing.gele")));
        }
        return new NativeTableRow(
                nom,
                texte(ligne.titre()),
                date(ligne.depuis()),
                montant(ligne.arriere()),
                montant(ligne.reste()),
                date(ligne.dernierPaiement()),
                texte(Integer.toString(ligne.relances())),
                new NativeTableCell(
                        ligne.aides() == 0
                                ? Pastille.alerte(getTranslation("recouvrement.listing.sansAide"))
                                : new Span(Integer.toString(ligne.aides()))));
    }

    private static NativeTableCell texte(String texte) {
        var cellule = new NativeTableCell(texte);
        cellule.addClassName("num");
        return cellule;
    }

    private static NativeTableCell date(@Nullable LocalDate le) {
        return texte(le == null ? "" : Francais.dateCourte(le));
    }

    private static NativeTableCell montant(Montant montant) {
        var cellule = texte(Francais.euros(montant));
        cellule.addClassName("mt");
        return cellule;
    }
}
