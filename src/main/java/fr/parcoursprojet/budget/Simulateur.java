package fr.parcoursprojet.budget;

import fr.parcoursprojet.budget.Estimation.Impossible;
import fr.parcoursprojet.budget.Estimation.Possible;
import fr.parcoursprojet.budget.Estimation.Raison;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.socle.Montant;
import java.util.List;
import java.util.Optional;

/**
 * Proposes the smallest loan that finishes a project (R4): other sources first, then a grant, then a loan over a gentle
 * duration, which leaves half of the repayment capacity free where it can.
 */
public final class Simulateur {

    private static final int PAS_EN_MOIS = 6;

    private Simulateur() {}

    /** The answer for a project under a règlement. */
    public static Estimation estimer(ChiffresProjet projet, Reglement reglement) {
        var fiche = projet.fiche();
        var reste = projet.cout().moins(projet.autresSources()).auMoins(Montant.ZERO);
        var subvention = reste.auPlus(reglement.subventionNominale());
        var pret = reste.moins(subvention);
        if (!pret.estPositif()) {
            return new Possible(
                    projet.autresSources(), subvention, Montant.ZERO, List.of(), fiche.parJour(), fiche.parJour());
        }
        if (pret.compareTo(reglement.pretMinimum()) < 0) {
            // a loan under the floor of the règlement: the grant gives way to it
            pret = reglement.pretMinimum().auPlus(reste);
            subvention = reste.moins(pret);
        }
        return estimer(projet, reglement, subvention, pret);
    }

    /**
     * The gentle duration of a loan: the shortest number of half-years whose instalment takes no more than half of the
     * capacity; failing that the longest duration, when its instalment stays within the capacity; otherwise nothing.
     */
    public static Optional<Mensualites> duree(Montant pret, FicheBudget fiche, Reglement reglement) {
        var capacite = Capacite.de(fiche, reglement).mensuelle();
        for (int mois = PAS_EN_MOIS; mois <= reglement.dureeMaximumMois(); mois += PAS_EN_MOIS) {
            var essai = Mensualites.de(pret, mois, reglement.unite(), reglement.ajustement());
            if (essai.mensualite().fois(2).compareTo(capacite) <= 0) {
                return Optional.of(essai);
            }
        }
        return Optional.of(
                        Mensualites.de(pret, reglement.dureeMaximumMois(), reglement.unite(), reglement.ajustement()))
                .filter(longue -> longue.mensualite().compareTo(capacite) <= 0);
    }

    /** The largest loan whose instalments stay within the capacity over the longest duration; zero for none. */
    public static Montant pretPossible(FicheBudget fiche, Reglement reglement) {
        var unite = reglement.unite();
        var mensualite = Capacite.de(fiche, reglement).mensuelle();
        // instalments are rounded up to the unit: only whole units of the capacity can be used
        var entiere = unite.fois(
                mensualite.valeur().divideToIntegralValue(unite.valeur()).longValueExact());
        var possible = entiere.fois(reglement.dureeMaximumMois()).auPlus(reglement.pretMaximum());
        return possible.compareTo(reglement.pretMinimum()) < 0 ? Montant.ZERO : possible;
    }

    private static Estimation estimer(ChiffresProjet projet, Reglement reglement, Montant subvention, Montant pret) {
        var fiche = projet.fiche();
        var douces = duree(pret, fiche, reglement);
        if (!projet.mineur() && douces.isPresent() && !pret.depasse(reglement.pretMaximum())) {
            return new Possible(
                    projet.autresSources(),
                    subvention,
                    pret,
                    List.of(douces.get()),
                    fiche.parJour(),
                    FicheBudget.parJour(fiche.resteAVivreAvec(douces.get().mensualite())));
        }
        var plusDouces = Mensualites.de(pret, reglement.dureeMaximumMois(), reglement.unite(), reglement.ajustement());
        return new Impossible(
                raison(projet, reglement, douces.isPresent()),
                projet.autresSources(),
                subvention,
                pret,
                plusDouces,
                fiche.parJour(),
                FicheBudget.parJour(fiche.resteAVivreAvec(plusDouces.mensualite())),
                projet.mineur() ? Montant.ZERO : pretPossible(fiche, reglement).auPlus(pret));
    }

    private static Raison raison(ChiffresProjet projet, Reglement reglement, boolean supportable) {
        if (projet.mineur()) {
            return Raison.MINEUR;
        }
        if (supportable) {
            return Raison.PLAFOND;
        }
        return Capacite.de(projet.fiche(), reglement).limiteeParLeReste() ? Raison.RESTE_TROP_BAS : Raison.TAUX_DEPASSE;
    }
}
