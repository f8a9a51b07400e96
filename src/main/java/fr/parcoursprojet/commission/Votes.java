package fr.parcoursprojet.commission;

import jakarta.persistence.Embeddable;

/**
 * How the members voted.
 *
 * @param pour for
 * @param contre against
 * @param abstention neither
 */
@Embeddable
public record Votes(int pour, int contre, int abstention) {

    /** Nobody asked for a vote. */
    public static final Votes AUCUN = new Votes(0, 0, 0);

    /**
     * @throws IllegalArgumentException when a number is under zero
     */
    public Votes {
        if (pour < 0 || contre < 0 || abstention < 0) {
            throw new IllegalArgumentException("Nobody votes less than zero times");
        }
    }

    /** How many voted, abstentions included. */
    public int total() {
        return pour + contre + abstention;
    }
}
