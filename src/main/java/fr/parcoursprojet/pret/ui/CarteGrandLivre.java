package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.pret.Compte;
import fr.parcoursprojet.pret.Mouvement;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.Situation;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Carte;
import fr.parcoursprojet.socle.ui.Defile;
import fr.parcoursprojet.socle.ui.Faits;
import java.util.List;
import java.util.Objects;

/** The ledger of a loan, movement by movement with the balance after each; a mistake is reversed in one action. */
final class CarteGrandLivre extends Composite<Div> {

    private final transient Prets prets;
    private final AgentId agent;
    private final transient Runnable ensuite;

    CarteGrandLivre(Prets prets, Situation situation, AgentId agent, Runnable ensuite) {
        this.prets = prets;
        this.agent = agent;
        this.ensuite = ensuite;
        var table = new Tableau(
                getTranslation("pret.livre.titre"),
                List.of(
                        getTranslation("pret.apercu.date"),
                        getTranslation("pret.livre.ecriture"),
                        getTranslation("pret.apercu.montant") + ">",
                        getTranslation("pret.livre.solde") + ">",
                        getTranslation("pret.livre.agir")));
        var solde = Montant.ZERO;
        for (var mouvement : prets.grandLivre(situation.pret().id())) {
            solde = solde.plus(mouvement.montant());
            ligne(table, mouvement, solde);
        }
        getContent()
                .add(Carte.titree(
                        getTranslation("pret.livre.titre"),
                        new Defile(getTranslation("pret.livre.titre"), table),
                        new Faits()
                                .fait(
                                        getTranslation("pret.livre.somme"),
                                        Francais.euros(situation.soldes().pret()))));
    }

    private void ligne(Tableau table, Mouvement mouvement, Montant solde) {
        var quoi = Tableau.de(
                new Span(getTranslation("pret.mouvement." + mouvement.type().name())),
                new Petit(comptes(mouvement)),
                new Petit(Objects.requireNonNullElse(mouvement.libelle(), "")));
        var montant = Tableau.montant(mouvement.montant().estNul() ? mouvement.somme() : mouvement.montant());
        montant.setClassName("annule", mouvement.extournePar() != null);
        table.ligne(
                Tableau.texte(Francais.dateCourte(mouvement.le()), "num"),
                quoi,
                montant,
                Tableau.montant(solde),
                Tableau.de(action(mouvement)));
    }

    private Component action(Mouvement mouvement) {
        if (mouvement.extournePar() != null) {
            return new Span(getTranslation("pret.livre.annulee"));
        }
        if (!mouvement.reversible()) {
            return new Span();
        }
        var bouton = Bouton.discret(getTranslation("pret.livre.annuler"), () -> annuler(mouvement));
        bouton.setAriaLabel(titre(mouvement));
        return bouton;
    }

    private void annuler(Mouvement mouvement) {
        new DemandeDeMotif(
                        titre(mouvement),
                        getTranslation("pret.livre.annuler." + mouvement.type().name(), mouvement.somme()),
                        motif -> {
                            prets.extourner(mouvement.id(), motif, agent);
                            ensuite.run();
                        })
                .open();
    }

    /** Which entry, so that one button is not another. */
    private String titre(Mouvement mouvement) {
        return getTranslation(
                "pret.livre.annulerLaquelle",
                getTranslation("pret.mouvement." + mouvement.type().name()),
                mouvement.le());
    }

    /** The two lines, as an accountant says them. */
    private String comptes(Mouvement mouvement) {
        return getTranslation("pret.livre.comptes", compte(mouvement.debit()), compte(mouvement.credit()));
    }

    private String compte(Compte compte) {
        var nom = getTranslation("pret.compte." + compte.name());
        return compte.numero().map(numero -> numero + " " + nom).orElse(nom);
    }
}
