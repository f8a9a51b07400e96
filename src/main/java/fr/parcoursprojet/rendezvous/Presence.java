package fr.parcoursprojet.rendezvous;

/**
 * How appointments that are over went; those the service cancelled are not counted.
 *
 * @param venus the person came, or answered
 * @param excuses the person said beforehand that they could not
 * @param manques the person did not come and had not said so (R13)
 */
public record Presence(int venus, int excuses, int manques) {

    /** None yet. */
    public static final Presence AUCUNE = new Presence(0, 0, 0);

    /** How many are over. */
    public int passes() {
        return venus + excuses + manques;
    }

    /** Of a hundred that are over, how many were missed; 0 when none is over. */
    public int pourCentManques() {
        return passes() == 0 ? 0 : (200 * manques + passes()) / (2 * passes());
    }

    Presence plus(EtatRendezVous etat) {
        return switch (etat) {
            case HONORE -> new Presence(venus + 1, excuses, manques);
            case EXCUSE -> new Presence(venus, excuses + 1, manques);
            case MANQUE -> new Presence(venus, excuses, manques + 1);
            case PROPOSE, PRIS, ANNULE -> this;
        };
    }
}
