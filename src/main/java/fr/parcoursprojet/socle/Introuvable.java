package fr.parcoursprojet.socle;

/** What was asked for does not exist, or is not the caller's: the two look the same (R14). */
public class Introuvable extends RuntimeException {

    /**
     * @param quoi the kind of thing, for the log; never shown
     */
    public Introuvable(String quoi) {
        super(quoi);
    }
}
