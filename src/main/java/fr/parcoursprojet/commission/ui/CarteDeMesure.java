package fr.parcoursprojet.commission.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.EtatSeance;
import fr.parcoursprojet.commission.Passage;
import fr.parcoursprojet.commission.Seance;

/** In the room, what the measure would do today: the one that is proposed, then the one that is being adjusted. */
final class CarteDeMesure extends Section {

    private final ApercuDeMesure apercu = new ApercuDeMesure();

    /** It stands in the room for a running loan, until the séance is closed. */
    CarteDeMesure(Commissions commissions, Seance seance, Passage passage) {
        addClassNames("card", "mes");
        add(new H2(getTranslation("commission.effet.titre")), apercu);
        var reexamen = passage.reexamen();
        setVisible(reexamen != null && seance.etat() != EtatSeance.CLOSE);
        if (reexamen != null && isVisible()) {
            apercu.lire(
                    reexamen::mesure, mesure -> commissions.effet(seance.id(), passage.dossier(), mesure), saisie -> {
                        var premiere = saisie.erreurs().getFirst();
                        apercu.dire(getTranslation(
                                premiere.cle(), premiere.arguments().toArray()));
                    });
        }
    }

    ApercuDeMesure apercu() {
        return apercu;
    }
}
