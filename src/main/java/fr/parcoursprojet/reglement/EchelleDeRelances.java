package fr.parcoursprojet.reglement;

import java.util.List;

/** What a list of levels must be: the gentlest first, each later than the one before, R11 kept. */
final class EchelleDeRelances {

    private EchelleDeRelances() {}

    static boolean tient(List<ReglagesReglement.Etape> etapes) {
        if (etapes.stream().anyMatch(etape -> etape == null || etape.niveau() == null)) {
            return true; // a missing level has its own sentence
        }
        for (int rang = 1; rang < etapes.size(); rang++) {
            var avant = etapes.get(rang - 1);
            var apres = etapes.get(rang);
            if (apres.niveau().compareTo(avant.niveau()) <= 0 || apres.jours() <= avant.jours()) {
                return false;
            }
        }
        return etapes.size() > 1
                && etapes.getFirst().niveau() == NiveauDeRelance.COURTOISIE
                && etapes.getFirst().jours() < 0
                && etapes.get(1).niveau() == NiveauDeRelance.PREMIER_IMPAYE
                && etapes.get(1).jours() == 1;
    }
}
