package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R3, R11: every change to a schedule, worked out by hand. Five instalments of 100 euros from 31 January 2027. */
class AmenagementTest {

    private static final Arrondi A_L_EURO = new Arrondi(Montant.euros(1), PositionAjustement.DERNIERE);
    private static final Echeancier CINQ =
            Echeancier.mensuel(LocalDate.of(2027, 1, 31), Collections.nCopies(5, Montant.euros(100)));

    @Test
    void movedToTheEndTheDayDoesNotDrift() {
        assertThat(apres(new ReportALaFin(2), "100", "2027-02-10"))
                .containsExactly(
                        "2027-01-31 100.00",
                        "2027-04-30 100.00",
                        "2027-05-31 100.00",
                        "2027-06-30 100.00",
                        "2027-07-31 100.00");
    }

    @Test
    void whatIsPaidOfAnInstalmentStaysWhereItIs() {
        assertThat(apres(new ReportALaFin(1), "130", "2027-03-02"))
                .containsExactly(
                        "2027-01-31 100.00",
                        "2027-02-28 30.00",
                        "2027-03-31 100.00",
                        "2027-04-30 100.00",
                        "2027-05-31 100.00",
                        "2027-06-30 70.00");
    }

    @Test
    void aReportNeverEndsBeforeToday() {
        assertThat(apres(new ReportALaFin(1), "400", "2027-08-31"))
                .as("the last one, three months late")
                .endsWith("2027-04-30 100.00", "2027-09-30 100.00");
    }

    @Test
    void sharedOutOverTheOthersWhichKeepTheirDates() {
        assertThat(apres(new ReportReparti(1, A_L_EURO), "100", "2027-02-10"))
                .containsExactly("2027-01-31 100.00", "2027-03-31 134.00", "2027-04-30 134.00", "2027-05-31 132.00");
        assertThat(apres(
                        new ReportReparti(1, new Arrondi(Montant.euros(5), PositionAjustement.PREMIERE)),
                        "100",
                        "2027-02-10"))
                .containsExactly("2027-01-31 100.00", "2027-03-31 130.00", "2027-04-30 135.00", "2027-05-31 135.00");
        assertThat(apres(
                        new ReportReparti(2, new Arrondi(Montant.de("0.01"), PositionAjustement.DERNIERE)),
                        "0",
                        "2027-02-10"))
                .containsExactly("2027-03-31 166.67", "2027-04-30 166.67", "2027-05-31 166.66");
    }

    @Test
    void whatIsLateIsNotMadeHeavier() {
        assertThat(apres(new ReportReparti(1, A_L_EURO), "0", "2027-03-02"))
                .as("February stays late with its own amount")
                .containsExactly("2027-02-28 100.00", "2027-03-31 134.00", "2027-04-30 134.00", "2027-05-31 132.00");
        refus(new ReportReparti(1, A_L_EURO), "400", "2027-05-02", "pret.saisie.repartir");
        refus(new ReportReparti(0, A_L_EURO), "0", "2027-02-10", "pret.saisie.nombre");
        refus(new ReportALaFin(0), "0", "2027-02-10", "pret.saisie.nombre");
    }

    @Test
    void deferredAllTogether() {
        assertThat(apres(new Differe(2), "0", "2027-01-10"))
                .containsExactly(
                        "2027-03-31 100.00",
                        "2027-04-30 100.00",
                        "2027-05-31 100.00",
                        "2027-06-30 100.00",
                        "2027-07-31 100.00");
        refus(new Differe(1), "0", "2027-04-15", "pret.saisie.pasAvant");
        refus(new Differe(25), "0", "2027-01-10", "pret.saisie.differe");
    }

    @Test
    void cutAnewInSoManyInstalments() {
        assertThat(apres(new EnMensualites(3, LocalDate.of(2027, 4, 15), A_L_EURO), "130", "2027-03-10"))
                .as("370 euros are left; what was paid stays")
                .containsExactly(
                        "2027-01-31 100.00",
                        "2027-02-28 30.00",
                        "2027-04-15 124.00",
                        "2027-05-15 124.00",
                        "2027-06-15 122.00");
        refus(new EnMensualites(3, LocalDate.of(2027, 3, 9), A_L_EURO), "130", "2027-03-10", "pret.saisie.pasAvant");
        refus(new EnMensualites(3, LocalDate.of(2027, 3, 31), A_L_EURO), "300", "2027-03-10", "pret.saisie.apresPayee");
        refus(
                new EnMensualites(121, LocalDate.of(2027, 4, 15), A_L_EURO),
                "0",
                "2027-03-10",
                "pret.saisie.mensualites");
    }

    @Test
    void cutAnewInInstalmentsOfAnAmount() {
        var premiere = LocalDate.of(2027, 3, 31);
        assertThat(apres(new AuMontant(Montant.euros(150), premiere, PositionAjustement.DERNIERE), "100", "2027-03-01"))
                .containsExactly("2027-01-31 100.00", "2027-03-31 150.00", "2027-04-30 150.00", "2027-05-31 100.00");
        assertThat(apres(new AuMontant(Montant.euros(150), premiere, PositionAjustement.PREMIERE), "100", "2027-03-01"))
                .containsExactly("2027-01-31 100.00", "2027-03-31 100.00", "2027-04-30 150.00", "2027-05-31 150.00");
        refus(
                new AuMontant(Montant.euros(1), premiere, PositionAjustement.DERNIERE),
                "100",
                "2027-03-01",
                "pret.saisie.mensualite");
        refus(
                new AuMontant(Montant.ZERO, premiere, PositionAjustement.DERNIERE),
                "100",
                "2027-03-01",
                "pret.saisie.mensualite");
    }

    @Test
    void anotherDayOfTheMonth() {
        assertThat(apres(new AutreJour(5), "100", "2027-02-10"))
                .as("5 February has passed: one month later, never two in a month")
                .containsExactly(
                        "2027-01-31 100.00",
                        "2027-03-05 100.00",
                        "2027-04-05 100.00",
                        "2027-05-05 100.00",
                        "2027-06-05 100.00");
        assertThat(apres(new AutreJour(15), "100", "2027-02-10"))
                .containsExactly(
                        "2027-01-31 100.00",
                        "2027-02-15 100.00",
                        "2027-03-15 100.00",
                        "2027-04-15 100.00",
                        "2027-05-15 100.00");
        refus(new AutreJour(31), "100", "2027-02-10", "pret.saisie.rienNeChange");
        refus(new AutreJour(32), "100", "2027-02-10", "pret.saisie.jourDuMois");
    }

    @Test
    void backToTheThirtyFirstFromFebruaryTheDayComesBack() {
        var le15 = Remaniement.de(CINQ, new AutreJour(15), Montant.euros(100), LocalDate.of(2027, 2, 10));
        var le31 = Remaniement.de(le15, new AutreJour(31), Montant.euros(100), LocalDate.of(2027, 2, 11));
        assertThat(ecrites(le31))
                .containsExactly(
                        "2027-01-31 100.00",
                        "2027-02-28 100.00",
                        "2027-03-31 100.00",
                        "2027-04-30 100.00",
                        "2027-05-31 100.00");
        assertThat(ecrites(Remaniement.de(le31, new ReportALaFin(1), Montant.euros(100), LocalDate.of(2027, 2, 11))))
                .as("and a report after it")
                .endsWith("2027-05-31 100.00", "2027-06-30 100.00");
        assertThat(ecrites(Remaniement.de(le31, new ReportALaFin(3), Montant.euros(100), LocalDate.of(2027, 2, 11))))
                .endsWith("2027-06-30 100.00", "2027-07-31 100.00", "2027-08-31 100.00");
    }

    @Test
    void whatIsLateOrPaidKeepsItsDay() {
        assertThat(apres(new AutreJour(10), "50", "2027-03-02"))
                .containsExactly(
                        "2027-01-31 100.00",
                        "2027-02-28 100.00",
                        "2027-03-10 100.00",
                        "2027-04-10 100.00",
                        "2027-05-10 100.00");
        assertThat(apres(new AutreJour(10), "250", "2027-02-02"))
                .as("February was paid in advance, half of March too")
                .containsExactly(
                        "2027-01-31 100.00",
                        "2027-02-28 150.00",
                        "2027-03-10 50.00",
                        "2027-04-10 100.00",
                        "2027-05-10 100.00");
        refus(new AutreJour(10), "0", "2027-06-01", "pret.saisie.rienNeChange");
    }

    @Test
    void byHandItAddsUpToTheCent() {
        var lignes = List.of(
                new LigneEcheancier(LocalDate.of(2027, 3, 5), Montant.de("12.34")),
                new LigneEcheancier(LocalDate.of(2027, 6, 20), Montant.de("387.66")));
        assertThat(apres(new ALaMain(lignes), "100", "2027-02-10"))
                .containsExactly("2027-01-31 100.00", "2027-03-05 12.34", "2027-06-20 387.66");
        refus(new ALaMain(lignes), "99.99", "2027-02-10", "pret.saisie.total");
        refus(new ALaMain(lignes), "100", "2027-03-06", "pret.saisie.pasAvant");
        refus(new ALaMain(lignes.reversed()), "100", "2027-02-10", "pret.saisie.ordre");
        refus(new ALaMain(List.of()), "100", "2027-02-10", "pret.saisie.total");
    }

    @Test
    void paidEarlyTheEndComesSooner() {
        assertThat(apres(new PlusCourt(Montant.euros(150)), "250", "2027-02-10"))
                .containsExactly(
                        "2027-01-31 100.00",
                        "2027-02-10 150.00",
                        "2027-02-28 100.00",
                        "2027-03-31 100.00",
                        "2027-04-30 50.00");
        refus(new PlusCourt(Montant.de("150.01")), "250", "2027-02-10", "pret.saisie.avance");
        refus(new PlusCourt(Montant.ZERO), "250", "2027-02-10", "pret.saisie.avance");
    }

    @Test
    void paidEarlyTheInstalmentsAreSmaller() {
        assertThat(apres(new PlusPetit(Montant.euros(150), A_L_EURO), "250", "2027-02-10"))
                .containsExactly(
                        "2027-01-31 100.00",
                        "2027-02-10 150.00",
                        "2027-02-28 63.00",
                        "2027-03-31 63.00",
                        "2027-04-30 63.00",
                        "2027-05-31 61.00");
        assertThat(apres(new PlusPetit(Montant.euros(50), A_L_EURO), "250", "2027-02-10"))
                .as("the other 100 paid in advance stay February's")
                .containsExactly(
                        "2027-01-31 100.00",
                        "2027-02-10 50.00",
                        "2027-02-28 100.00",
                        "2027-03-31 84.00",
                        "2027-04-30 84.00",
                        "2027-05-31 82.00");
        refus(new PlusPetit(Montant.euros(151), A_L_EURO), "250", "2027-02-10", "pret.saisie.avance");
    }

    @Test
    void onTheDayOfAnInstalmentBothAreOneLine() {
        assertThat(apres(new PlusCourt(Montant.euros(100)), "200", "2027-01-31"))
                .containsExactly("2027-01-31 200.00", "2027-02-28 100.00", "2027-03-31 100.00", "2027-04-30 100.00");
    }

    private static List<String> apres(Amenagement voulu, String recu, String jour) {
        return ecrites(Remaniement.de(CINQ, voulu, Montant.de(recu), LocalDate.parse(jour)));
    }

    private static List<String> ecrites(Echeancier echeancier) {
        return echeancier.lignes().stream()
                .map(ligne -> ligne.le() + " " + ligne.montant())
                .toList();
    }

    private static void refus(Amenagement voulu, String recu, String jour, String... cles) {
        assertThatThrownBy(() -> apres(voulu, recu, jour))
                .isInstanceOfSatisfying(
                        SaisieInvalide.class,
                        refus -> assertThat(refus.erreurs().stream().map(SaisieInvalide.Erreur::cle))
                                .containsExactlyElementsOf(Arrays.asList(cles)));
    }
}
