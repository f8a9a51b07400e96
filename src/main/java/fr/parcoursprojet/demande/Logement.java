package fr.parcoursprojet.demande;

/** How a person is housed. */
public enum Logement {
    /** Tenant. */
    LOCATAIRE,
    /** Owner. */
    PROPRIETAIRE,
    /** At the parents’ or another relative’s. */
    HEBERGE_FAMILLE,
    /** At a friend’s or somebody else’s. */
    HEBERGE_TIERS,
    /** In a hostel, a residence or a shelter. */
    RESIDENCE,
    /** Nowhere steady. */
    SANS_LOGEMENT
}
