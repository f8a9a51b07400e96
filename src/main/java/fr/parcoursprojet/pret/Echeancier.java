package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A schedule (R3): dated instalments that add up to the loan. Dates are counted from one anchor, so that a day clipped at
 * the end of a month (31 January, 28 February) comes back (31 March) instead of drifting. What changes it stands in
 * {@link Reports}, {@link Reechelonnements}, {@link ChangementDeJour} and {@link Anticipations}.
 *
 * @param ancre a date that bears the agreed day of the month
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
        return new Echeancier(premiere, mensualites(premiere, montants));
    }

    static List<LigneEcheancier> mensualites(LocalDate premiere, List<Montant> montants) {
        var lignes = new ArrayList<LigneEcheancier>();
        for (int rang = 0; rang < montants.size(); rang++) {
            lignes.add(new LigneEcheancier(premiere.plusMonths(rang), montants.get(rang)));
        }
        return lignes;
    }

    /** The same amounts and the same months between them, from another first date. */
    Echeancier aPartirDu(LocalDate premiere) {
        var debut = YearMonth.from(lignes.getFirst().le());
        return new Echeancier(
                premiere,
                lignes.stream()
                        .map(ligne -> new LigneEcheancier(
                                premiere.plusMonths(ChronoUnit.MONTHS.between(debut, YearMonth.from(ligne.le()))),
                                ligne.montant()))
                        .toList());
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

    /** Adds a line after the others; on the day of the last one, both are one. */
    static void joindre(List<LigneEcheancier> lignes, LigneEcheancier suivante) {
        if (!lignes.isEmpty() && lignes.getLast().le().equals(suivante.le())) {
            var derniere = lignes.removeLast();
            lignes.add(new LigneEcheancier(suivante.le(), derniere.montant().plus(suivante.montant())));
        } else {
            lignes.add(suivante);
        }
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
        var mois = YearMonth.from(lignes.getLast().le()).plusMonths(1);
        toutes.add(new LigneEcheancier(JourDuMois.de(ancre).dans(mois), montant));
        return new Echeancier(ancre, toutes);
    }
}
