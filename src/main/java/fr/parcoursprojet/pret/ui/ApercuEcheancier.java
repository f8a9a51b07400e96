package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.pret.LigneEcheancier;
import fr.parcoursprojet.socle.Francais;
import java.util.HashSet;
import java.util.List;

/** What a schedule would become: a sentence for the whole, a table for the instalments that change. */
final class ApercuEcheancier extends Div {

    private final Paragraph phrase = new Paragraph();
    private final Div table = new Div();

    ApercuEcheancier() {
        phrase.getElement().setAttribute("role", "status");
        table.addClassName("apercu-ech");
        add(phrase, table);
    }

    void montrer(List<LigneEcheancier> avant, List<LigneEcheancier> apres) {
        var connues = new HashSet<>(avant);
        var nouvelles = apres.stream().filter(ligne -> !connues.contains(ligne)).toList();
        var tableau = new Tableau(
                getTranslation("pret.amenager.nouvelles"),
                List.of(getTranslation("pret.volet.dateDue"), getTranslation("pret.apercu.montant") + ">"));
        nouvelles.forEach(ligne ->
                tableau.ligne(Tableau.texte(Francais.date(ligne.le()), "num"), Tableau.montant(ligne.montant())));
        phrase.setText(getTranslation(
                "pret.amenager.apercu", apres.size(), apres.getLast().le(), apres.size() - nouvelles.size()));
        table.removeAll();
        table.add(tableau);
    }

    void vider() {
        phrase.setText("");
        table.removeAll();
    }
}
