package fr.parcoursprojet.pret;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;

/** Another day of the month for what is not due yet: each instalment keeps its month, unless the day has passed. */
final class ChangementDeJour {

    private ChangementDeJour() {}

    static Echeancier au(Partage partage, int jourVoulu, LocalDate jour) {
        if (jourVoulu < 1 || jourVoulu > JourDuMois.DERNIER) {
            throw Saisie.refus("jour", "pret.saisie.jourDuMois");
        }
        var voulu = new JourDuMois(jourVoulu);
        var nouvelles = new ArrayList<LigneEcheancier>();
        var plancher = partage.plancher(jour);
        LocalDate ancre = null;
        for (var ligne : partage.restantes()) {
            if (ligne.le().isAfter(jour)) {
                var le = apres(plancher, YearMonth.from(ligne.le()), voulu);
                ancre = ancre == null ? voulu.ancre(YearMonth.from(le)) : ancre;
                nouvelles.add(new LigneEcheancier(le, ligne.montant()));
                plancher = le;
            } else {
                nouvelles.add(ligne);
            }
        }
        if (ancre == null || nouvelles.equals(partage.restantes())) {
            throw Saisie.refus("jour", "pret.saisie.rienNeChange");
        }
        return partage.suivi(ancre, nouvelles);
    }

    /** In the month of the instalment, or in the first one whose day comes after. */
    private static LocalDate apres(LocalDate plancher, YearMonth mois, JourDuMois voulu) {
        var essai = mois;
        while (!voulu.dans(essai).isAfter(plancher)) {
            essai = essai.plusMonths(1);
        }
        return voulu.dans(essai);
    }
}
