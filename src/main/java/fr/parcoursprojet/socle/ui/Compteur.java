package fr.parcoursprojet.socle.ui;

/** What waits behind an entry of the agents' rail, as a Spring bean. */
public interface Compteur {

    /** The path of the entry, such as {@code agents/a-faire}. */
    String chemin();

    /** How many wait for the signed-in agent; 0 shows nothing. */
    int nombre();

    /** The key of the words said after the number, such as "à faire". */
    String cle();
}
