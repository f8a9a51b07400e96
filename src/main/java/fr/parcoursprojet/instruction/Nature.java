package fr.parcoursprojet.instruction;

/** What is asked of the commission, or given by it. */
public enum Nature {
    /** A loan alone. */
    PRET,
    /** A loan and a grant together. */
    PRET_ET_SUBVENTION,
    /** A grant alone: nothing to give back. */
    SUBVENTION;

    /** Whether there is something to give back. */
    public boolean avecPret() {
        return this != SUBVENTION;
    }

    /** Whether there is something given. */
    public boolean avecSubvention() {
        return this != PRET;
    }
}
