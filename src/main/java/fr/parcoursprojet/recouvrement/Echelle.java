package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.reglement.EtapeDeRelance;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The levels that follow one unpaid instalment, with the days of the règlement in force when it fell due. They leave one
 * at a time and none is skipped, so that nobody reads a formal letter first; after days that were missed or a pause, a
 * week passes between two. Never two on one day, whatever the instalment.
 *
 * @param etapes the levels after the instalment's date, the first one first
 * @param echeance the day the instalment was due
 * @param ouverteLe the day its relance opened
 * @param partis what left for the loan
 */
record Echelle(List<EtapeDeRelance> etapes, LocalDate echeance, LocalDate ouverteLe, List<Depart> partis) {

    private static final int UNE_SEMAINE = 7;

    /** The level that may leave on a day, if any. */
    Optional<NiveauDeRelance> due(LocalDate jour) {
        if (partis.stream()
                .anyMatch(parti -> parti.niveau() != NiveauDeRelance.COURTOISIE
                        && parti.le().equals(jour))) {
            return Optional.empty();
        }
        return prochaine().filter(prevue -> !jour.isBefore(prevue.auPlusTot())).map(RelancePrevue::niveau);
    }

    /** The next level and the first day it may leave; nothing after the last. */
    Optional<RelancePrevue> prochaine() {
        for (int rang = 0; rang < etapes.size(); rang++) {
            if (partiLe(etapes.get(rang).niveau()).isEmpty()) {
                return Optional.of(new RelancePrevue(etapes.get(rang).niveau(), auPlusTot(rang, avant(rang))));
            }
        }
        return Optional.empty();
    }

    /** The first day that what follows a level may leave, when it leaves on a day. */
    Optional<LocalDate> apres(NiveauDeRelance niveau, LocalDate jour) {
        for (int rang = 1; rang < etapes.size(); rang++) {
            if (etapes.get(rang - 1).niveau() == niveau) {
                return Optional.of(auPlusTot(rang, jour));
            }
        }
        return Optional.empty();
    }

    private LocalDate auPlusTot(int rang, LocalDate precedent) {
        var jours = etapes.get(rang).jours();
        var prevu = echeance.plusDays(jours);
        if (rang == 0) {
            return prevu;
        }
        var repit = precedent.plusDays(
                Math.min(UNE_SEMAINE, jours - etapes.get(rang - 1).jours()));
        return repit.isAfter(prevu) ? repit : prevu;
    }

    /** When the level before left; a relance that opens again, after a payment was reversed, begins the week again. */
    private LocalDate avant(int rang) {
        return rang == 0
                ? ouverteLe
                : partiLe(etapes.get(rang - 1).niveau())
                        .filter(parti -> parti.isAfter(ouverteLe))
                        .orElse(ouverteLe);
    }

    private Optional<LocalDate> partiLe(NiveauDeRelance niveau) {
        return partis.stream()
                .filter(parti -> parti.niveau() == niveau && parti.echeance().equals(echeance))
                .map(Depart::le)
                .findFirst();
    }
}
