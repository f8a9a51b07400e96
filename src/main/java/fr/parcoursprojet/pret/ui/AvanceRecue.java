package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Confirmation;
import fr.parcoursprojet.socle.ui.Remarque;
import java.util.function.Consumer;

/** Money that came before it was due: an agent may count it as an early repayment. */
final class AvanceRecue extends Div {

    AvanceRecue(Montant avance, Consumer<Montant> compter) {
        add(Remarque.info(
                getTranslation("pret.avance.phrase", avance),
                Bouton.second(
                        getTranslation("pret.avance.compter"),
                        () -> Confirmation.demander(
                                getTranslation("pret.avance.question", avance),
                                getTranslation("pret.avance.suite"),
                                getTranslation("pret.avance.compter"),
                                () -> {
                                    compter.accept(avance);
                                    Annonce.fait(getTranslation("pret.avance.faite"));
                                }))));
    }
}
