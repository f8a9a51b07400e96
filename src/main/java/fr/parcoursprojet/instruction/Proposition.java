package fr.parcoursprojet.instruction;

import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.Montant;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What the référent proposes to the commission.
 *
 * @param nature loan, grant or both
 * @param pret amount lent; zero for a grant alone
 * @param subvention amount given; zero for a loan alone
 * @param dureeMois number of instalments; zero for a grant alone
 * @param differeMois months left before the first instalment, besides the one that everybody has; zero for a grant alone
 * @param unite unit the instalments are rounded up to (R3)
 * @param ajustement where the smaller instalment stands (R3)
 * @param avis the reasoned opinion, as the commission reads it
 * @param sens the opinion in one word
 */
@Embeddable
public record Proposition(
        @Enumerated(EnumType.STRING) Nature nature,
        Montant pret,
        Montant subvention,
        int dureeMois,
        int differeMois,
        Montant unite,
        @Enumerated(EnumType.STRING) PositionAjustement ajustement,
        String avis,
        @Enumerated(EnumType.STRING) Avis sens) {

    /** The longest wait before the first instalment, in months: a project that cannot be paid back sooner is not ready. */
    public static final int DIFFERE_AU_PLUS = 12;

    /**
     * @throws IllegalArgumentException when the amounts and the nature contradict one another
     */
    public Proposition {
        if (pret.estNegatif() || subvention.estNegatif()) {
            throw new IllegalArgumentException("An amount proposed is never negative");
        }
        if (nature.avecPret() != pret.estPositif() || nature.avecSubvention() != subvention.estPositif()) {
            throw new IllegalArgumentException("The nature " + nature + " does not fit the amounts");
        }
        if (pret.estPositif() != (dureeMois > 0)) {
            throw new IllegalArgumentException("A loan has a duration and a grant has none");
        }
        if (differeMois < 0 || differeMois > 0 && !pret.estPositif()) {
            throw new IllegalArgumentException("Only a loan begins later");
        }
    }

    /** The proposal of these amounts; the nature follows from them, and the loan begins as usual. */
    public static Proposition de(
            Montant pret,
            Montant subvention,
            int dureeMois,
            Montant unite,
            PositionAjustement ajustement,
            String avis,
            Avis sens) {
        var nature = !pret.estPositif()
                ? Nature.SUBVENTION
                : subvention.estPositif() ? Nature.PRET_ET_SUBVENTION : Nature.PRET;
        return new Proposition(
                nature, pret, subvention, pret.estPositif() ? dureeMois : 0, 0, unite, ajustement, avis, sens);
    }

    /** The same, whose loan begins later; a grant alone stays as it is. */
    public Proposition differee(int mois) {
        return new Proposition(
                nature, pret, subvention, dureeMois, pret.estPositif() ? mois : 0, unite, ajustement, avis, sens);
    }

    /** Loan and grant together. */
    public Montant total() {
        return pret.plus(subvention);
    }
}
