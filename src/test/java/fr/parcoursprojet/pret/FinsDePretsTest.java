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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** How loans end: one word each, the same on a loan's page, in the list and in the accounts of the year. */
@SpringBootTest
@Import(BancDEssai.class)
class FinsDePretsTest {

    private static final LocalDate PREMIERE = LocalDate.of(2053, 2, 5);
    private static final LocalDate JUIN = LocalDate.of(2053, 6, 30);

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    Dettes dettes;

    @Autowired
    Portefeuille portefeuille;

    @Autowired
    Exercices exercices;

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
    void eachWayHasItsWord() {
        sixFois50();
        var avant = comptes(2053);
        var siens = new EnumMap<FinDePret, PretId>(FinDePret.class);
        siens.put(FinDePret.NORMALE, normale());
        siens.put(FinDePret.ANTICIPEE, anticipee());
        siens.put(FinDePret.AVEC_SOUTIEN, avecSoutien());
        siens.put(FinDePret.AVEC_REMISE, avecRemise());
        siens.put(FinDePret.EFFACEE_EN_PARTIE, effaceeEnPartie());
        siens.put(FinDePret.ETEINTE, eteinte());
        siens.put(FinDePret.APRES_NON_VALEUR, apresNonValeur());
        siens.put(FinDePret.PAR_CONTENTIEUX, parContentieux());
        assertThat(siens.keySet()).isEqualTo(EnumSet.allOf(FinDePret.class));
        siens.forEach((attendue, pret) -> {
            assertThat(surSaPage(pret)).as("the page of %s", attendue).isEqualTo(attendue);
            assertThat(dansLaListe(pret)).as("the list, %s", attendue).isEqualTo(attendue);
            for (var fin : FinDePret.values()) {
                essais.faire(() -> assertThat(portefeuille.nombre(
                                FiltrePrets.TERMINES, fin, essais.titre(pret), LocalDate.now(horloge)))
                        .isEqualTo(fin == attendue ? 1 : 0));
            }
        });
        var apres = comptes(2053);
        for (var fin : FinDePret.values()) {
            assertThat(apres.getOrDefault(fin, 0) - avant.getOrDefault(fin, 0))
                    .as("in the accounts of the year, %s", fin)
                    .isEqualTo(1);
        }
    }

    @Test
    void aDebtInNonValeurHasNoEndYetAndIsNotAmongThoseThatAreOver() {
        var pret = sixFois50();
        nonValeur(pret);
        assertThat(surSaPage(pret)).isNull();
        assertThat(dansLaListe(pret)).isNull();
        essais.faire(() -> {
            var titre = essais.titre(pret);
            assertThat(portefeuille.nombre(FiltrePrets.TERMINES, titre, JUIN)).isZero();
            assertThat(portefeuille.nombre(FiltrePrets.EN_COURS, titre, JUIN)).isZero();
            assertThat(portefeuille.nombre(FiltrePrets.NON_VALEUR, titre, JUIN)).isEqualTo(1);
            assertThat(portefeuille
                            .lignes(FiltrePrets.NON_VALEUR, titre, JUIN, 0, 1)
                            .getFirst()
                            .solde())
                    .as("the debt lives")
                    .isEqualTo(Montant.euros(300));
        });
    }

    @Test
    void payingTheLastInstalmentAFewDaysBeforeItsDateIsNotEarly() {
        var pret = sixFois50();
        payer(pret, PREMIERE.plusMonths(4), 250);
        payer(pret, PREMIERE.plusMonths(5).minusDays(20), 50);
        assertThat(surSaPage(pret)).isEqualTo(FinDePret.NORMALE);
        assertThat(dansLaListe(pret)).isEqualTo(FinDePret.NORMALE);
    }

    @Test
    void anEarlyRepaymentThatBouncedDoesNotMakeAnEarlyEnd() {
        var pret = sixFois50();
        horloge.allerAu(PREMIERE);
        prets.annoncerRemboursement(pret, prets.de(pret).emprunteur(), Montant.euros(120));
        payer(pret, PREMIERE, 120);
        assertThat(prets.versions(pret).getLast().motif()).isEqualTo(MotifVersion.REMBOURSEMENT_ANTICIPE);
        var anticipe = prets.grandLivre(pret).getLast();
        essais.faire(() -> prets.extourner(anticipe.id(), "rejet bancaire", essais.agent()));
        payer(pret, PREMIERE.plusMonths(5), 300);
        assertThat(surSaPage(pret)).isEqualTo(FinDePret.NORMALE);
        assertThat(dansLaListe(pret)).isEqualTo(FinDePret.NORMALE);
    }

    @Test
    void whatIsToBeGivenBackIsFoundInTheList() {
        var pret = sixFois50();
        payer(pret, PREMIERE, 310);
        essais.faire(() -> {
            var titre = essais.titre(pret);
            assertThat(portefeuille.lignes(FiltrePrets.TROP_PERCU, titre, JUIN, 0, 1))
                    .extracting(LignePret::tropPercu)
                    .containsExactly(Montant.euros(10));
            dettes.restituer(pret, PREMIERE, essais.agent());
            assertThat(portefeuille.nombre(FiltrePrets.TROP_PERCU, titre, JUIN)).isZero();
        });
    }

    @Test
    void givenBackOnADayWhenItWasNotPaidYetIsRefused() {
        var pret = sixFois50();
        payer(pret, PREMIERE.plusMonths(1), 310);
        horloge.allerAu(PREMIERE.plusMonths(2));
        assertThatThrownBy(() -> essais.faire(() -> dettes.restituer(pret, PREMIERE, essais.agent())))
                .isInstanceOf(SaisieInvalide.class);
        assertThatThrownBy(() -> essais.faire(() -> dettes.admettreEnNonValeur(
                        sixFois50(), new Deliberation("2053-009", PREMIERE.minusMonths(2)), essais.agent())))
                .isInstanceOf(SaisieInvalide.class);
    }

    @Test
    void thePageTheListAndTheAccountsAgreeOnRandomLoans() {
        var hasard = new Random(466);
        var vues = EnumSet.noneOf(FinDePret.class);
        for (int rang = 0; rang < 40; rang++) {
            var pret = sixFois50();
            for (int mois = 0; mois < 9; mois++) {
                horloge.allerAu(PREMIERE.plusMonths(mois));
                unActe(hasard, pret, PREMIERE.plusMonths(mois));
            }
            var page = surSaPage(pret);
            assertThat(dansLaListe(pret)).as("loan %d", rang).isEqualTo(page);
            if (page != null) {
                vues.add(page);
                var annee = finLe(pret).getYear();
                essais.faire(() -> assertThat(exercices.de(annee).lignes())
                        .filteredOn(ligne -> ligne.pret().equals(pret))
                        .extracting(LigneExercice::fin)
                        .containsExactly(page));
            }
        }
        assertThat(vues).as("enough ways were met").hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void aBorrowerReadsNoAccounts() {
        assertThatThrownBy(() -> portefeuille.nombre(FiltrePrets.TERMINES, FinDePret.ETEINTE, "", JUIN))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationException.class);
    }

    /** An act that a state refuses changes nothing. */
    private void unActe(Random hasard, PretId pret, LocalDate jour) {
        try {
            switch (hasard.nextInt(9)) {
                case 0 -> payer(pret, jour, 300);
                case 1, 2, 3 -> payer(pret, jour, 20 + hasard.nextInt(90));
                case 4 -> dettes.soutenir(pret, 1, "perte d'emploi", jour, null);
                case 5 -> dettes.remettre(pret, Montant.euros(30), "geste", jour, null);
                case 6 -> {
                    if (hasard.nextInt(3) == 0) {
                        nonValeur(pret);
                    } else {
                        prets.annoncerRemboursement(pret, prets.de(pret).emprunteur(), Montant.euros(60));
                        payer(pret, jour, 60);
                    }
                }
                case 7 -> eteindre(pret, jour, hasard.nextBoolean() ? Montant.euros(40) : null);
                default -> extourner(hasard, pret);
            }
        } catch (Refus | SaisieInvalide horsDePropos) {
            assertThat(horsDePropos.getMessage()).isNotBlank();
        }
    }

    private void extourner(Random hasard, PretId pret) {
        var reversibles =
                prets.grandLivre(pret).stream().filter(Mouvement::reversible).toList();
        if (!reversibles.isEmpty()) {
            var choisi = reversibles.get(hasard.nextInt(reversibles.size()));
            essais.faire(() -> prets.extourner(choisi.id(), "erreur", essais.agent()));
        }
    }

    private PretId normale() {
        var pret = sixFois50();
        for (int mois = 0; mois < 6; mois++) {
            payer(pret, PREMIERE.plusMonths(mois), 50);
        }
        return pret;
    }

    private PretId anticipee() {
        var pret = sixFois50();
        payer(pret, PREMIERE.plusMonths(1), 300);
        return pret;
    }

    private PretId avecSoutien() {
        var pret = sixFois50();
        horloge.allerAu(JUIN);
        dettes.soutenir(pret, 2, "perte d'emploi", JUIN, null);
        payer(pret, JUIN, 200);
        return pret;
    }

    private PretId avecRemise() {
        var pret = sixFois50();
        payer(pret, JUIN, 200);
        dettes.remettre(pret, Montant.euros(100), "surdité soudaine", JUIN, null);
        return pret;
    }

    private PretId effaceeEnPartie() {
        var pret = sixFois50();
        horloge.allerAu(JUIN);
        eteindre(pret, JUIN.minusDays(1), Montant.euros(120));
        payer(pret, JUIN, 180);
        return pret;
    }

    private PretId eteinte() {
        var pret = sixFois50();
        payer(pret, PREMIERE, 50);
        horloge.allerAu(JUIN);
        eteindre(pret, JUIN, null);
        return pret;
    }

    private PretId apresNonValeur() {
        var pret = sixFois50();
        nonValeur(pret);
        payer(pret, JUIN, 300);
        return pret;
    }

    private PretId parContentieux() {
        var pret = sixFois50();
        horloge.allerAu(JUIN);
        dettes.remettreAuContentieux(pret, JUIN.minusDays(20));
        payer(pret, JUIN, 300);
        return pret;
    }

    private PretId sixFois50() {
        return essais.debloque(Collections.nCopies(6, Montant.euros(50)), PREMIERE);
    }

    private void payer(PretId pret, LocalDate le, int euros) {
        horloge.allerAu(le);
        essais.payer(pret, le, Montant.euros(euros));
    }

    private void nonValeur(PretId pret) {
        var jour = LocalDate.now(horloge).isBefore(PREMIERE) ? PREMIERE : LocalDate.now(horloge);
        horloge.allerAu(jour);
        essais.faire(() -> dettes.admettreEnNonValeur(pret, new Deliberation("2053-014", jour), essais.agent()));
    }

    private void eteindre(PretId pret, LocalDate le, Montant part) {
        var effacement = new Effacement(le, "jugement d'essai", part, new Deliberation("2053-015", le));
        essais.faire(() -> dettes.eteindre(pret, effacement, essais.agent()));
    }

    private LocalDate finLe(PretId pret) {
        var le = prets.de(pret).soldeLe();
        assertThat(le).isNotNull();
        return le;
    }

    private FinDePret surSaPage(PretId pret) {
        return FinDePret.de(prets.situation(pret), prets.versions(pret)).orElse(null);
    }

    private FinDePret dansLaListe(PretId pret) {
        return essais.enAgent(() -> portefeuille
                .lignes(FiltrePrets.TOUS, essais.titre(pret), LocalDate.now(horloge), 0, 1)
                .getFirst()
                .fin());
    }

    private Map<FinDePret, Integer> comptes(int annee) {
        horloge.allerAu(LocalDate.of(annee, 12, 31));
        var comptes = new EnumMap<FinDePret, Integer>(FinDePret.class);
        essais.faire(() -> exercices.de(annee).fins().forEach(fins -> comptes.put(fins.fin(), fins.nombre())));
        return comptes;
    }
}
