package fr.parcoursprojet.budget;

import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.socle.Montant;
import java.math.BigDecimal;

/**
 * What {@code frontend/regles.js} needs to answer as {@link Simulateur} does, without a network: whole cents, and
 * billionths of what is no sum of money.
 */
public final class ReglesAuTelephone {

    private static final int CENTIMES = 2;
    private static final int MILLIARDIEMES = 9;

    private ReglesAuTelephone() {}

    /**
     * The figures of a règlement, as JSON.
     *
     * @throws ArithmeticException when the ratio is written with more than nine decimals
     */
    public static String de(Reglement reglement) {
        return """
                {"pretMinimum":%d,"pretMaximum":%d,"dureeMaximumMois":%d,"unite":%d,"subventionNominale":%d,\
                "plancherParJour":%d,"tauxEffort":%d}""".formatted(
                        centimes(reglement.pretMinimum()),
                        centimes(reglement.pretMaximum()),
                        reglement.dureeMaximumMois(),
                        centimes(reglement.unite()),
                        centimes(reglement.subventionNominale()),
                        centimes(reglement.plancherParJour()),
                        milliardiemes(reglement.tauxEffort()));
    }

    /** The figures of a household's budget, as JSON. */
    public static String de(FicheBudget fiche) {
        return "{\"ressources\":%d,\"charges\":%d,\"dettes\":%d,\"unites\":%d}"
                .formatted(
                        centimes(fiche.ressources()),
                        centimes(fiche.charges()),
                        centimes(fiche.dettes()),
                        milliardiemes(fiche.unites()));
    }

    private static long centimes(Montant montant) {
        return montant.valeur().movePointRight(CENTIMES).longValueExact();
    }

    private static long milliardiemes(BigDecimal valeur) {
        return valeur.movePointRight(MILLIARDIEMES).longValueExact();
    }
}
