package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A schedule (R3): dated instalments that add up to the loan. Dates are counted from one anchor, so that a day clipped at
 * the end of a month (31 January, 28 February) comes back (31 March) instead of drifting.
 *
 * @param ancre the first instalment as first agreed on
 * @param lignes in order of date
 */
record Echeancier(LocalDate ancre, List<LigneEcheancier> lignes) {

    Echeancier {
        lignes = List.copyOf(lignes);
        for (int rang = 1; rang < lignes.size(); rang++) {
            if (lignes.get(rang).le().isBefore(lignes.get(rang - 1).le())) {
                throw new IllegalArgumentException("Instalments go forward");
            }
        }
    }

    /** One instalment a month. */
    static Echeancier mensuel(LocalDate premiere, List<Montant> montants) {
        var lignes = new ArrayList<LigneEcheancier>();
        for (int rang = 0; rang < montants.size(); rang++) {
            lignes.add(new LigneEcheancier(premiere.plusMonths(rang), montants.get(rang)));
        }
        return new Echeancier(premiere, lignes);
    }

    /** The same amounts from another first date. */
    Echeancier aPartirDu(LocalDate premiere) {
        return mensuel(premiere, lignes.stream().map(LigneEcheancier::montant).toList());
    }

    Montant total() {
        return Montant.somme(lignes.stream().map(LigneEcheancier::montant));
    }

    /** What is due before a day. */
    Montant duAvant(LocalDate jour) {
        return Montant.somme(
                lignes.stream().filter(ligne -> ligne.le().isBefore(jour)).map(LigneEcheancier::montant));
    }

    /** The instalments with what the payments cover, the oldest first. */
    List<Echeance> imputer(Montant recu, LocalDate jour) {
        var echeances = new ArrayList<Echeance>();
        var reste = recu;
        for (var ligne : lignes) {
            var paye = reste.auPlus(ligne.montant()).auMoins(Montant.ZERO);
            reste = reste.moins(paye);
            var etat = paye.equals(ligne.montant())
                    ? EtatEcheance.PAYEE
                    : ligne.le().isBefore(jour) ? EtatEcheance.EN_RETARD : EtatEcheance.A_VENIR;
            echeances.add(new Echeance(echeances.size() + 1, ligne.le(), ligne.montant(), paye, etat));
        }
        return List.copyOf(echeances);
    }

    /** Moves the next instalments that are not covered after the last one, month by month (R11). */
    Echeancier reporter(int nombre, Montant recu) {
        var gardees = new ArrayList<LigneEcheancier>();
        var reportees = new ArrayList<LigneEcheancier>();
        for (var echeance : imputer(recu, LocalDate.MAX)) {
            var ligne = lignes.get(echeance.rang() - 1);
            if (echeance.etat() == EtatEcheance.PAYEE || reportees.size() == nombre) {
                gardees.add(ligne);
            } else {
                reportees.add(ligne);
            }
        }
        for (int rang = 0; rang < reportees.size(); rang++) {
            gardees.add(new LigneEcheancier(
                    moisSuivant(lignes.getLast().le(), rang + 1),
                    reportees.get(rang).montant()));
        }
        return new Echeancier(ancre, gardees);
    }

    /**
     * Counts an amount as repaid early: a line of its own on that day, the same instalments before and after, the end
     * sooner.
     *
     * @param montant less than what is due after that day
     */
    Echeancier anticiper(Montant montant, LocalDate le) {
        var nouvelles = new ArrayList<>(
                lignes.stream().filter(ligne -> !ligne.le().isAfter(le)).toList());
        var apres = lignes.stream().filter(ligne -> ligne.le().isAfter(le)).toList();
        nouvelles.add(new LigneEcheancier(le, montant));
        var reste = Montant.somme(apres.stream().map(LigneEcheancier::montant)).moins(montant);
        for (var ligne : apres) {
            if (reste.estPositif()) {
                nouvelles.add(new LigneEcheancier(ligne.le(), ligne.montant().auPlus(reste)));
                reste = reste.moins(ligne.montant());
            }
        }
        return new Echeancier(ancre, nouvelles);
    }

    /**
     * The same without what was remitted or erased: the last instalments go first.
     *
     * @param montant less than the total
     */
    Echeancier effacer(Montant montant) {
        var gardees = new ArrayList<LigneEcheancier>();
        var reste = total().moins(montant);
        for (var ligne : lignes) {
            if (reste.estPositif()) {
                gardees.add(new LigneEcheancier(ligne.le(), ligne.montant().auPlus(reste)));
                reste = reste.moins(ligne.montant());
            }
        }
        return new Echeancier(ancre, gardees);
    }

    /** The same with one more instalment, a month after the last. */
    Echeancier rallonger(Montant montant) {
        var toutes = new ArrayList<>(lignes);
        toutes.add(new LigneEcheancier(moisSuivant(lignes.getLast().le(), 1), montant));
        return new Echeancier(ancre, toutes);
    }

    private LocalDate moisSuivant(LocalDate derniere, int apres) {
        var mois = ChronoUnit.MONTHS.between(YearMonth.from(ancre), YearMonth.from(derniere));
        return ancre.plusMonths(mois + apres);
    }
}
