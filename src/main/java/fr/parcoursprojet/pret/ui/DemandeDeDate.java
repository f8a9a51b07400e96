package fr.parcoursprojet.pret.ui;

import com.vaadin.flow.component.dialog.Dialog;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.ChampDate;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Asks a date. */
final class DemandeDeDate extends Dialog {

    DemandeDeDate(String titre, LocalDate proposee, Consumer<LocalDate> action) {
        var date = new ChampDate(getTranslation("pret.volet.leQuel"));
        date.setValue(proposee);
        setHeaderTitle(titre);
        add(date);
        getFooter()
                .add(
                        Bouton.discret(getTranslation("pret.volet.revenir"), this::close),
                        Bouton.principal(getTranslation("pret.volet.choisir"), () -> {
                            var choisie = date.getValue();
                            if (choisie == null) {
                                date.erreur(getTranslation("pret.saisie.date"));
                                return;
                            }
                            try {
                                action.accept(choisie);
                                close();
                            } catch (SaisieInvalide impossible) {
                                var faute = impossible.erreurs().getFirst();
                                date.erreur(getTranslation(
                                        faute.cle(), faute.arguments().toArray()));
                            }
                        }));
    }
}
