package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.pret.ControleDuLivre;
import fr.parcoursprojet.pret.Releve274;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.socle.ui.ChampMontant;
import fr.parcoursprojet.socle.ui.Faits;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Account 274: what the ledger says, what the Treasury said last, and the place to type what it says now. */
final class VoletCompte274 extends Div {

    private final transient ControleDuLivre livre;
    private final AgentId agent;
    private final transient Runnable ensuite;
    private final ChampDate le;
    private final ChampMontant montant;

    VoletCompte274(ControleDuLivre livre, AgentId agent, LocalDate jour, Runnable ensuite) {
        this.livre = livre;
        this.agent = agent;
        this.ensuite = ensuite;
        addClassName("volet-compte");
        var faits = new Faits().fait(getTranslation("pret.controle.auLivre"), Francais.euros(livre.encours(jour)));
        livre.releve()
                .ifPresent(releve -> faits.fait(
                                getTranslation("pret.controle.releve", releve.le()), Francais.euros(releve.montant()))
                        .fait(getTranslation("pret.controle.livreAlors"), Francais.euros(livre.encours(releve.le()))));
        le = new ChampDate(getTranslation("pret.controle.le"));
        montant = new ChampMontant(getTranslation("pret.controle.montant"));
        add(
                faits,
                new H3(getTranslation("pret.controle.saisir")),
                new Paragraph(getTranslation("pret.controle.aide")),
                le,
                montant,
                Bouton.principal(getTranslation("pret.controle.comparer"), this::comparer));
    }

    private void comparer() {
        var jour = le.getValue();
        var somme = montant.getValue();
        le.erreur(jour == null ? getTranslation("pret.saisie.date") : null);
        dire(somme == null ? getTranslation("pret.controle.saisie.montant") : null);
        if (jour == null || somme == null) {
            return;
        }
        try {
            livre.relever(new Releve274(jour, somme), agent);
        } catch (SaisieInvalide saisie) {
            for (var erreur : saisie.erreurs()) {
                var phrase = getTranslation(erreur.cle(), erreur.arguments().toArray());
                if (erreur.champ().equals("le")) {
                    le.erreur(phrase);
                } else {
                    dire(phrase);
                }
            }
            return;
        }
        Annonce.fait(getTranslation("pret.controle.compare"));
        ensuite.run();
    }

    private void dire(@Nullable String phrase) {
        montant.setErrorMessage(phrase == null ? "" : phrase);
        montant.setInvalid(phrase != null);
    }
}
