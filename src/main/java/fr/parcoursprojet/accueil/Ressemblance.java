package fr.parcoursprojet.accueil;

/** What two records have in common. */
public enum Ressemblance {
    /** The same telephone. */
    TELEPHONE(4),
    /** The same address. */
    EMAIL(4),
    /** The same names to the ear, in any order. */
    NOM(3),
    /** The same day of birth, or the same age to a year. */
    NAISSANCE(2),
    /** The same family name to the ear. */
    NOM_DE_FAMILLE(1);

    private final int poids;

    Ressemblance(int poids) {
        this.poids = poids;
    }

    /** How much it tells: two people share a family name oftener than a telephone. */
    int poids() {
        return poids;
    }
}
