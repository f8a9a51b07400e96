package fr.parcoursprojet.accueil;

/** How an orientation ends. */
public enum IssueDOrientation {
    /** The partner helps. */
    ACCORDEE(true),
    /** The partner does not help. */
    REFUSEE(true),
    /** The person has to bring papers first: another answer follows. */
    PAPIERS_MANQUANTS(false),
    /** The person never went: it counts as an end, and is not the partner's answer to the project. */
    JAMAIS_VENU(true);

    private final boolean finale;

    IssueDOrientation(boolean finale) {
        this.finale = finale;
    }

    /** Whether nothing more is awaited. */
    public boolean finale() {
        return finale;
    }
}
