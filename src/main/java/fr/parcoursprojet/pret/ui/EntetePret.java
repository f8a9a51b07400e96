package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.parcoursprojet.pret.Echeance;
import fr.parcoursprojet.pret.EtatEcheance;
import fr.parcoursprojet.pret.Situation;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Cadran;
import fr.parcoursprojet.socle.ui.Cran;
import fr.parcoursprojet.socle.ui.Somme;
import java.util.ArrayList;
import java.util.List;

/** The one figure of <i>Mon prêt</i>, its words before it, with a notch per instalment while they mean something. */
final class EntetePret extends Section {

    /**
     * A heading.
     *
     * @param mots before the figure
     * @param suite lines under it
     */
    EntetePret(String mots, Montant somme, List<String> suite) {
        addClassNames("card", "solde");
        add(new Div(
                new H1(new Span(mots + " "), Somme.grande(somme)), PetitTexte.muet(String.join("\n", suite), "objet")));
    }

    /** The same with the dial of the instalments. */
    EntetePret avecCadran(Situation situation) {
        List<Cran> crans = new ArrayList<>();
        var suivante = situation.prochaine().map(Echeance::rang).orElse(0);
        for (var echeance : situation.echeances()) {
            crans.add(cran(echeance, suivante));
        }
        add(Cadran.compte(
                crans,
                getTranslation(
                        "pret.monPret.cadran",
                        situation.payees(),
                        situation.echeances().size(),
                        situation.enRetard().size())));
        return this;
    }

    private static Cran cran(Echeance echeance, int suivante) {
        if (echeance.etat() == EtatEcheance.PAYEE) {
            return Cran.FAIT;
        }
        if (echeance.etat() == EtatEcheance.EN_RETARD) {
            return Cran.EN_RETARD;
        }
        return echeance.rang() == suivante ? Cran.PROCHAIN : Cran.A_VENIR;
    }
}
