package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.budget.BudgetModifie;
import fr.parcoursprojet.budget.Budgets;
import fr.parcoursprojet.budget.FicheBudget;
import fr.parcoursprojet.budget.FicheVerifiee;
import fr.parcoursprojet.budget.NomDeLigne;
import fr.parcoursprojet.budget.PosteBudget;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ConflitDeSaisie;
import fr.parcoursprojet.socle.ui.EtatVide;
import fr.parcoursprojet.socle.ui.Liste;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/** Declared and verified side by side; what an agent verifies never overwrites what the person said, nor a colleague. */
@StyleSheet("budget.css")
final class BudgetCompare extends Div {

    private final Demande demande;
    private final Reglement reglement;
    private final Budgets budgets;
    private final Agents agents;
    private final boolean modifiable;
    private final LocalDate demandeLe;
    private final Div effet = new Div();
    private final Div conflits = new Div();
    private TableauBudget tableau;
    private long version;

    BudgetCompare(
            Demande demande,
            Reglement reglement,
            Budgets budgets,
            Agents agents,
            LocalDate aujourdhui,
            boolean modifiable) {
        this.demande = demande;
        this.reglement = reglement;
        this.budgets = budgets;
        this.agents = agents;
        this.modifiable = modifiable;
        this.demandeLe = Objects.requireNonNullElse(demande.deposeeLe(), aujourdhui);
        addClassName("budget");
        effet.addClassName("bu-effet");
        effet.getElement().setAttribute("tabindex", "0");
        dessiner();
    }

    private void dessiner() {
        var declaree = budgets.fiche(demande.id());
        version = budgets.verifiee(demande.id()).map(FicheVerifiee::version).orElse(FicheVerifiee.JAMAIS);
        tableau = new TableauBudget(
                declaree,
                budgets.retenue(demande.id()),
                budgets.corrections(demande.id()),
                this::nom,
                modifiable,
                this::actualiser);
        var gauche = new Div();
        gauche.addClassName("bu-lignes");
        gauche.getElement().setAttribute("tabindex", "0");
        if (declaree.estVide()) {
            gauche.add(new EtatVide(getTranslation("budget.onglet.vide")));
        }
        conflits.removeAll();
        gauche.add(tableau);
        if (modifiable) {
            gauche.add(
                    ajout(),
                    conflits,
                    Bouton.principal(getTranslation("budget.onglet.enregistrer"), this::enregistrer));
        }
        removeAll();
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

    private void enregistrer() {
        if (!tableau.lisible()) {
            return;
        }
        try {
            var fiche = tableau.verifiee();
            version = budgets.verifier(demande.id(), fiche, tableau::motif, version)
                    .version();
            tableau.erreurs(List.of());
            conflits.removeAll();
            actualiser();
            Annonce.fait(getTranslation("budget.onglet.enregistre"));
        } catch (SaisieInvalide invalide) {
            tableau.erreurs(invalide.erreurs());
        } catch (BudgetModifie autre) {
            comparer(autre);
        }
    }

    /** Both budgets where they differ; the agent chooses. */
    private void comparer(BudgetModifie autre) {
        var miens = NomDeLigne.montants(tableau.verifiee());
        var siens = NomDeLigne.montants(autre.actuelle().fiche());
        var lignes = new LinkedHashSet<>(miens.keySet());
        lignes.addAll(siens.keySet());
        var conflit =
                new ConflitDeSaisie(getTranslation(autre.cle(), autre.arguments()), (String) autre.arguments()[0]);
        lignes.forEach(ligne -> conflit.comparer(
                nom(ligne),
                Francais.euros(miens.getOrDefault(ligne, Montant.ZERO)),
                Francais.euros(siens.getOrDefault(ligne, Montant.ZERO))));
        conflits.removeAll();
        conflits.add(conflit.choix(getTranslation("budget.conflit.miens"), () -> {
                    version = autre.actuelle().version();
                    enregistrer();
                })
                .choix(getTranslation("budget.conflit.siens"), this::dessiner));
    }

    private void actualiser() {
        effet.removeAll();
        FicheBudget fiche = tableau.verifiee();
        effet.add(new EffetDuPret(demande.plan(), fiche, reglement, this::mois));
        budgets.verifiee(demande.id())
                .ifPresent(verifiee -> effet.add(new Paragraph(getTranslation(
                        "budget.onglet.verifieLe",
                        verifiee.le().atZone(Francais.PARIS).toLocalDate()))));
        var corrections = budgets.corrections(demande.id());
        if (!corrections.isEmpty()) {
            effet.add(new CorrectionsEnFrise(corrections, this::nom, agents));
        }
    }

    private String nom(NomDeLigne ligne) {
        var poste = ligne.poste();
        if (poste == null) {
            return ligne.mois() == 0
                    ? getTranslation("budget.onglet.ensemble")
                    : getTranslation("budget.onglet.recuEn", mois(ligne.mois() - 1));
        }
        var nom = LigneSaisie.nom(poste, this);
        return ligne.libelle() == null ? nom : nom + " · " + ligne.libelle();
    }

    private String mois(int rang) {
        return Francais.mois(demandeLe.minusMonths(rang + 1L));
    }
}
