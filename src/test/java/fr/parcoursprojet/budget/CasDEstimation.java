package fr.parcoursprojet.budget;

import fr.parcoursprojet.budget.Estimation.Impossible;
import fr.parcoursprojet.budget.Estimation.Possible;
import fr.parcoursprojet.reglement.EtapeDeRelance;
import fr.parcoursprojet.reglement.MotifOffert;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.socle.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A project, a household and a règlement drawn at random, and what the Java rules say of them. */
record CasDEstimation(ChiffresProjet projet, Reglement reglement) {

    private static final List<String> UNITES = List.of("0.01", "0.50", "1", "5", "10");
    private static final List<String> TAUX = List.of("0.33", "0.3333", "0.25", "0.5", "0.275", "0.1");

    static CasDEstimation auHasard(Random hasard) {
        var cout =
                centimes(hasard, hasard.nextInt(4) == 0 ? 5_000_000 : 400_000).plus(Montant.de("0.01"));
        var autres = hasard.nextInt(3) == 0 ? Montant.ZERO : centimes(hasard, 150_000);
        return new CasDEstimation(
                new ChiffresProjet(cout, autres, fiche(hasard), hasard.nextInt(20) == 0), reglement(hasard));
    }

    private static FicheBudget fiche(Random hasard) {
        var lignes = new ArrayList<LigneBudget>();
        lignes.add(ligne(PosteBudget.AUTRE_RESSOURCE, centimes(hasard, 250_000)));
        lignes.add(ligne(PosteBudget.LOYER, centimes(hasard, 70_000)));
        if (hasard.nextBoolean()) {
            lignes.add(ligne(PosteBudget.AUTRE_CHARGE, centimes(hasard, 30_000)));
        }
        if (hasard.nextInt(3) == 0) {
            lignes.add(ligne(PosteBudget.CREDIT, centimes(hasard, 40_000)));
        }
        return new FicheBudget(lignes, List.of(), FicheBudget.unites(hasard.nextInt(3), hasard.nextInt(4)));
    }

    private static LigneBudget ligne(PosteBudget poste, Montant montant) {
        return LigneBudget.declaree(poste, montant.plus(Montant.de("0.01")), Periodicite.MENSUELLE);
    }

    private static Reglement reglement(Random hasard) {
        var minimum = Montant.euros(1 + hasard.nextInt(300));
        return new Reglement(
                "hasard",
                LocalDate.of(2026, 1, 1),
                minimum,
                minimum.plus(Montant.euros(hasard.nextInt(5000))),
                1 + hasard.nextInt(60),
                Montant.de(UNITES.get(hasard.nextInt(UNITES.size()))),
                hasard.nextBoolean() ? PositionAjustement.PREMIERE : PositionAjustement.DERNIERE,
                centimes(hasard, 50_000),
                Montant.euros(500),
                16,
                List.of(),
                centimes(hasard, 1_500),
                new BigDecimal(TAUX.get(hasard.nextInt(TAUX.size()))),
                5,
                List.of(
                        new EtapeDeRelance(NiveauDeRelance.COURTOISIE, -7),
                        new EtapeDeRelance(NiveauDeRelance.PREMIER_IMPAYE, 1)),
                3,
                false,
                2,
                15,
                2,
                Reglement.Rappels.USUELS,
                MotifOffert.LIVRES,
                List.of());
    }

    private static Montant centimes(Random hasard, int auPlus) {
        var centimes = hasard.nextInt(auPlus + 1);
        // sums people write: whole euros more often than not
        return new Montant(BigDecimal.valueOf(hasard.nextBoolean() ? centimes / 100 * 100 : centimes, 2));
    }

    /** What {@code regles.js} is given. */
    String donnees() {
        return "{\"projet\":{\"cout\":%s,\"autresSources\":%s,\"mineur\":%s,\"fiche\":%s},\"reglement\":%s}"
                .formatted(
                        cents(projet.cout()),
                        cents(projet.autresSources()),
                        projet.mineur(),
                        ReglesAuTelephone.de(projet.fiche()),
                        ReglesAuTelephone.de(reglement));
    }

    /** The Java answer, in the order the browser writes its own. */
    String attendu() {
        return switch (Simulateur.estimer(projet, reglement)) {
            case Possible oui ->
                ligne(
                        "oui",
                        oui.subvention(),
                        oui.pret(),
                        oui.mensualites().isEmpty() ? null : oui.mensualites().getFirst(),
                        oui.parJourAujourdhui(),
                        oui.parJourPendant(),
                        null);
            case Impossible non ->
                ligne(
                        non.raison().name(),
                        non.subvention(),
                        non.manque(),
                        non.plusDouces(),
                        non.parJourAujourdhui(),
                        non.parJourPendant(),
                        non.pretPossible());
        };
    }

    private static String ligne(
            String issue,
            Montant subvention,
            Montant pret,
            @Nullable Mensualites mensualites,
            Montant aujourdhui,
            Montant pendant,
            @Nullable Montant possible) {
        return String.join(
                ";",
                issue,
                cents(subvention),
                cents(pret),
                mensualites == null
                        ? ";;"
                        : mensualites.nombre() + ";" + cents(mensualites.mensualite()) + ";"
                                + cents(mensualites.ajustement()),
                cents(aujourdhui),
                cents(pendant),
                possible == null ? "" : cents(possible));
    }

    private static String cents(Montant montant) {
        return montant.valeur().movePointRight(2).toPlainString();
    }
}
