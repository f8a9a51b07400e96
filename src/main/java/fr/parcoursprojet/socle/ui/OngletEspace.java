package fr.parcoursprojet.socle.ui;

/** A tab that a module adds under the band of the phone, as a Spring bean. Three are shown at most. */
public interface OngletEspace {

    /** The key of its words. */
    String cle();

    /** Where it leads, such as {@code espace/mon-pret}. */
    String chemin();

    /** Its rank from the left: ma demande 0, mon prêt 10, messages 20. */
    int rang();

    /** Whether the signed-in person has something there. */
    default boolean concerne() {
        return true;
    }

    /** How many things wait unread; 0 for none. */
    default int nonLus() {
        return 0;
    }
}
