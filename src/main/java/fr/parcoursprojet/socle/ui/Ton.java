package fr.parcoursprojet.socle.ui;

/** What a state means for the reader; its colour always comes third, after the icon and the word. */
public enum Ton {
    /** Done, paid, accepted. */
    OK("ok"),
    /** Someone has to act soon. */
    ALERTE("al"),
    /** Late, refused, to do again. */
    ERREUR("er"),
    /** Under way. */
    INFO("en"),
    /** Nothing particular. */
    NEUTRE("");

    private final String classe;

    Ton(String classe) {
        this.classe = classe;
    }

    /** The class of the style sheet; empty for neutral. */
    String classe() {
        return classe;
    }
}
