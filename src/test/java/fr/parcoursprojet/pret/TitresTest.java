package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.pret.tresorerie.EtatLigne;
import fr.parcoursprojet.pret.tresorerie.Imports;
import fr.parcoursprojet.pret.tresorerie.LigneLue;
import fr.parcoursprojet.socle.Montant;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Titres de recettes, instalment by instalment: each in its month, annulled when it is put off, paid under its own reference. */
@SpringBootTest(properties = "portail.tresor.titre=ECHEANCE")
@Import(BancDEssai.class)
class TitresTest {

    private static final LocalDate PREMIERE = LocalDate.of(2043, 4, 5);

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    Titres titres;

    @Autowired
    Bordereaux bordereaux;

    @Autowired
    Imports imports;

    @Autowired
    HorlogeReglable horloge;

    @Test
    void eachInstalmentGetsItsTitreInItsMonthAndOnce() {
        var pret = quatreFoisCent(PREMIERE);
        assertThat(essais.titre(pret)).startsWith("P-2043-");
        assertThat(titres.desEcheances(pret)).isEmpty();
        titres.emettre(LocalDate.of(2043, 4, 1));
        titres.emettre(LocalDate.of(2043, 4, 2));
        assertThat(titres.desEcheances(pret)).containsOnlyKeys(PREMIERE);
        titres.emettre(LocalDate.of(2043, 6, 30));
        assertThat(titres.desEcheances(pret))
                .as("a month that was missed is caught up")
                .containsOnlyKeys(PREMIERE, PREMIERE.plusMonths(1), PREMIERE.plusMonths(2))
                .allSatisfy((jour, numero) -> assertThat(numero).matches("T-2043-\\d{4,}"));
        assertThat(du(pret, YearMonth.of(2043, 4)))
                .singleElement()
                .extracting(TitreDeRecettes::nature, TitreDeRecettes::montant, TitreDeRecettes::le)
                .containsExactly(NatureDeTitre.ECHEANCE, Montant.euros(100), LocalDate.of(2043, 4, 1));
    }

    @Test
    void anInstalmentPutOffIsAnnulledAndComesBackInItsNewMonth() {
        var pret = quatreFoisCent(PREMIERE.plusYears(1));
        titres.emettre(LocalDate.of(2044, 4, 3));
        var premier = titres.desEcheances(pret).get(PREMIERE.plusYears(1));
        prets.reechelonner(pret, new Amenagement.ReportALaFin(1), "panne de voiture", LocalDate.of(2044, 4, 4));
        titres.emettre(LocalDate.of(2044, 4, 4));
        titres.emettre(LocalDate.of(2044, 4, 5));
        assertThat(titres.desEcheances(pret)).isEmpty();
        var avril = du(pret, YearMonth.of(2044, 4));
        assertThat(avril)
                .extracting(TitreDeRecettes::nature, TitreDeRecettes::annule)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(NatureDeTitre.ECHEANCE, null),
                        org.assertj.core.groups.Tuple.tuple(NatureDeTitre.ANNULATION, premier));
        assertThat(Titres.net(avril)).isEqualTo(Montant.ZERO);
        titres.emettre(LocalDate.of(2044, 8, 31));
        assertThat(titres.desEcheances(pret)).hasSize(4).containsKey(LocalDate.of(2044, 8, 5));
        var tous = IntStream.rangeClosed(1, 12)
                .mapToObj(mois -> du(pret, YearMonth.of(2044, mois)))
                .flatMap(List::stream)
                .toList();
        assertThat(Titres.net(tous)).as("the titres come to the loan").isEqualTo(Montant.euros(400));
    }

    @Test
    void aLoanPaidBeforeItsEndHasATitreForAllThatWasReceived() {
        var pret = quatreFoisCent(PREMIERE.plusYears(2));
        essais.payer(pret, PREMIERE.plusYears(2).minusDays(20), Montant.euros(400));
        titres.emettre(LocalDate.of(2045, 3, 20));
        assertThat(Titres.net(du(pret, YearMonth.of(2045, 3)))).isEqualTo(Montant.euros(400));
    }

    @Test
    void theImportKnowsTheReferenceOfTheLoanAndThatOfEachInstalment() {
        var pret = quatreFoisCent(PREMIERE.plusYears(3));
        titres.emettre(LocalDate.of(2046, 4, 1));
        var numero = titres.desEcheances(pret).get(PREMIERE.plusYears(3));
        horloge.allerAu(LocalDate.of(2046, 4, 6));
        var octets = PretsDEssai.fichier(
                List.of(numero + ";05/04/2046;100,00;VIR", essais.titre(pret) + ";06/04/2046;50,00;VIR"));
        assertThat(essais.enAgent(() -> imports.apercu("essai.csv", octets)).lignes())
                .allSatisfy(ligne -> assertThat(ligne)
                        .extracting(LigneLue::etat, LigneLue::pret)
                        .containsExactly(EtatLigne.RECONNUE, pret));
        essais.faire(() -> imports.importer("essai.csv", octets, essais.agent()));
        assertThat(prets.solde(pret)).isEqualTo(Montant.euros(250));
    }

    @Test
    void theBordereauSaysItAllAndNoNameRunsAsAFormula() {
        var pret = essais.debloque(
                essais.usager("=1+1", "Essai"),
                "=1+1 Essai",
                "Vélo",
                Collections.nCopies(2, Montant.de("50.50")),
                PREMIERE.plusYears(4));
        titres.emettre(LocalDate.of(2047, 4, 1));
        var numero = titres.desEcheances(pret).get(PREMIERE.plusYears(4));
        var csv = new String(essais.enAgent(() -> bordereaux.csv(YearMonth.of(2047, 4))), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\ufeffNuméro;")
                .contains(numero + ";01/04/2047;Échéance;'=1+1 Essai;" + essais.titre(pret) + ";05/04/2047;;50,50\r\n");
        assertThat(essais.enAgent(() -> bordereaux.xlsx(YearMonth.of(2047, 4)))).startsWith('P', 'K');
        assertThat(essais.enAgent(titres::mois)).contains(YearMonth.of(2047, 4));
    }

    private PretId quatreFoisCent(LocalDate premiere) {
        return essais.debloque(Collections.nCopies(4, Montant.euros(100)), premiere);
    }

    private List<TitreDeRecettes> du(PretId pret, YearMonth mois) {
        return essais.enAgent(() -> titres.emisEn(mois)).stream()
                .filter(titre -> titre.pret().equals(pret))
                .toList();
    }
}
