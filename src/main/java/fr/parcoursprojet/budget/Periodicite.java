package fr.parcoursprojet.budget;

import fr.parcoursprojet.socle.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How often an amount comes back. */
public enum Periodicite {
    /** Twelve times a year. */
    MENSUELLE(1),
    /** Every two months. */
    BIMESTRIELLE(2),
    /** Four times a year. */
    TRIMESTRIELLE(3),
    /** Once a year. */
    ANNUELLE(12);

    private final int mois;

    Periodicite(int mois) {
        this.mois = mois;
    }

    /** What an amount of this periodicity weighs each month, in euros, to the nearest cent. */
    public Montant parMois(Montant montant) {
        return new Montant(montant.valeur().divide(BigDecimal.valueOf(mois), 2, RoundingMode.HALF_UP));
    }
}
