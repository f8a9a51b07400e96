package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Remarque;

/** Money that came before it was due: an agent may count it as an early repayment. */
final class AvanceRecue extends Div {

    AvanceRecue(Montant avance, Runnable compter) {
        add(Remarque.info(
                getTranslation("pret.avance.phrase", avance),
                Bouton.second(getTranslation("pret.avance.compter"), compter)));
    }
}
