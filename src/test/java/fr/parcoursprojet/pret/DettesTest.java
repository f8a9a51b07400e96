package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** What becomes of a debt otherwise than by being paid: a debt in non-valeur lives, a créance éteinte is dead. */
@SpringBootTest
@Import(BancDEssai.class)
class DettesTest {

    private static final LocalDate PREMIERE = LocalDate.of(2051, 2, 5);
    private static final Deliberation DELIBERATION = new Deliberation("2051-014", PREMIERE.plusMonths(2));

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    Dettes dettes;

    @Autowired
    Portefeuille portefeuille;

    @Autowired
    ControleDuLivre livre;

    @Autowired
    HorlogeReglable horloge;

    @AfterEach
    void theBookIsRight() {
        essais.faire(() -> assertThat(livre.anomalies())
                .noneMatch(anomalie -> anomalie.point().bloque()));
    }

    @Test
    void whatIsPaidTooMuchIsSetApartAndGivenBack() {
        var pret = sixFois50();
        essais.payer(pret, PREMIERE, Montant.euros(320));
        assertThat(soldes(pret).pret()).as("account 274 never goes under zero").isEqualTo(Montant.ZERO);
        assertThat(soldes(pret).tropPercu()).isEqualTo(Montant.euros(20));
        essais.payer(pret, PREMIERE.plusDays(9), Montant.euros(5));
        assertThat(soldes(pret).tropPercu()).isEqualTo(Montant.euros(25));
        assertThat(prets.de(pret).soldeLe()).as("the end does not move").isEqualTo(PREMIERE);

        horloge.allerAu(PREMIERE.plusDays(20));
        assertThatThrownBy(() -> essais.faire(() -> dettes.restituer(pret, PREMIERE.plusDays(21), essais.agent())))
                .isInstanceOf(SaisieInvalide.class);
        essais.faire(() -> dettes.restituer(pret, PREMIERE.plusDays(20), essais.agent()));
        assertThat(soldes(pret).tropPercu()).isEqualTo(Montant.ZERO);
        assertThatThrownBy(() -> essais.faire(() -> dettes.restituer(pret, PREMIERE, essais.agent())))
                .isInstanceOf(Refus.class)
                .hasMessage("pret.refus.pasDeTropPercu");
    }

    @Test
    void aDebtThatComesBackIsFirstCoveredByWhatIsHeld() {
        var pret = sixFois50();
        essais.payer(pret, PREMIERE, Montant.euros(100));
        essais.payer(pret, PREMIERE.plusDays(3), Montant.euros(220));
        extourner(pret, 0);
        assertThat(soldes(pret).pret()).isEqualTo(Montant.euros(80));
        assertThat(soldes(pret).tropPercu()).isEqualTo(Montant.ZERO);
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.DEBLOQUE);
    }

    @Test
    void aPaymentThatWasGivenBackIsNotTakenBackToo() {
        var pret = sixFois50();
        essais.payer(pret, PREMIERE, Montant.euros(320));
        horloge.allerAu(PREMIERE.plusDays(20));
        essais.faire(() -> dettes.restituer(pret, PREMIERE.plusDays(20), essais.agent()));
        assertThatThrownBy(() -> extourner(pret, 0)).hasMessage("pret.refus.dejaRendu");
        assertThat(soldes(pret).du()).as("nothing was written").isEqualTo(Montant.ZERO);
        extourner(pret, 1);
        extourner(pret, 0);
        assertThat(soldes(pret).pret()).isEqualTo(Montant.euros(300));
    }

    @Test
    void anOldPaymentThatBecomesKnownLateKeepsEachPastDayExact() {
        var pret = sixFois50();
        essais.payer(pret, PREMIERE.plusDays(30), Montant.euros(60));
        essais.payer(pret, PREMIERE, Montant.euros(310));
        essais.faire(() -> {
            assertThat(encoursDe(pret, PREMIERE.minusDays(1))).isEqualTo(Montant.euros(300));
            assertThat(encoursDe(pret, PREMIERE)).isEqualTo(Montant.ZERO);
            assertThat(encoursDe(pret, PREMIERE.plusDays(30))).isEqualTo(Montant.ZERO);
        });
        assertThat(soldes(pret).tropPercu()).isEqualTo(Montant.euros(70));
        assertThat(prets.de(pret).soldeLe()).isEqualTo(PREMIERE);
    }

    @Test
    void theCcasPaysNamedInstalmentsAndTheLoanIsLateNoMore() {
        var pret = sixFois50();
        var jour = PREMIERE.plusMonths(1).plusDays(1);
        horloge.allerAu(jour);
        assertThat(retards(jour)).contains(pret);
        assertThat(dettes.soutenir(pret, 2, "perte d'emploi", jour, null)).isEqualTo(Montant.euros(100));
        assertThat(retards(jour)).doesNotContain(pret);
        assertThat(prets.situation(pret).payees()).isEqualTo(2);
        assertThat(soldes(pret).soutien()).isEqualTo(Montant.euros(100));
        assertThatThrownBy(() -> dettes.soutenir(pret, 5, "trop", jour, null)).isInstanceOf(SaisieInvalide.class);
    }

    @Test
    void aPartRemittedTakesTheLastInstalments() {
        var pret = sixFois50();
        essais.payer(pret, PREMIERE, Montant.euros(50));
        dettes.remettre(pret, Montant.euros(80), "surdité soudaine", PREMIERE, null);
        assertThat(soldes(pret).pret()).isEqualTo(Montant.euros(170));
        assertThat(prets.situation(pret).echeances())
                .extracting(Echeance::montant)
                .containsExactly(
                        Montant.euros(50), Montant.euros(50), Montant.euros(50), Montant.euros(50), Montant.euros(20));
        assertThatThrownBy(() -> dettes.remettre(pret, Montant.de("170.01"), "trop", PREMIERE, null))
                .isInstanceOf(SaisieInvalide.class);
        extourner(pret, 1);
        assertThat(soldes(pret).pret()).as("remitted by mistake").isEqualTo(Montant.euros(250));
        assertThat(Montant.somme(prets.situation(pret).echeances().stream().map(Echeance::montant)))
                .isEqualTo(Montant.euros(300));
        dettes.remettre(pret, Montant.euros(250), "tout", PREMIERE, null);
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.SOLDE);
    }

    @Test
    void aDebtInNonValeurLivesAndMayStillBePaid() {
        var pret = sixFois50();
        essais.payer(pret, PREMIERE, Montant.euros(50));
        horloge.allerAu(PREMIERE.plusMonths(2));
        essais.faire(() -> dettes.admettreEnNonValeur(pret, DELIBERATION, essais.agent()));
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.NON_VALEUR);
        assertThat(soldes(pret).pret()).as("out of account 274").isEqualTo(Montant.ZERO);
        assertThat(prets.situation(pret).resteDu()).as("still owed").isEqualTo(Montant.euros(250));
        assertThat(retards(PREMIERE.plusMonths(3))).as("nothing is asked").doesNotContain(pret);

        essais.payer(pret, PREMIERE.plusMonths(4), Montant.euros(90));
        assertThat(prets.grandLivre(pret).getLast().type()).isEqualTo(TypeMouvement.RECOUVREMENT);
        assertThat(prets.situation(pret).resteDu()).isEqualTo(Montant.euros(160));
        assertThat(soldes(pret).recouvre()).isEqualTo(Montant.euros(90));
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.NON_VALEUR);

        essais.payer(pret, PREMIERE.plusMonths(5), Montant.euros(170));
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.SOLDE);
        assertThat(prets.de(pret).soldeLe()).isEqualTo(PREMIERE.plusMonths(5));
        assertThat(soldes(pret).tropPercu()).isEqualTo(Montant.euros(10));
    }

    @Test
    void aNonValeurWrittenByMistakeIsTakenBackWithWhatWasPaidSince() {
        var pret = sixFois50();
        horloge.allerAu(PREMIERE.plusMonths(2));
        essais.faire(() -> dettes.admettreEnNonValeur(pret, DELIBERATION, essais.agent()));
        essais.payer(pret, PREMIERE.plusMonths(3), Montant.euros(40));
        horloge.allerAu(PREMIERE.plusMonths(4));
        extourner(pret, 0);
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.DEBLOQUE);
        assertThat(soldes(pret).du()).isEqualTo(Montant.euros(260));
        assertThat(soldes(pret).pret()).isEqualTo(Montant.euros(260));
    }

    @Test
    void aPaymentAfterADebtIsErasedIsGivenBack() {
        var pret = sixFois50();
        essais.payer(pret, PREMIERE, Montant.euros(50));
        essais.payer(pret, PREMIERE.plusMonths(2), Montant.euros(30));
        horloge.allerAu(PREMIERE.plusMonths(3));
        eteindre(pret, PREMIERE.plusMonths(1), null);
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.ETEINT);
        assertThat(prets.situation(pret).resteDu()).isEqualTo(Montant.ZERO);
        assertThat(soldes(pret).tropPercu()).as("paid after the judgement").isEqualTo(Montant.euros(30));
        essais.payer(pret, PREMIERE.plusMonths(4), Montant.euros(15));
        assertThat(soldes(pret).tropPercu()).isEqualTo(Montant.euros(45));
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.ETEINT);
    }

    @Test
    void aCourtErasesAPartAndTheRestGoesOn() {
        var pret = sixFois50();
        essais.payer(pret, PREMIERE, Montant.euros(50));
        horloge.allerAu(PREMIERE.plusMonths(2));
        assertThatThrownBy(() -> eteindre(pret, PREMIERE.plusMonths(1), Montant.de("250.01")))
                .isInstanceOf(SaisieInvalide.class);
        assertThatThrownBy(() -> eteindre(pret, PREMIERE.plusMonths(3), null)).isInstanceOf(SaisieInvalide.class);
        eteindre(pret, PREMIERE.plusMonths(1), Montant.euros(130));
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.DEBLOQUE);
        assertThat(prets.situation(pret).resteDu()).isEqualTo(Montant.euros(120));
        assertThat(retards(PREMIERE.plusMonths(2))).as("the rest is still due").contains(pret);
        essais.payer(pret, PREMIERE.plusMonths(3), Montant.euros(120));
        assertThat(prets.de(pret).etat()).as("partly erased, the rest paid").isEqualTo(EtatPret.SOLDE);
    }

    @Test
    void aDebtInNonValeurMayStillBeErasedThenItIsDead() {
        var pret = sixFois50();
        horloge.allerAu(PREMIERE.plusMonths(2));
        essais.faire(() -> dettes.admettreEnNonValeur(pret, DELIBERATION, essais.agent()));
        eteindre(pret, PREMIERE.plusMonths(2), null);
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.ETEINT);
        assertThat(soldes(pret).du()).isEqualTo(Montant.ZERO);
        assertThat(soldes(pret).eteint()).isEqualTo(Montant.euros(300));
    }

    @Test
    void aJudgementKnownOnceAllIsPaidGivesBackWhatWasPaidSince() {
        var pret = sixFois50();
        essais.payer(pret, PREMIERE, Montant.euros(50));
        essais.payer(pret, PREMIERE.plusMonths(2), Montant.euros(250));
        horloge.allerAu(PREMIERE.plusMonths(3));
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.SOLDE);
        eteindre(pret, PREMIERE.plusMonths(1), null);
        assertThat(soldes(pret).tropPercu()).isEqualTo(Montant.euros(250));
        assertThat(soldes(pret).eteint()).isEqualTo(Montant.euros(250));
    }

    @Test
    void theSameWhenTheAccountantHadGivenUpBeforeItWasPaid() {
        var pret = sixFois50();
        horloge.allerAu(PREMIERE.plusMonths(2));
        essais.faire(() -> dettes.admettreEnNonValeur(pret, DELIBERATION, essais.agent()));
        essais.payer(pret, PREMIERE.plusMonths(5), Montant.euros(300));
        horloge.allerAu(PREMIERE.plusMonths(6));
        eteindre(pret, PREMIERE.plusMonths(3), null);
        assertThat(soldes(pret).tropPercu()).isEqualTo(Montant.euros(300));
        assertThat(soldes(pret).nonValeur()).isEqualTo(Montant.ZERO);
    }

    @Test
    void aLossHasItsDeliberation() {
        assertThatThrownBy(() -> new Deliberation("  ", PREMIERE)).isInstanceOf(SaisieInvalide.class);
        assertThatThrownBy(() -> new Effacement(PREMIERE, "", null, DELIBERATION))
                .isInstanceOf(SaisieInvalide.class);
    }

    @Test
    void aFrozenDebtIsNotLate() {
        var pret = sixFois50();
        var jour = PREMIERE.plusMonths(1);
        assertThat(retards(jour)).contains(pret);
        dettes.geler(pret, PREMIERE.plusDays(2));
        assertThat(retards(jour)).doesNotContain(pret);
        assertThat(portefeuille.echeances(jour, jour.plusMonths(1)))
                .extracting(EcheanceProche::pret)
                .doesNotContain(pret);
        horloge.allerAu(jour);
        assertThatThrownBy(() -> dettes.soutenir(pret, 1, "aide", jour, null)).hasMessage("pret.refus.planSeul");
        assertThatThrownBy(() -> prets.reechelonner(pret, new Amenagement.ReportALaFin(1), "santé", jour))
                .as("the plan alone arranges it")
                .hasMessage("pret.refus.planSeul");
        dettes.degeler(pret);
        assertThat(retards(jour)).contains(pret);
    }

    @Test
    void aBorrowerDoesNoneOfThis() {
        var pret = sixFois50();
        for (Runnable acte : List.<Runnable>of(
                () -> dettes.admettreEnNonValeur(pret, DELIBERATION, essais.agent()),
                () -> dettes.eteindre(pret, new Effacement(PREMIERE, "jugement", null, DELIBERATION), essais.agent()),
                () -> dettes.restituer(pret, PREMIERE, essais.agent()))) {
            assertThatThrownBy(acte::run).isInstanceOfAny(AccessDeniedException.class, AuthenticationException.class);
        }
    }

    private PretId sixFois50() {
        return essais.debloque(Collections.nCopies(6, Montant.euros(50)), PREMIERE);
    }

    private Soldes soldes(PretId pret) {
        return prets.situation(pret).soldes();
    }

    private List<PretId> retards(LocalDate jour) {
        return portefeuille.enRetard(jour).stream().map(Retard::pret).toList();
    }

    private Montant encoursDe(PretId pret, LocalDate jour) {
        return Montant.somme(prets.grandLivre(pret).stream()
                .filter(mouvement -> !mouvement.le().isAfter(jour))
                .map(Mouvement::montant));
    }

    private void eteindre(PretId pret, LocalDate le, Montant part) {
        essais.faire(() ->
                dettes.eteindre(pret, new Effacement(le, "jugement d'essai", part, DELIBERATION), essais.agent()));
    }

    /** Reverses the movement of that rank among those that may be. */
    private void extourner(PretId pret, int rang) {
        var mouvement = prets.grandLivre(pret).stream()
                .filter(Mouvement::reversible)
                .toList()
                .get(rang);
        essais.faire(() -> prets.extourner(mouvement.id(), "erreur", essais.agent()));
    }
}
