package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.pret.LigneEcheancier;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Pastille;
import java.util.HashSet;
import java.util.List;

/** What a schedule would become: each instalment, those that change marked with a word. */
final class ApercuEcheancier extends Div {

    private final Paragraph fin = new Paragraph();
    private final Div table = new Div();

    ApercuEcheancier() {
        fin.getElement().setAttribute("role", "status");
        table.addClassName("apercu-ech");
        add(fin, table);
    }

    void montrer(List<LigneEcheancier> avant, List<LigneEcheancier> apres) {
        var connues = new HashSet<>(avant);
        var tableau = new Tableau(
                getTranslation("pret.amenager.apercu"),
                List.of(
                        getTranslation("pret.volet.dateDue"),
                        getTranslation("pret.apercu.montant") + ">",
                        getTranslation("pret.amenager.change")));
        apres.forEach(ligne -> tableau.ligne(
                Tableau.texte(Francais.date(ligne.le()), "num"),
                Tableau.montant(ligne.montant()),
                Tableau.de(
                        connues.contains(ligne)
                                ? new Span(getTranslation("pret.amenager.pareille"))
                                : Pastille.enCours(getTranslation("pret.amenager.nouvelle")))));
        fin.setText(getTranslation(
                "pret.amenager.fin", apres.size(), apres.getLast().le()));
        table.removeAll();
        table.add(tableau);
    }

    void vider() {
        fin.setText("");
        table.removeAll();
    }
}
