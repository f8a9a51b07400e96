package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which instalments the CCAS paid: each payment covers the schedule from where the ones before it stopped, so that a soutien
 * financier covers the instalments that were the oldest when it was decided.
 */
final class Soutiens {

    private Soutiens() {}

    /**
     * What the CCAS paid of each instalment, by its rank; one of which it paid nothing is absent.
     *
     * @param livre the ledger, in the order it was written
     */
    static Map<Integer, Montant> parEcheance(Montant capital, List<Mouvement> livre, List<Echeance> echeances) {
        var couverts = couverts(capital, livre);
        var parts = new HashMap<Integer, Montant>();
        var debut = Montant.ZERO;
        for (var echeance : echeances) {
            var fin = debut.plus(echeance.montant());
            var part = Montant.ZERO;
            for (var couvert : couverts) {
                part = part.plus(couvert.commun(debut, fin));
            }
            if (part.estPositif()) {
                parts.put(echeance.rang(), part);
            }
            debut = fin;
        }
        return Map.copyOf(parts);
    }

    private static List<Couvert> couverts(Montant capital, List<Mouvement> livre) {
        var couverts = new ArrayList<Couvert>();
        var soldes = Soldes.NULS;
        for (var mouvement : livre) {
            if (mouvement.type() != TypeMouvement.EXTOURNE && mouvement.extournePar() == null) {
                var avant = soldes.recu(capital);
                soldes = soldes.apres(mouvement.debit(), mouvement.credit(), mouvement.somme());
                if (mouvement.type() == TypeMouvement.SOUTIEN) {
                    couverts.add(new Couvert(avant, soldes.recu(capital)));
                }
            }
        }
        return couverts;
    }

    /** What one soutien covers, counted from the beginning of the schedule. */
    private record Couvert(Montant debut, Montant fin) {

        Montant commun(Montant de, Montant a) {
            return fin.auPlus(a).moins(debut.auMoins(de)).auMoins(Montant.ZERO);
        }
    }
}
