package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Money paid in advance becomes a line of its own on a day; what comes after is shorter, or smaller. */
final class Anticipations {

    private Anticipations() {}

    /**
     * The same instalments before and after, the end sooner.
     *
     * @param montant less than what is due after that day
     */
    static Echeancier plusCourt(Echeancier echeancier, Montant montant, LocalDate le) {
        var apres = apres(echeancier, le);
        var reste = total(apres).moins(montant);
        var suite = new ArrayList<LigneEcheancier>();
        for (var ligne : apres) {
            if (reste.estPositif()) {
                suite.add(new LigneEcheancier(ligne.le(), ligne.montant().auPlus(reste)));
                reste = reste.moins(ligne.montant());
            }
        }
        return assembler(echeancier, montant, le, suite);
    }

    /**
     * The same dates, smaller instalments; those already paid in full stay.
     *
     * @param montant less than what is due after that day
     * @param encoreDAvance what else was paid in advance
     */
    static Echeancier plusPetit(
            Echeancier echeancier, Montant montant, Montant encoreDAvance, Arrondi arrondi, LocalDate le) {
        var suite = new ArrayList<LigneEcheancier>();
        var aRefaire = new ArrayList<LigneEcheancier>();
        var avance = encoreDAvance;
        for (var ligne : apres(echeancier, le)) {
            if (aRefaire.isEmpty() && !ligne.montant().depasse(avance)) {
                avance = avance.moins(ligne.montant());
                suite.add(ligne);
            } else {
                aRefaire.add(ligne);
            }
        }
        var montants = arrondi.couper(total(aRefaire).moins(montant), aRefaire.size());
        for (int rang = 0; rang < montants.size(); rang++) {
            suite.add(new LigneEcheancier(aRefaire.get(rang).le(), montants.get(rang)));
        }
        return assembler(echeancier, montant, le, suite);
    }

    private static Echeancier assembler(
            Echeancier echeancier, Montant montant, LocalDate le, List<LigneEcheancier> suite) {
        var lignes = new ArrayList<LigneEcheancier>();
        var avant = echeancier.lignes().stream().filter(ligne -> !ligne.le().isAfter(le));
        Stream.of(avant, Stream.of(new LigneEcheancier(le, montant)), suite.stream())
                .flatMap(partie -> partie)
                .forEach(ligne -> Echeancier.joindre(lignes, ligne));
        return new Echeancier(echeancier.ancre(), lignes);
    }

    private static List<LigneEcheancier> apres(Echeancier echeancier, LocalDate le) {
        return echeancier.lignes().stream()
                .filter(ligne -> ligne.le().isAfter(le))
                .toList();
    }

    private static Montant total(List<LigneEcheancier> lignes) {
        return Montant.somme(lignes.stream().map(LigneEcheancier::montant));
    }
}
