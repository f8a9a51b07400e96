package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A button of the house. One {@link #principal} a screen. */
public final class Bouton extends Button {

    private Bouton(String texte, Runnable action) {
        super(texte);
        addClickListener(clic -> action.run());
    }

    /** The one main action of the screen. */
    public static Bouton principal(String texte, Runnable action) {
        var bouton = new Bouton(texte, action);
        bouton.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return bouton;
    }

    /** Another action, outlined. */
    public static Bouton second(String texte, Runnable action) {
        return new Bouton(texte, action);
    }

    /** An action drawn as a link. */
    public static Bouton discret(String texte, Runnable action) {
        var bouton = new Bouton(texte, action);
        bouton.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return bouton;
    }

    /** An action that undoes or removes. */
    public static Bouton danger(String texte, Runnable action) {
        var bouton = new Bouton(texte, action);
        bouton.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return bouton;
    }

    /** A square button that shows only an icon; its name is said aloud and shown on hover. */
    public static Bouton icone(Icone icone, String nom, Runnable action) {
        var bouton = new Bouton("", action);
        bouton.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        bouton.setIcon(icone.dessin());
        bouton.setAriaLabel(nom);
        bouton.setTooltipText(nom);
        return bouton;
    }

    /** An icon before its words. */
    public Bouton avec(Icone icone) {
        setPrefixComponent(icone.dessin());
        return this;
    }

    /** An icon after its words. */
    public Bouton puis(Icone icone) {
        setSuffixComponent(icone.dessin());
        return this;
    }
}
