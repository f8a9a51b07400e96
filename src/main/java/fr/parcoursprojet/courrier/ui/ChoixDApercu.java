package fr.parcoursprojet.courrier.ui;

import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.socle.ui.Liste;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** On what a template is tried: invented data in one of its cases, or one that was really written. */
final class ChoixDApercu<P> extends Div {

    private final Liste<String> cas = new Liste<>(getTranslation("courrier.modele.cas"));
    private final Liste<Optional<P>> sur = new Liste<>(getTranslation("courrier.modele.avec"));

    /**
     * @param lesCas the cases of the template
     * @param premier the case shown first; empty for all of them
     * @param ecrits those that were written; none for whoever reads no dossier
     * @param nom what one of them is called
     * @param change another one was chosen
     */
    ChoixDApercu(List<String> lesCas, String premier, List<P> ecrits, Function<P, String> nom, Runnable change) {
        addClassName("choix-d-apercu");
        var tous = new ArrayList<>(List.of(""));
        tous.addAll(lesCas);
        cas.setItems(tous);
        cas.setItemLabelGenerator(un -> un.isEmpty() ? getTranslation("courrier.modele.tousLesCas") : un);
        cas.setValue(premier);
        cas.setVisible(!lesCas.isEmpty());
        cas.addValueChangeListener(autre -> change.run());
        var choix = new ArrayList<Optional<P>>();
        choix.add(Optional.empty());
        ecrits.forEach(ecrit -> choix.add(Optional.of(ecrit)));
        sur.setItems(choix);
        sur.setItemLabelGenerator(un -> un.map(nom).orElse(getTranslation("courrier.modele.invente")));
        sur.setValue(Optional.empty());
        sur.setVisible(!ecrits.isEmpty());
        sur.addValueChangeListener(autre -> {
            cas.setVisible(autre.getValue().isEmpty() && !lesCas.isEmpty());
            change.run();
        });
        add(sur, cas);
    }

    /** The one that was written, unless the data are invented. */
    Optional<P> ecrit() {
        return sur.getValue();
    }

    /** The case of the invented data; empty for all of them. */
    String cas() {
        return cas.getValue();
    }

    /** Whether what is written under a condition is in sight. */
    boolean montre(String si) {
        return !cas.isVisible() || si.isEmpty() || cas().isEmpty() || (cas() + ", ").startsWith(si + ", ");
    }

    /** Goes to another case. */
    void aller(String autre) {
        cas.setValue(autre);
    }
}
