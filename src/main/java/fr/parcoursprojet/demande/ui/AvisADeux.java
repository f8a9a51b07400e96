package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.Component;
import fr.parcoursprojet.demande.Demande;
import fr.parcoursprojet.socle.ui.Remarque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** On a page that two fill in: to whoever writes, whose it is; to the person, that it is theirs to read again. */
final class AvisADeux {

    private AvisADeux() {}

    /**
     * What is said on the page; nothing when the person writes alone.
     *
     * @param page where it is said
     * @param avec who filled the page in with the person since they last finished it
     */
    static Optional<Remarque> de(Component page, Demande demande, Plume plume, @Nullable String avec) {
        if (plume.aDeux()) {
            var prenom = prenom(demande);
            return Optional.of(Remarque.info(
                    prenom.isEmpty()
                            ? page.getTranslation("demande.aDeux.pourElle")
                            : page.getTranslation("demande.aDeux.pour", prenom)));
        }
        return Optional.ofNullable(avec).map(qui -> Remarque.info(page.getTranslation("demande.avec.relire", qui)));
    }

    /** The first name of whose draft it is; empty when it is not written yet. */
    static String prenom(Demande demande) {
        var prenom = demande.situation().prenom();
        return prenom == null ? "" : prenom.strip();
    }
}
