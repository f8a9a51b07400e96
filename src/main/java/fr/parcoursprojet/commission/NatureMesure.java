package fr.parcoursprojet.commission;

/** The kinds of {@link Mesure}. */
public enum NatureMesure {
    /** {@link Mesure.Report}. */
    REPORT,
    /** {@link Mesure.Soutien}. */
    SOUTIEN,
    /** {@link Mesure.Reechelonnement}. */
    REECHELONNEMENT,
    /** {@link Mesure.Remise}. */
    REMISE,
    /** {@link Mesure.Transmission}. */
    TRANSMISSION
}
