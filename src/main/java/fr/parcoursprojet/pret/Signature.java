package fr.parcoursprojet.pret;

import org.jspecify.annotations.Nullable;

/**
 * The proof of a signature given on the screen.
 *
 * @param image the drawing as PNG, or nothing when the name was written
 * @param nomEcrit the name the person wrote instead of drawing, or nothing
 */
public record Signature(byte @Nullable [] image, @Nullable String nomEcrit) {

    /** Drawn with a finger, a pen or a mouse. */
    public static Signature dessinee(byte[] png) {
        return new Signature(png, null);
    }

    /** Written with a keyboard: "je signe en écrivant mon nom". */
    public static Signature ecrite(String nom) {
        return new Signature(null, nom);
    }
}
