package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import fr.parcoursprojet.budget.CorrectionDeBudget;
import fr.parcoursprojet.budget.NomDeLigne;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.ui.Frise;
import fr.parcoursprojet.socle.ui.Icone;
import java.util.List;
import java.util.function.Function;

/** Each correction of the budget with its reason, newest first. */
final class CorrectionsEnFrise extends Div {

    CorrectionsEnFrise(List<CorrectionDeBudget> corrections, Function<NomDeLigne, String> noms, Agents agents) {
        addClassNames("card", "bu-corrections");
        var frise = new Frise();
        for (var une : corrections) {
            var agent = une.agent();
            var montants = une.avant().equals(une.apres())
                    ? noms.apply(une.ligne())
                    : getTranslation("budget.correction.devient", noms.apply(une.ligne()), une.avant(), une.apres());
            frise.fait(
                    Icone.CRAYON,
                    une.motif().isEmpty()
                            ? getTranslation("budget.correction.declare", montants)
                            : getTranslation("budget.correction.motif", montants, une.motif()),
                    getTranslation(
                            "budget.correction.quand",
                            agent == null ? "" : agents.de(agent).nom(),
                            Francais.date(une.le().atZone(Francais.PARIS).toLocalDate())));
        }
        add(new H2(getTranslation("budget.correction.titre")), frise);
    }
}
