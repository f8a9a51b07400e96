package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.socle.ui.Remarque;
import org.jspecify.annotations.Nullable;

/** On a page that two fill in: to whoever writes, whose it is; to the person, that it is theirs to read again. */
final class AvisADeux extends Div {

    /** @param avec who filled the page in with the person since they last finished it */
    AvisADeux(Demande demande, Plume plume, @Nullable String avec) {
        if (plume.aDeux()) {
            var prenom = prenom(demande);
            add(Remarque.info(
                    prenom.isEmpty()
                            ? getTranslation("demande.aDeux.pourElle")
                            : getTranslation("demande.aDeux.pour", prenom)));
        } else if (avec != null) {
            add(Remarque.info(getTranslation("demande.avec.relire", avec)));
        } else {
            setVisible(false);
        }
    }

    /** The first name of whose draft it is; empty when it is not written yet. */
    static String prenom(Demande demande) {
        var prenom = demande.situation().prenom();
        return prenom == null ? "" : prenom.strip();
    }
}
