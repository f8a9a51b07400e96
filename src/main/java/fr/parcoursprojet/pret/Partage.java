package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A schedule cut in two: what the payments cover, which nothing changes any more, and what is left to arrange.
 *
 * @param ancre the anchor of the schedule
 * @param acquises what is covered, the part of an instalment paid in part too
 * @param restantes what is not, in order; they add up to what is owed
 */
record Partage(LocalDate ancre, List<LigneEcheancier> acquises, List<LigneEcheancier> restantes) {

    /**
     * The part paid of an instalment keeps its date; when that date is still to come, the part counts as paid on the day,
     * so that what is left of it may come before.
     */
    static Partage de(Echeancier echeancier, Montant recu, LocalDate jour) {
        var acquises = new ArrayList<LigneEcheancier>();
        var restantes = new ArrayList<LigneEcheancier>();
        for (var echeance : echeancier.imputer(recu, jour)) {
            if (echeance.paye().estPositif()) {
                var le = echeance.etat() == EtatEcheance.PAYEE || !echeance.le().isAfter(jour)
                        ? echeance.le()
                        : dernierDe(acquises, jour);
                Echeancier.joindre(acquises, new LigneEcheancier(le, echeance.paye()));
            }
            if (echeance.reste().estPositif()) {
                restantes.add(new LigneEcheancier(echeance.le(), echeance.reste()));
            }
        }
        return new Partage(echeancier.ancre(), List.copyOf(acquises), List.copyOf(restantes));
    }

    /** What is left to pay. */
    Montant reste() {
        return Montant.somme(restantes.stream().map(LigneEcheancier::montant));
    }

    /** The day after which what is left must come: today, or the last one paid if that is later. */
    LocalDate plancher(LocalDate jour) {
        return dernierDe(acquises, jour);
    }

    /** Whether a day is in a month after the last one paid. */
    boolean apresLesPayees(LocalDate le) {
        return acquises.isEmpty()
                || YearMonth.from(le).isAfter(YearMonth.from(acquises.getLast().le()));
    }

    JourDuMois jourDuMois() {
        return JourDuMois.de(ancre);
    }

    /** A schedule with what is paid, then these; two lines of one day are one. */
    Echeancier suivi(LocalDate nouvelleAncre, List<LigneEcheancier> nouvelles) {
        var lignes = new ArrayList<>(acquises);
        nouvelles.forEach(ligne -> Echeancier.joindre(lignes, ligne));
        return new Echeancier(nouvelleAncre, lignes);
    }

    Echeancier suivi(List<LigneEcheancier> nouvelles) {
        return suivi(ancre, nouvelles);
    }

    private static LocalDate dernierDe(List<LigneEcheancier> lignes, LocalDate jour) {
        return lignes.isEmpty() || lignes.getLast().le().isBefore(jour)
                ? jour
                : lignes.getLast().le();
    }
}
