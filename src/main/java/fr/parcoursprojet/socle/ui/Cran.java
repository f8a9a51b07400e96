package fr.parcoursprojet.socle.ui;

/** A notch of the dial. */
public enum Cran {
    /** Paid, or done. */
    FAIT("d"),
    /** The next one, in mimosa: the person's step. */
    PROCHAIN("n"),
    /** Due and not paid. */
    EN_RETARD("l"),
    /** Later. */
    A_VENIR("r");

    private final String classe;

    Cran(String classe) {
        this.classe = classe;
    }

    String classe() {
        return classe;
    }
}
