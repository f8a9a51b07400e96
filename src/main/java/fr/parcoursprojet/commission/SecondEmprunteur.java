package fr.parcoursprojet.commission;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who borrows with the demandeur, as the commission reads it.
 *
 * @param nom their name, to hide it in what is read without names
 * @param age years, once they agreed
 * @param accepte whether they agreed to borrow
 */
public record SecondEmprunteur(String nom, @Nullable Integer age, boolean accepte) {

    /** No name: it must not slip into a log. */
    @Override
    public String toString() {
        return "SecondEmprunteur[accepte=" + accepte + "]";
    }
}
