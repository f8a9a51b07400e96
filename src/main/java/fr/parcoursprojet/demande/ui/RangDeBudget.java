package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.budget.Budgets;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.ChampMontant;
import fr.parcoursprojet.socle.ui.Somme;
import java.util.Objects;

/** One line of the budget: declared, verified, and why when they differ. */
final class RangDeBudget extends NativeTableRow {

    private final Montant declare;
    private final ChampMontant champ = new ChampMontant("");
    private final TextArea pourquoi = new TextArea();

    RangDeBudget(String nom, Montant declare, Montant retenu, String motif, boolean modifiable, Runnable change) {
        this.declare = declare;
        champ.getElement().setProperty("accessibleName", getTranslation("budget.onglet.verifie") + ", " + nom);
        champ.setValue(retenu.estPositif() ? retenu : null);
        champ.setReadOnly(!modifiable);
        pourquoi.setAriaLabel(getTranslation("budget.onglet.pourquoi", nom));
        pourquoi.setValue(motif);
        pourquoi.setMaxLength(Budgets.MOTIF_MAX);
        pourquoi.setMinRows(1);
        pourquoi.setReadOnly(!modifiable);
        pourquoi.setManualValidation(true);
        champ.addValueChangeListener(fait -> {
            marquer();
            change.run();
        });
        add(
                new NativeTableCell(new Span(nom)),
                cellule("mt", declare.estPositif() ? Somme.de(declare) : new Span()),
                cellule("mt", champ),
                cellule("bu-pourquoi", pourquoi));
        marquer();
    }

    ChampMontant champ() {
        return champ;
    }

    Montant montant() {
        return Objects.requireNonNullElse(champ.getValue(), Montant.ZERO);
    }

    String motif() {
        return pourquoi.getValue();
    }

    boolean lisible() {
        return !champ.illisible();
    }

    /** Puts the sentence of an error under the reason; an empty one takes it away. */
    void erreur(String phrase) {
        pourquoi.setErrorMessage(phrase);
        pourquoi.setInvalid(!phrase.isEmpty());
    }

    void corriger() {
        pourquoi.focus();
    }

    private void marquer() {
        var differe = !montant().equals(declare);
        setClassName("change", differe);
        pourquoi.setVisible(differe);
    }

    private static NativeTableCell cellule(String classe, Component contenu) {
        var cellule = new NativeTableCell(contenu);
        cellule.addClassName(classe);
        return cellule;
    }
}
