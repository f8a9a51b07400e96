package fr.parcoursprojet.suivi.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.parcoursprojet.compte.Agent;
import fr.parcoursprojet.socle.ui.Annonce;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Liste;
import fr.parcoursprojet.suivi.Tache;
import fr.parcoursprojet.suivi.Taches;

/** Hands a line to a colleague, who finds it among theirs. */
final class Confier extends Dialog {

    private final Liste<Agent> qui = new Liste<>(getTranslation("suivi.confier.qui"));

    Confier(Taches taches, Tache tache, Runnable apres) {
        setHeaderTitle(getTranslation("suivi.confier.titre"));
        qui.setItems(taches.collegues());
        qui.setItemLabelGenerator(Agent::nom);
        var corps = new Div(new Paragraph(getTranslation("suivi.confier.phrase")), qui);
        corps.addClassName("in-formulaire");
        add(corps);
        getFooter()
                .add(
                        Bouton.second(getTranslation("suivi.report.revenir"), this::close),
                        Bouton.principal(getTranslation("suivi.confier.oui"), () -> confier(taches, tache, apres)));
    }

    private void confier(Taches taches, Tache tache, Runnable apres) {
        var choisi = qui.getValue();
        if (choisi == null) {
            qui.setInvalid(true);
            qui.setErrorMessage(getTranslation("suivi.confier.erreur"));
            return;
        }
        taches.confier(tache.id(), choisi.id());
        close();
        Annonce.fait(getTranslation("suivi.confier.fait", choisi.nom()));
        apres.run();
    }
}
