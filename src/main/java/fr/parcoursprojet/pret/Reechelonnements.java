package fr.parcoursprojet.pret;

import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.Montant;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** All that is left cut anew: in so many instalments, in instalments of an amount, or by hand. */
final class Reechelonnements {

    private static final int AU_PLUS = 120;

    private Reechelonnements() {}

    static Echeancier enMensualites(Partage partage, int nombre, LocalDate premiere, Arrondi arrondi, LocalDate jour) {
        if (nombre < 1 || nombre > AU_PLUS) {
            throw Saisie.refus("nombre", "pret.saisie.mensualites", AU_PLUS);
        }
        return aPartirDu(partage, premiere, arrondi.couper(partage.reste(), nombre), jour);
    }

    static Echeancier auMontant(
            Partage partage, Montant mensualite, LocalDate premiere, PositionAjustement ajustement, LocalDate jour) {
        var reste = partage.reste();
        if (!mensualite.estPositif()
                || reste.valeur()
                                .divide(mensualite.valeur(), 0, RoundingMode.CEILING)
                                .intValue()
                        > AU_PLUS) {
            throw Saisie.refus("mensualite", "pret.saisie.mensualite", AU_PLUS);
        }
        var montants = Mensualites.aHauteurDe(reste, mensualite, ajustement).montants();
        return aPartirDu(partage, premiere, montants, jour);
    }

    static Echeancier aLaMain(Partage partage, List<LigneEcheancier> lignes, LocalDate jour) {
        var total = Montant.somme(lignes.stream().map(LigneEcheancier::montant));
        if (!total.equals(partage.reste())) {
            throw Saisie.refus("lignes", "pret.saisie.total", partage.reste(), total);
        }
        for (int rang = 1; rang < lignes.size(); rang++) {
            if (!YearMonth.from(lignes.get(rang).le())
                    .isAfter(YearMonth.from(lignes.get(rang - 1).le()))) {
                throw Saisie.refus("lignes", "pret.saisie.ordre");
            }
        }
        exigerPremiere(partage, "lignes", lignes.getFirst().le(), jour);
        return partage.suivi(lignes.getFirst().le(), lignes);
    }

    private static Echeancier aPartirDu(Partage partage, LocalDate premiere, List<Montant> montants, LocalDate jour) {
        exigerPremiere(partage, "premiere", premiere, jour);
        return partage.suivi(premiere, Echeancier.mensualites(premiere, montants));
    }

    private static void exigerPremiere(Partage partage, String champ, LocalDate premiere, LocalDate jour) {
        if (premiere.isBefore(jour)) {
            throw Saisie.refus(champ, "pret.saisie.pasAvant", jour);
        }
        if (!partage.apresLesPayees(premiere)) {
            throw Saisie.refus(
                    champ,
                    "pret.saisie.apresPayee",
                    partage.acquises().getLast().le());
        }
    }
}
