package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.pret.Amenagement.ALaMain;
import fr.parcoursprojet.pret.Amenagement.AuMontant;
import fr.parcoursprojet.pret.Amenagement.AutreJour;
import fr.parcoursprojet.pret.Amenagement.Differe;
import fr.parcoursprojet.pret.Amenagement.EnMensualites;
import fr.parcoursprojet.pret.Amenagement.PlusCourt;
import fr.parcoursprojet.pret.Amenagement.PlusPetit;
import fr.parcoursprojet.pret.Amenagement.ReportALaFin;
import fr.parcoursprojet.pret.Amenagement.ReportReparti;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/**
 * R3: whatever is done to a schedule, in whatever order, with whatever was paid: the sum is the loan, each instalment is
 * more than zero, dates go forward on the agreed day, what is paid stays and nothing comes before it.
 */
class AmenagementsAuHasardTest {

    private static final List<Montant> UNITES = List.of(Montant.de("0.01"), Montant.euros(1), Montant.euros(5));
    private static final int CHANGEMENTS = 6;

    private final Map<Class<?>, Integer> faits = new HashMap<>();

    @Test
    void oneHundredThousandLoans() {
        var hasard = new Random(2026);
        for (int tour = 0; tour < 100_000; tour++) {
            var capital = Montant.arrondi(BigDecimal.valueOf(1 + hasard.nextInt(300_000), 2));
            vivre(
                    "loan " + tour,
                    hasard,
                    Mensualites.de(capital, 1 + hasard.nextInt(36), unite(hasard), position(hasard))
                            .montants(),
                    LocalDate.of(2010, 1, 1).plusDays(hasard.nextInt(7000)));
        }
        for (var amenagement : Amenagement.class.getPermittedSubclasses()) {
            assertThat(faits.getOrDefault(amenagement, 0)).as("%s", amenagement).isGreaterThan(10_000);
        }
    }

    @Test
    void theSixteenRealLoans() throws Exception {
        var texte = new ClassPathResource("donnees/prets-jeunes.csv").getContentAsString(StandardCharsets.UTF_8);
        var reels = texte.lines()
                .skip(1)
                .map(ligne -> ligne.replaceAll("\"[^\"]*\"", "texte").split(",", -1))
                .toList();
        assertThat(reels).hasSize(16);
        var hasard = new Random(16);
        for (var reel : reels) {
            var position = reel[6].equals("FIRST") ? PositionAjustement.PREMIERE : PositionAjustement.DERNIERE;
            var montants = Mensualites.aHauteurDe(Montant.de(reel[2]), Montant.de(reel[4]), position)
                    .montants();
            assertThat(montants).as(reel[0]).hasSize(Integer.parseInt(reel[3]));
            assertThat(position == PositionAjustement.PREMIERE ? montants.getFirst() : montants.getLast())
                    .as(reel[0])
                    .isEqualTo(Montant.de(reel[5]));
            var premiere = YearMonth.parse(reel[7].isEmpty() ? "2010-02" : reel[7]);
            for (int tour = 0; tour < 500; tour++) {
                vivre(reel[0] + ", " + tour, hasard, montants, premiere.atDay(1 + hasard.nextInt(28)));
            }
        }
    }

    private void vivre(String nom, Random hasard, List<Montant> montants, LocalDate premiere) {
        var echeancier = Echeancier.mensuel(premiere, montants);
        var capital = echeancier.total();
        var recu = Montant.ZERO;
        var jour = premiere.minusDays(hasard.nextInt(40));
        for (int pas = 0; pas < CHANGEMENTS; pas++) {
            jour = jour.plusDays(hasard.nextInt(70));
            if (hasard.nextInt(3) > 0) {
                recu = recu.plus(part(hasard, capital.moins(recu), 40));
            }
            var voulu = unChangement(hasard, echeancier, capital.moins(recu), recu, jour);
            try {
                var apres = Remaniement.de(echeancier, voulu, recu, jour);
                verifier(nom + ", " + voulu, echeancier, apres, voulu, capital, recu, jour);
                echeancier = apres;
                faits.merge(voulu.getClass(), 1, Integer::sum);
            } catch (SaisieInvalide refus) {
                assertThat(refus.erreurs()).isNotEmpty();
            }
        }
    }

    private static Amenagement unChangement(
            Random hasard, Echeancier echeancier, Montant reste, Montant recu, LocalDate jour) {
        var arrondi = new Arrondi(unite(hasard), position(hasard));
        var premiere = jour.plusDays(hasard.nextInt(90));
        var avance = Remaniement.avance(echeancier, recu, jour);
        return switch (hasard.nextInt(avance.estPositif() ? 12 : 8)) {
            case 0 -> new ReportALaFin(1 + hasard.nextInt(4));
            case 1 -> new ReportReparti(1 + hasard.nextInt(3), arrondi);
            case 2 -> new Differe(1 + hasard.nextInt(6));
            case 3 -> new EnMensualites(1 + hasard.nextInt(40), premiere, arrondi);
            case 4 ->
                new AuMontant(
                        Montant.arrondi(BigDecimal.valueOf(500 + hasard.nextInt(30_000), 2)),
                        premiere,
                        position(hasard));
            case 5 -> new ALaMain(aLaMain(hasard, reste, premiere));
            case 6, 7 -> new AutreJour(1 + hasard.nextInt(31));
            case 8, 9 -> new PlusCourt(hasard.nextBoolean() ? avance : part(hasard, avance, 100));
            default -> new PlusPetit(hasard.nextBoolean() ? avance : part(hasard, avance, 100), arrondi);
        };
    }

    private static void verifier(
            String nom,
            Echeancier avant,
            Echeancier apres,
            Amenagement voulu,
            Montant capital,
            Montant recu,
            LocalDate jour) {
        exiger(apres.total().equals(capital), nom, "sum", apres);
        for (int rang = 0; rang < apres.lignes().size(); rang++) {
            exiger(apres.lignes().get(rang).montant().estPositif(), nom, "above zero", apres);
            exiger(
                    rang == 0
                            || apres.lignes()
                                    .get(rang)
                                    .le()
                                    .isAfter(apres.lignes().get(rang - 1).le()),
                    nom,
                    "in order",
                    apres);
        }
        var lues = apres.imputer(recu, jour);
        var payees = lues.stream()
                .filter(echeance -> echeance.etat() == EtatEcheance.PAYEE)
                .collect(Collectors.toMap(Echeance::le, Echeance::montant));
        for (var echeance : avant.imputer(recu, jour)) {
            exiger(
                    echeance.etat() != EtatEcheance.PAYEE
                            || compteeAutrement(voulu) && echeance.le().isAfter(jour)
                            || !payees.getOrDefault(echeance.le(), Montant.ZERO)
                                    .moins(echeance.montant())
                                    .estNegatif(),
                    nom,
                    "what is paid stays",
                    apres);
        }
        var connues = avant.lignes().stream().map(LigneEcheancier::le).collect(Collectors.toSet());
        var mois = new HashSet<YearMonth>();
        for (var echeance : lues) {
            if (echeance.etat() == EtatEcheance.PAYEE) {
                continue;
            }
            exiger(mois.add(YearMonth.from(echeance.le())), nom, "one a month", apres);
            if (!connues.contains(echeance.le())) {
                exiger(!echeance.le().isBefore(jour), nom, "not before today", apres);
                var attendu = Math.min(
                        apres.ancre().getDayOfMonth(),
                        YearMonth.from(echeance.le()).lengthOfMonth());
                exiger(voulu instanceof ALaMain || echeance.le().getDayOfMonth() == attendu, nom, "no drift", apres);
            }
        }
    }

    /** What an instalment to come had received in advance becomes an early repayment: that is what is asked. */
    private static boolean compteeAutrement(Amenagement voulu) {
        return voulu instanceof PlusCourt || voulu instanceof PlusPetit;
    }

    private static void exiger(boolean vrai, String nom, String regle, Echeancier apres) {
        if (!vrai) {
            throw new AssertionError(nom + ": " + regle + ": " + apres);
        }
    }

    private static List<LigneEcheancier> aLaMain(Random hasard, Montant reste, LocalDate premiere) {
        var lignes = new ArrayList<LigneEcheancier>();
        var encore = reste;
        var mois = YearMonth.from(premiere);
        while (encore.estPositif()) {
            var montant = hasard.nextInt(4) == 0 ? encore : part(hasard, encore, 100);
            montant = montant.estPositif() ? montant : encore;
            var le = lignes.isEmpty() ? premiere : mois.atDay(1 + hasard.nextInt(28));
            lignes.add(new LigneEcheancier(le, montant));
            encore = encore.moins(montant);
            mois = mois.plusMonths(1 + hasard.nextInt(2));
        }
        return lignes;
    }

    /** A part of an amount, to the cent; less than the whole. */
    private static Montant part(Random hasard, Montant tout, int centiemesAuPlus) {
        return new Montant(tout.valeur()
                .multiply(BigDecimal.valueOf(hasard.nextInt(centiemesAuPlus), 2))
                .setScale(2, java.math.RoundingMode.DOWN));
    }

    private static Montant unite(Random hasard) {
        return UNITES.get(hasard.nextInt(3));
    }

    private static PositionAjustement position(Random hasard) {
        return PositionAjustement.values()[hasard.nextInt(2)];
    }
}
