package fr.parcoursprojet.budget;

import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.socle.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Repayment capacity (R4): what a household can repay each month without harm. The smaller of two limits: a ratio of the
 * income less the instalments already due, and what is left to live on above the floor. Never under zero.
 *
 * @param selonTaux the ratio's limit, in euros a month
 * @param selonReste the floor's limit, in euros a month
 */
public record Capacite(Montant selonTaux, Montant selonReste) {

    private static final BigDecimal JOURS = BigDecimal.valueOf(30);

    /** The capacity of a household under a règlement. */
    public static Capacite de(FicheBudget fiche, Reglement reglement) {
        var taux = new Montant(
                fiche.ressources().valeur().multiply(reglement.tauxEffort()).setScale(2, RoundingMode.DOWN));
        return new Capacite(taux.moins(fiche.dettes()), fiche.resteAVivre().moins(plancher(fiche, reglement)));
    }

    /** Euros a month, zero at least. */
    public Montant mensuelle() {
        return selonTaux.auPlus(selonReste).auMoins(Montant.ZERO);
    }

    /** Whether the floor of the reste à vivre, rather than the ratio, is the limit. */
    public boolean limiteeParLeReste() {
        return selonReste.compareTo(selonTaux) <= 0;
    }

    /** The floor for a whole household, in euros a month: euros a day and consumption unit over thirty days. */
    public static Montant plancher(FicheBudget fiche, Reglement reglement) {
        return new Montant(reglement
                .plancherParJour()
                .valeur()
                .multiply(fiche.unites())
                .multiply(JOURS)
                .setScale(2, RoundingMode.UP));
    }
}
