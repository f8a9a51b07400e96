package fr.parcoursprojet.accueil;

/** The public that the year's figures are cut by. */
public enum PublicVise {
    /** From 16 to 25 years. */
    JEUNES,
    /** Another age. */
    AUTRES,
    /** The age was not said. */
    INCONNU;

    /** The public of an age; below zero when it is not known. */
    static PublicVise de(int age) {
        if (age < 0) {
            return INCONNU;
        }
        return age >= 16 && age <= 25 ? JEUNES : AUTRES;
    }
}
