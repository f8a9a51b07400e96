package fr.parcoursprojet.commission;

import fr.parcoursprojet.instruction.Nature;
import fr.parcoursprojet.instruction.Proposition;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.Montant;

/**
 * Yes: a loan, a grant, or both.
 *
 * @param nature loan, grant or both
 * @param pret amount lent; zero for a grant alone
 * @param subvention amount given; zero for a loan alone
 * @param dureeMois number of instalments; zero for a grant alone
 * @param differeMois months left before the first instalment, besides the one that everybody has
 * @param unite unit the instalments are rounded up to (R3)
 * @param ajustement where the smaller instalment stands (R3)
 * @param motif why, as the letter repeats it
 */
public record Accord(
        Nature nature,
        Montant pret,
        Montant subvention,
        int dureeMois,
        int differeMois,
        Montant unite,
        PositionAjustement ajustement,
        String motif)
        implements Decision {

    /**
     * @throws IllegalArgumentException when the amounts and the nature contradict one another
     */
    public Accord {
        if (nature.avecPret() != pret.estPositif() || nature.avecSubvention() != subvention.estPositif()) {
            throw new IllegalArgumentException("The nature " + nature + " does not fit the amounts");
        }
        if (pret.estPositif() != (dureeMois > 0)) {
            throw new IllegalArgumentException("A loan has a duration and a grant has none");
        }
        if (differeMois < 0 || differeMois > 0 && !pret.estPositif()) {
            throw new IllegalArgumentException("Only a loan begins later");
        }
        motif = motif.strip();
    }

    /** Yes to what is proposed. */
    public static Accord de(Proposition propose, String motif) {
        return new Accord(
                propose.nature(),
                propose.pret(),
                propose.subvention(),
                propose.dureeMois(),
                propose.differeMois(),
                propose.unite(),
                propose.ajustement(),
                motif);
    }

    @Override
    public EtatPassage issue() {
        return EtatPassage.ACCORDE;
    }
}
