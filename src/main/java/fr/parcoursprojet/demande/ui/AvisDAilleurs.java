package fr.parcoursprojet.demande.ui;

import com.vaadin.flow.component.html.Div;
import fr.parcoursprojet.socle.ui.Bouton;
import fr.parcoursprojet.socle.ui.Remarque;
import java.util.List;
import java.util.Optional;

/**
 * What a page says above its fields: that two fill it in; when another screen answered too, which answers changed, and what
 * was written here and is not kept.
 */
final class AvisDAilleurs extends Div {

    private Optional<Remarque> toujours = Optional.empty();

    AvisDAilleurs() {
        addClassName("ailleurs");
        getElement().setAttribute("role", "status");
    }

    /** Says this, and nothing else yet. */
    void dire(Optional<Remarque> aDeux) {
        removeAll();
        toujours = aDeux;
        aDeux.ifPresent(this::add);
    }

    /**
     * The page shows the answers of another screen.
     *
     * @param noms the fields, by their labels; nothing is said when there are none
     */
    void change(List<String> noms) {
        dire(toujours);
        if (!noms.isEmpty()) {
            add(Remarque.alerte(getTranslation(
                    toujours.isPresent() ? "demande.ailleurs.aDeux" : "demande.ailleurs.change",
                    String.join(", ", noms.stream().distinct().toList()))));
        }
    }

    /** A later answer of another device is kept; what was written here can be put back. */
    void plusTard(String nom, String ecrit, Runnable remettre) {
        add(Remarque.alerte(
                getTranslation("demande.ailleurs.plusTard", nom, ecrit),
                Bouton.second(getTranslation("demande.ailleurs.remettre"), () -> {
                    dire(toujours);
                    remettre.run();
                })));
    }
}
