package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.budget.Budgets;
import fr.parcoursprojet.budget.FicheBudget;
import fr.parcoursprojet.budget.PosteBudget;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Liste;

/** Declared and verified side by side; what an agent verifies never overwrites what the person said. */
@StyleSheet("budget.css")
final class BudgetCompare extends Div {

    private static final int LONGUEUR = 1000;

    private final Demande demande;
    private final Reglement reglement;
    private final Budgets budgets;
    private final Div effet = new Div();
    private final TextArea motif = new TextArea();
    private final TableauBudget tableau;

    BudgetCompare(Demande demande, Reglement reglement, Budgets budgets, boolean modifiable) {
        this.demande = demande;
        this.reglement = reglement;
        this.budgets = budgets;
        addClassName("budget");
        var declaree = budgets.fiche(demande.id());
        tableau = new TableauBudget(declaree, budgets.retenue(demande.id()), modifiable, this::actualiser);
        effet.addClassName("bu-effet");
        var gauche = new Div();
        gauche.addClassName("bu-lignes");
        gauche.getElement().setAttribute("tabindex", "0");
        if (declaree.estVide()) {
            gauche.add(new EtatVide(getTranslation("budget.onglet.vide")));
        }
        gauche.add(tableau);
        if (modifiable) {
            gauche.add(ajout(), formulaire());
        }
        add(gauche, effet);
        actualiser();
    }

    private Liste<PosteBudget> ajout() {
        var choix = Choix.liste(
                getTranslation("budget.onglet.ajouter"),
                tableau.absents(),
                poste -> LigneSaisie.nom(poste, this),
                null);
        choix.addClassName("bu-ajout");
        choix.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                tableau.ajouter(change.getValue()).focus();
                choix.setItems(tableau.absents());
            }
        });
        return choix;
    }

    private Div formulaire() {
        motif.setLabel(getTranslation("budget.onglet.motif"));
        motif.setMaxLength(LONGUEUR);
        motif.setManualValidation(true);
        budgets.verifiee(demande.id()).ifPresent(verifiee -> motif.setValue(verifiee.motif()));
        var formulaire =
                new Div(motif, Bouton.principal(getTranslation("budget.onglet.enregistrer"), this::enregistrer));
        formulaire.addClassName("bu-motif");
        return formulaire;
    }

    private void enregistrer() {
        var change = tableau.differe();
        var sansMotif = change && motif.getValue().isBlank();
        motif.setErrorMessage(getTranslation("budget.onglet.motif.manque"));
        motif.setInvalid(sansMotif);
        if (sansMotif) {
            motif.focus();
            return;
        }
        if (!tableau.lisible()) {
            return;
        }
        budgets.verifier(demande.id(), tableau.verifiee(), motif.getValue().strip());
        actualiser();
        Annonce.fait(getTranslation("budget.onglet.enregistre"));
    }

    private void actualiser() {
        effet.removeAll();
        FicheBudget fiche = tableau.verifiee();
        effet.add(new EffetDuPret(demande.plan(), fiche, reglement));
        budgets.verifiee(demande.id())
                .ifPresent(verifiee -> effet.add(new Paragraph(getTranslation(
                        "budget.onglet.verifieLe",
                        verifiee.le().atZone(Francais.PARIS).toLocalDate(),
                        verifiee.motif()))));
    }
}
