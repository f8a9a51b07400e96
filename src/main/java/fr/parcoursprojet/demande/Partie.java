package fr.parcoursprojet.demande;

/** The parts of a demande, in the order they are proposed. */
public enum Partie {
    /** Who applies. */
    SITUATION(2),
    /** What for. */
    PROJET(2),
    /** Income, charges and debts. */
    BUDGET(3),
    /** Who pays what. */
    FINANCEMENT(1),
    /** The documents. */
    DOCUMENTS(3),
    /** Read again and file. */
    ENVOI(1);

    private final int minutes;

    Partie(int minutes) {
        this.minutes = minutes;
    }

    /** How long it takes, in minutes. */
    public int minutes() {
        return minutes;
    }
}
