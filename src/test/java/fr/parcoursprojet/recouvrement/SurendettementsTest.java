package fr.parcoursprojet.recouvrement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.pret.ControleDuLivre;
import fr.parcoursprojet.pret.Deliberation;
import fr.parcoursprojet.pret.Dettes;
import fr.parcoursprojet.pret.Echeance;
import fr.parcoursprojet.pret.Effacement;
import fr.parcoursprojet.pret.EtatEcheance;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.FiltrePrets;
import fr.parcoursprojet.pret.LignePret;
import fr.parcoursprojet.pret.MotifVersion;
import fr.parcoursprojet.pret.Portefeuille;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.pret.Retard;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.stockage.FichierId;
import fr.parcoursprojet.suivi.TypeTache;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** R12: frozen from the day of recevabilité, then a plan with its own dates, or a debt erased wholly or partly. */
@SpringBootTest
@Import(BancDEssai.class)
class SurendettementsTest {

    /** A Monday. */
    private static final LocalDate PREMIERE = LocalDate.of(2058, 9, 2);

    private static final String REFERENCE = "Banque de France 000123456";

    @Autowired
    PretsDEssai essais;

    @Autowired
    RelancesDEssai banc;

    @Autowired
    Prets prets;

    @Autowired
    Dettes dettes;

    @Autowired
    Portefeuille portefeuille;

    @Autowired
    ControleDuLivre livre;

    @Autowired
    Recouvrement recouvrement;

    @Autowired
    Surendettements surendettements;

    @Autowired
    Contentieux contentieux;

    @Autowired
    Difficultes difficultes;

    @Autowired
    Usagers usagers;

    @Autowired
    Agents agents;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    private UsagerId usager;
    private PretId pret;

    @BeforeEach
    void unPretEnRetard() {
        usager = essais.usager("Inès", "Gel");
        pret = essais.debloque(usager, "Inès Gel", "Vélo", Collections.nCopies(6, Montant.euros(100)), PREMIERE);
        banc.troisRelances(PREMIERE);
    }

    @AfterEach
    void theBookIsRightAndNothingIsLeft() {
        essais.faire(() -> assertThat(livre.anomalies()).isEmpty());
        banc.solder(pret);
        horloge.revenir();
    }

    @Test
    void aFrozenLoanGetsNoReminderThoughItIsLateAndWhatWaitedIsWithdrawn() {
        assertThat(banc.lettres(pret)).isNotEmpty();
        var partis = recouvrement.departs(pret).size();
        geler();
        assertThat(banc.lettres(pret)).as("not printed yet").isEmpty();
        assertThat(relance().etat()).isEqualTo(EtatRelance.SUSPENDUE);
        assertThat(banc.taches(pret)).doesNotContain(TypeTache.PREMIER_IMPAYE);
        for (int jours = 31; jours < 170; jours++) {
            banc.leJour(PREMIERE.plusDays(jours));
        }
        assertThat(recouvrement.departs(pret)).hasSize(partis);
        assertThat(recouvrement.relances(pret)).hasSize(1);
        var situation = prets.situation(pret);
        assertThat(situation.arriere()).as("no late state").isEqualTo(Montant.ZERO);
        assertThat(situation.echeances()).extracting(Echeance::etat).containsOnly(EtatEcheance.GELEE);
        assertThat(situation.prochaine()).isEmpty();
        assertThat(situation.resteDu()).as("still owed").isEqualTo(Montant.euros(600));
        assertThat(portefeuille.enRetard(LocalDate.now(horloge)))
                .extracting(Retard::pret)
                .doesNotContain(pret);
        assertThat(essais.enAgent(
                        () -> portefeuille.lignes(FiltrePrets.EN_RETARD, "Inès Gel", LocalDate.now(horloge), 0, 100)))
                .extracting(LignePret::pret)
                .doesNotContain(pret);
        BoiteAuxLettres.UNIQUE.attendre(pli ->
                pli.adresse().equals(usagers.de(usager).email()) && pli.objet().contains("en pause"));
    }

    @Test
    void nothingIsPromisedToTheBorrowerWhileItIsFrozen() {
        geler();
        assertThatThrownBy(() -> difficultes.declarer(pret, usager, MotifDifficulte.AUTRE, null))
                .isInstanceOf(Refus.class);
        assertThatThrownBy(() -> prets.annoncerRemboursement(pret, usager, Montant.euros(200)))
                .isInstanceOf(Refus.class);
        essais.faire(() -> assertThatThrownBy(
                        () -> contentieux.transmettre(List.of(pret), "x", LocalDate.now(horloge), essais.agent()))
                .isInstanceOf(Refus.class));
    }

    @Test
    void whatIsPaidDuringTheFreezeCounts() {
        geler();
        essais.payer(pret, PREMIERE.plusDays(40), Montant.euros(150));
        var situation = prets.situation(pret);
        assertThat(situation.resteDu()).isEqualTo(Montant.euros(450));
        assertThat(situation.payees()).isEqualTo(1);
        assertThat(relance().etat()).isEqualTo(EtatRelance.SUSPENDUE);
        assertThat(prets.de(pret).geleLe()).isNotNull();
    }

    @Test
    void onceRefusedTheRelancesGoOnCountingFromThatDay() {
        geler();
        banc.leJour(PREMIERE.plusDays(100));
        var partis = banc.parties(pret);
        essais.faire(() -> surendettements.lever(
                pret, TypeActe.IRRECEVABILITE, LocalDate.now(horloge), "Ressources suffisantes", essais.agent()));
        assertThat(prets.de(pret).geleLe()).isNull();
        assertThat(relance().etat()).isEqualTo(EtatRelance.OUVERTE);
        assertThat(banc.taches(pret)).contains(TypeTache.REPRISE_DES_RELANCES);
        banc.leJour(PREMIERE.plusDays(106));
        assertThat(banc.parties(pret)).as("a week passes").isEqualTo(partis);
        banc.leJour(PREMIERE.plusDays(107));
        assertThat(banc.parties(pret)).isEqualTo(partis + 1);
        assertThat(etat()).isEqualTo(EtatSurendettement.AUCUN);
    }

    @Test
    void aPlanReplacesWhatIsLeftAndItsOwnInstalmentsMayBeLate() {
        essais.payer(pret, PREMIERE.plusDays(30), Montant.euros(130));
        geler();
        horloge.allerAu(PREMIERE.plusDays(60));
        var premiere = PREMIERE.plusMonths(8);
        essais.faire(() -> surendettements.suivreUnPlan(
                pret,
                new PlanDApurement(PREMIERE.plusDays(60), REFERENCE, premiere, Montant.euros(60)),
                new Scan("plan.pdf", PretsDEssai.SCAN),
                essais.agent()));
        assertThat(prets.versions(pret).getLast().motif()).isEqualTo(MotifVersion.PLAN_DE_SURENDETTEMENT);
        var echeances = prets.situation(pret).echeances();
        assertThat(echeances.subList(0, 2))
                .as("what was paid stays")
                .extracting(Echeance::etat)
                .containsOnly(EtatEcheance.PAYEE);
        var dues = echeances.subList(2, echeances.size());
        assertThat(dues).hasSize(8);
        assertThat(Montant.somme(dues.stream().map(Echeance::montant))).isEqualTo(Montant.euros(470));
        assertThat(dues.getLast().montant()).isEqualTo(Montant.euros(50));
        assertThat(dues.getFirst().le()).isEqualTo(premiere);
        assertThat(relance().etat()).as("nothing is late any more").isEqualTo(EtatRelance.REGLEE);
        assertThat(banc.taches(pret)).isEmpty();
        BoiteAuxLettres.UNIQUE.attendre(pli ->
                pli.adresse().equals(usagers.de(usager).email()) && pli.texte().contains("plan de surendettement"));

        banc.leJour(premiere.plusDays(3));
        assertThat(prets.situation(pret).arriere()).isEqualTo(Montant.euros(60));
        assertThat(relance().etat()).isEqualTo(EtatRelance.OUVERTE);

        essais.payer(pret, premiere.plusDays(3), Montant.euros(470));
        assertThat(actes()).containsExactly(TypeActe.RECEVABILITE, TypeActe.PLAN, TypeActe.PLAN_RESPECTE);
        var scan = essais.enAgent(() -> surendettements.actes(pret)).get(1).fichier();
        assertThat(scan).isNotNull();
        assertThat(essais.enAgent(() -> surendettements.piece(pret, scan)).octets())
                .isNotEmpty();
        essais.faire(() -> assertThatThrownBy(() -> surendettements.piece(pret, new FichierId(pret.valeur())))
                .isInstanceOf(Introuvable.class));
    }

    @Test
    void aPlanThatIsNotKeptLeavesWhatIsLateToTheReliefOfTheTreasury() {
        geler();
        var debut = PREMIERE.plusDays(40);
        horloge.allerAu(debut);
        essais.faire(() -> {
            assertThatThrownBy(() -> plan(debut, debut.plusMonths(2), "1"))
                    .as("fifty years")
                    .isInstanceOf(SaisieInvalide.class);
            assertThat(prets.de(pret).geleLe()).as("nothing was done").isNotNull();
            plan(debut, debut.plusMonths(2), "100");
        });
        horloge.allerAu(debut.plusMonths(4));
        essais.faire(() -> {
            surendettements.finirLePlan(pret, false, LocalDate.now(horloge), null, essais.agent());
            contentieux.transmettre(List.of(pret), "Plan non respecté", LocalDate.now(horloge), essais.agent());
        });
        assertThat(prets.situation(pret).arriere()).isEqualTo(Montant.euros(200));
        assertThat(etat()).isEqualTo(EtatSurendettement.AUCUN);
    }

    @Test
    void aPlanThatErasesAPartAtItsEndEndsAndErasesInOneAct() {
        geler();
        var debut = PREMIERE.plusDays(40);
        horloge.allerAu(debut);
        var premiere = debut.plusMonths(1);
        essais.faire(() -> surendettements.suivreUnPlan(
                pret,
                new PlanDApurement(debut, REFERENCE, premiere, Montant.euros(100), Montant.euros(350)),
                null,
                essais.agent()));
        var courriel = BoiteAuxLettres.UNIQUE
                .attendre(pli -> pli.adresse().equals(usagers.de(usager).email())
                        && pli.texte().contains("plan de surendettement"))
                .texte();
        assertThat(courriel).contains("350,00", "ne vous seront pas demandés").doesNotContain("- 350,00");
        assertThat(prets.situation(pret).echeances().getLast()).satisfies(derniere -> {
            assertThat(derniere.montant()).isEqualTo(Montant.euros(350));
            assertThat(prets.situation(pret).aEffacer(derniere)).isTrue();
        });
        essais.payer(pret, premiere.plusMonths(1), Montant.euros(200));
        var deliberation = new Deliberation("2059-1", premiere.plusMonths(3));
        horloge.allerAu(premiere.plusMonths(3));
        essais.faire(() -> {
            assertThatThrownBy(() ->
                            surendettements.finirEtEffacer(pret, premiere.plusMonths(3), deliberation, essais.agent()))
                    .hasMessage("recouvrement.refus.planAPayer");
            assertThatThrownBy(
                            () -> surendettements.finirLePlan(pret, true, premiere.plusMonths(3), null, essais.agent()))
                    .hasMessage("recouvrement.refus.planEfface");
        });
        assertThat(actes()).as("nothing was written").containsExactly(TypeActe.RECEVABILITE, TypeActe.PLAN);

        essais.payer(pret, premiere.plusMonths(3), Montant.euros(50));
        assertThat(banc.taches(pret)).contains(TypeTache.PLAN_A_FINIR);
        assertThat(prets.solde(pret)).as("owed until it is erased").isEqualTo(Montant.euros(350));
        banc.leJour(premiere.plusMonths(15));
        assertThat(prets.situation(pret).arriere()).as("nothing is late").isEqualTo(Montant.ZERO);
        assertThat(recouvrement.relances(pret))
                .as("never claimed")
                .noneMatch(suivie -> suivie.etat() == EtatRelance.OUVERTE);

        essais.faire(() -> surendettements.finirEtEffacer(pret, premiere.plusMonths(15), deliberation, essais.agent()));
        assertThat(prets.situation(pret).soldes().eteint()).isEqualTo(Montant.euros(350));
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.ETEINT);
        assertThat(actes())
                .containsExactly(TypeActe.RECEVABILITE, TypeActe.PLAN, TypeActe.PLAN_RESPECTE, TypeActe.RETABLISSEMENT);
        assertThat(banc.taches(pret)).doesNotContain(TypeTache.PLAN_A_FINIR);
        assertThat(prets.de(pret).planLe()).isNull();
    }

    @Test
    void aRetablissementErasesAllAndAPaymentAfterItIsGivenBack() {
        geler();
        horloge.allerAu(PREMIERE.plusDays(90));
        essais.payer(pret, PREMIERE.plusDays(50), Montant.euros(30));
        essais.payer(pret, PREMIERE.plusDays(80), Montant.euros(40));
        horloge.allerAu(PREMIERE.plusDays(90));
        essais.faire(
                () -> surendettements.retablir(pret, effacement(PREMIERE.plusDays(60), null), null, essais.agent()));
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.ETEINT);
        assertThat(prets.de(pret).geleLe()).isNull();
        var soldes = prets.situation(pret).soldes();
        assertThat(soldes.eteint()).isEqualTo(Montant.euros(570));
        assertThat(soldes.tropPercu()).as("paid after the judgement").isEqualTo(Montant.euros(40));
        assertThat(essais.enAgent(() -> surendettements.actes(pret)).getLast().montant())
                .isEqualTo(Montant.euros(570));
        essais.payer(pret, PREMIERE.plusDays(95), Montant.euros(25));
        assertThat(prets.situation(pret).tropPercu()).isEqualTo(Montant.euros(65));
        assertThat(relance().etat()).isEqualTo(EtatRelance.REGLEE);
        banc.leJour(PREMIERE.plusDays(120));
        assertThat(recouvrement.relances(pret)).noneMatch(suivie -> suivie.etat() != EtatRelance.REGLEE);
    }

    @Test
    void aPartErasedLeavesTheRestWhichGoesOn() {
        geler();
        horloge.allerAu(PREMIERE.plusDays(90));
        essais.faire(() -> {
            assertThatThrownBy(() -> surendettements.retablir(
                            pret, effacement(PREMIERE.plusDays(60), Montant.de("600.01")), null, essais.agent()))
                    .isInstanceOf(SaisieInvalide.class);
            surendettements.retablir(pret, effacement(PREMIERE.plusDays(60), Montant.euros(350)), null, essais.agent());
        });
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.DEBLOQUE);
        assertThat(prets.de(pret).geleLe()).isNull();
        assertThat(prets.situation(pret).resteDu()).isEqualTo(Montant.euros(250));
        assertThat(prets.situation(pret).echeances())
                .extracting(Echeance::montant)
                .containsExactly(Montant.euros(100), Montant.euros(100), Montant.euros(50));
        assertThat(relance().etat()).as("the rest is late").isEqualTo(EtatRelance.OUVERTE);
        essais.payer(pret, PREMIERE.plusDays(91), Montant.euros(260));
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.SOLDE);
        assertThat(prets.situation(pret).tropPercu()).isEqualTo(Montant.euros(10));
    }

    @Test
    void aFreezeDuringTheContentieuxIsToldToTheTreasuryWhichGoesOnAfter() {
        essais.faire(() -> contentieux.transmettre(List.of(pret), "x", LocalDate.now(horloge), essais.agent()));
        geler();
        assertThat(relance().etat()).isEqualTo(EtatRelance.SUSPENDUE);
        assertThat(banc.taches(pret)).containsExactly(TypeTache.TRESOR_A_PREVENIR);
        horloge.allerAu(PREMIERE.plusDays(70));
        essais.faire(() -> surendettements.lever(pret, TypeActe.CLOTURE, LocalDate.now(horloge), null, essais.agent()));
        assertThat(relance().etat()).isEqualTo(EtatRelance.TRANSMISE);
        assertThat(essais.enAgent(() -> contentieux.etapes(pret)))
                .extracting(Etape::type)
                .containsExactly(TypeEtape.TRANSMISSION, TypeEtape.SUSPENSION, TypeEtape.REPRISE_DES_POURSUITES);
    }

    @Test
    void eachActComesInItsTurnWithItsDayAndItsReference() {
        var jour = LocalDate.now(horloge);
        essais.faire(() -> {
            assertThatThrownBy(() -> surendettements.lever(pret, TypeActe.CLOTURE, jour, null, essais.agent()))
                    .isInstanceOf(Refus.class);
            assertThatThrownBy(() -> plan(jour, jour, "100")).isInstanceOf(Refus.class);
            assertThatThrownBy(() -> surendettements.recevoir(pret, jour.plusDays(1), REFERENCE, null, essais.agent()))
                    .isInstanceOf(SaisieInvalide.class);
            assertThatThrownBy(() -> surendettements.recevoir(pret, jour, " ", null, essais.agent()))
                    .isInstanceOf(SaisieInvalide.class);
            assertThatThrownBy(() -> surendettements.recevoir(PretId.nouveau(), jour, REFERENCE, null, essais.agent()))
                    .isInstanceOf(Introuvable.class);
            surendettements.recevoir(pret, jour, REFERENCE, null, essais.agent());
            assertThatThrownBy(() -> surendettements.recevoir(pret, jour, REFERENCE, null, essais.agent()))
                    .as("frozen already")
                    .isInstanceOf(Refus.class);
            assertThatThrownBy(() ->
                            surendettements.lever(pret, TypeActe.CLOTURE, jour.minusDays(1), null, essais.agent()))
                    .as("before the freeze")
                    .isInstanceOf(SaisieInvalide.class);
        });
        assertThat(actes()).containsExactly(TypeActe.RECEVABILITE);
    }

    @Test
    void onlyTheReferentAndTheAdministrativeAgent() {
        var elue = agents.reconnaitre(
                "essai", "gel-elue", "Élue", new Email("gel-elue@essai.example"), Set.of(Role.MEMBRE_COMMISSION));
        assertThatThrownBy(() -> enTantQue.agent(elue, () -> surendettements.actes(pret)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> enTantQue.agent(elue, () -> {
                    surendettements.recevoir(pret, LocalDate.now(horloge), REFERENCE, null, elue);
                    return null;
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(prets.de(pret).geleLe()).isNull();
    }

    private void geler() {
        essais.faire(() -> surendettements.recevoir(
                pret, LocalDate.now(horloge), REFERENCE, new Scan("bdf.pdf", PretsDEssai.SCAN), essais.agent()));
    }

    private void plan(LocalDate le, LocalDate premiere, String mensualite) {
        surendettements.suivreUnPlan(
                pret, new PlanDApurement(le, REFERENCE, premiere, Montant.de(mensualite)), null, essais.agent());
    }

    private static Effacement effacement(LocalDate le, @Nullable Montant part) {
        return new Effacement(le, "Jugement du tribunal de Besançon", part, new Deliberation("2058-9", le));
    }

    private Relance relance() {
        return recouvrement.relances(pret).getFirst();
    }

    private EtatSurendettement etat() {
        return essais.enAgent(() -> surendettements.etat(pret));
    }

    private List<TypeActe> actes() {
        return essais.enAgent(() -> surendettements.actes(pret)).stream()
                .map(Acte::type)
                .toList();
    }
}
