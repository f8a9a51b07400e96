package fr.parcoursprojet.accueil.web;

import fr.parcoursprojet.accueil.EstimationGardee;
import fr.parcoursprojet.budget.Capacite;
import fr.parcoursprojet.budget.Estimation;
import fr.parcoursprojet.budget.Estimation.Impossible;
import fr.parcoursprojet.budget.Estimation.Possible;
import fr.parcoursprojet.budget.FicheBudget;
import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.socle.Montant;
import org.jspecify.annotations.Nullable;

/**
 * The answer as the page shows it, amounts in euros.
 *
 * @param issue which of the texts: {@code pret}, {@code aideSeule}, {@code rien}, or the reason of a refusal
 * @param possible whether the project can be paid
 * @param cout the price
 * @param deja what the person has
 * @param aide the grant
 * @param pret the loan, or what is missing when no loan is possible
 * @param pretPossible the largest loan that would not harm; zero when there is none, or when the whole one is possible
 * @param mensualites the instalments; null without a loan
 * @param aujourdhui left to live on today, a day
 * @param pendant left to live on during the loan, a day
 * @param plancher the floor, a day
 * @param aideNominale the usual grant
 * @param pretMaximum the largest loan
 */
public record Reponse(
        String issue,
        boolean possible,
        Montant cout,
        Montant deja,
        Montant aide,
        Montant pret,
        Montant pretPossible,
        @Nullable Mensualites mensualites,
        Montant aujourdhui,
        Montant pendant,
        Montant plancher,
        Montant aideNominale,
        Montant pretMaximum) {

    /** Nobody lives on less than nothing: what is left is never shown under zero. */
    public Reponse {
        aujourdhui = aujourdhui.auMoins(Montant.ZERO);
        pendant = pendant.auMoins(Montant.ZERO);
    }

    static Reponse de(EstimationGardee chiffres, Estimation estimation, Reglement reglement) {
        var deja = chiffres.chiffres().autresSources();
        var plancher = FicheBudget.parJour(Capacite.plancher(chiffres.fiche(), reglement));
        return switch (estimation) {
            case Possible oui ->
                new Reponse(
                        oui.pret().estPositif() ? "pret" : oui.subvention().estPositif() ? "aideSeule" : "rien",
                        true,
                        chiffres.cout(),
                        deja,
                        oui.subvention(),
                        oui.pret(),
                        Montant.ZERO,
                        oui.mensualites().isEmpty() ? null : oui.mensualites().getFirst(),
                        oui.parJourAujourdhui(),
                        oui.parJourPendant(),
                        plancher,
                        reglement.subventionNominale(),
                        reglement.pretMaximum());
            case Impossible non ->
                new Reponse(
                        switch (non.raison()) {
                            case RESTE_TROP_BAS -> "reste";
                            case TAUX_DEPASSE -> "taux";
                            case PLAFOND -> "plafond";
                            case MINEUR -> "mineur";
                        },
                        false,
                        chiffres.cout(),
                        deja,
                        non.subvention(),
                        non.manque(),
                        non.pretPossible(),
                        non.plusDouces(),
                        non.parJourAujourdhui(),
                        non.parJourPendant(),
                        plancher,
                        reglement.subventionNominale(),
                        reglement.pretMaximum());
        };
    }

    /** The instalments that are alike, when there are some. */
    public int fois() {
        return mensualites == null ? 0 : mensualites.ajustee() ? mensualites.nombre() - 1 : mensualites.nombre();
    }

    /** The longest row of coins, which sets the scale. */
    public Montant echelle() {
        return aujourdhui.auMoins(pendant).auMoins(plancher);
    }
}
