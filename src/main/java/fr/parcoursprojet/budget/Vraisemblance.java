package fr.parcoursprojet.budget;

import fr.parcoursprojet.socle.Montant;

/** Up to where an amount a person writes is believed: beyond, a slip of the finger is likelier than a project. */
public final class Vraisemblance {

    /** The largest amount, in euros: well above any project the service finishes, and any month of a household. */
    public static final Montant MAXIMUM = Montant.euros(50_000);

    private Vraisemblance() {}
}
