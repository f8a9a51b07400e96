package fr.parcoursprojet.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What agents verify: each correction with its reason, nobody's work overwritten. */
@SpringBootTest
@Import(BancDEssai.class)
class BudgetsTest {

    private static final NomDeLigne SALAIRE = new NomDeLigne(PosteBudget.SALAIRE, null, 0);
    private static final NomDeLigne LOYER = new NomDeLigne(PosteBudget.LOYER, null, 0);

    @Autowired
    Budgets budgets;

    @Autowired
    BancDeDemande banc;

    @Autowired
    EnTantQue enTantQue;

    private AgentId camille;
    private AgentId nadia;
    private DossierId dossier;

    @BeforeEach
    void unBudgetDeclare() {
        camille = banc.referent();
        nadia = banc.referent();
        dossier = DossierId.nouveau();
        budgets.enregistrer(dossier, fiche(1320, 450, List.of()));
    }

    @Test
    void eachLineThatDiffersWantsItsOwnReason() {
        assertThatExceptionOfType(SaisieInvalide.class)
                .isThrownBy(() -> verifier(camille, fiche(1200, 480, List.of()), Map.of(SALAIRE, "Bulletin"), -1))
                .satisfies(refus -> assertThat(refus.erreurs())
                        .extracting(SaisieInvalide.Erreur::champ)
                        .containsExactly(Budgets.champ(LOYER)));
        assertThat(budgets.verifiee(dossier)).isEmpty();
        verifier(camille, fiche(1200, 450, List.of()), Map.of(SALAIRE, "Bulletin d’octobre"), -1);
        assertThat(budgets.corrections(dossier)).singleElement().satisfies(une -> {
            assertThat(une.ligne()).isEqualTo(SALAIRE);
            assertThat(une.avant()).isEqualTo(Montant.euros(1320));
            assertThat(une.apres()).isEqualTo(Montant.euros(1200));
            assertThat(une.motif()).isEqualTo("Bulletin d’octobre");
            assertThat(une.agent()).isEqualTo(camille);
        });
        assertThat(budgets.fiche(dossier).ressources()).isEqualTo(Montant.euros(1320));
    }

    @Test
    void correctionsAddUpAndNoneIsReplaced() {
        var une = verifier(camille, fiche(1200, 450, List.of()), Map.of(SALAIRE, "Bulletin"), -1);
        var deux = verifier(nadia, fiche(1250, 450, List.of()), Map.of(SALAIRE, "Prime"), une.version());
        verifier(nadia, fiche(1320, 450, List.of()), Map.of(), deux.version());
        assertThat(budgets.corrections(dossier))
                .extracting(CorrectionDeBudget::avant, CorrectionDeBudget::apres, CorrectionDeBudget::motif)
                .containsExactly(
                        tuple(Montant.euros(1250), Montant.euros(1320), ""),
                        tuple(Montant.euros(1200), Montant.euros(1250), "Prime"),
                        tuple(Montant.euros(1320), Montant.euros(1200), "Bulletin"));
    }

    @Test
    void savingTheSameAgainAddsNothingAndAnotherReasonDoes() {
        var une = verifier(camille, fiche(1200, 450, List.of()), Map.of(SALAIRE, "Bulletin"), -1);
        var deux = verifier(camille, fiche(1200, 450, List.of()), Map.of(SALAIRE, "Bulletin"), une.version());
        assertThat(budgets.corrections(dossier)).hasSize(1);
        verifier(camille, fiche(1200, 450, List.of()), Map.of(SALAIRE, "Bulletin de novembre"), deux.version());
        assertThat(budgets.corrections(dossier)).hasSize(2);
    }

    @Test
    void theSecondAgentIsToldAndNothingIsWritten() {
        verifier(nadia, fiche(1250, 450, List.of()), Map.of(SALAIRE, "Prime"), -1);
        assertThatExceptionOfType(BudgetModifie.class)
                .isThrownBy(() -> verifier(camille, fiche(1200, 450, List.of()), Map.of(SALAIRE, "Bulletin"), -1))
                .satisfies(refus ->
                        assertThat(refus.actuelle().fiche().ressources()).isEqualTo(Montant.euros(1250)));
        assertThat(budgets.retenue(dossier).ressources()).isEqualTo(Montant.euros(1250));
        assertThat(budgets.corrections(dossier)).hasSize(1);
    }

    @Test
    void ofTwoAgentsAtOnceOneIsTold() throws Exception {
        try (var deux = Executors.newFixedThreadPool(2)) {
            var essais = List.<Callable<FicheVerifiee>>of(
                    () -> verifier(camille, fiche(1200, 450, List.of()), Map.of(SALAIRE, "Bulletin"), -1),
                    () -> verifier(nadia, fiche(1250, 450, List.of()), Map.of(SALAIRE, "Prime"), -1));
            var faits = deux.invokeAll(essais);
            assertThat(faits)
                    .extracting(Future::state)
                    .containsExactlyInAnyOrder(Future.State.SUCCESS, Future.State.FAILED);
            assertThat(faits)
                    .filteredOn(fait -> fait.state() == Future.State.FAILED)
                    .extracting(Future::exceptionNow)
                    .hasOnlyElementsOfType(BudgetModifie.class);
        }
        assertThat(budgets.corrections(dossier)).hasSize(1);
    }

    @Test
    void theWorstOfTheVerifiedMonthsCounts() {
        var mois = List.of(Montant.euros(900), Montant.euros(400), Montant.euros(1100));
        budgets.enregistrer(dossier, fiche(1320, 450, mois));
        assertThat(budgets.retenue(dossier).rangDuPireMois()).hasValue(1);
        var verifies = List.of(Montant.euros(900), Montant.euros(950), Montant.euros(1100));
        verifier(camille, fiche(1320, 450, verifies), Map.of(NomDeLigne.duMois(1), "Relevé de septembre"), -1);
        assertThat(budgets.retenue(dossier).rangDuPireMois()).hasValue(0);
        assertThat(budgets.retenue(dossier).ressources()).isEqualTo(Montant.euros(900));
        assertThat(budgets.corrections(dossier))
                .singleElement()
                .extracting(CorrectionDeBudget::ligne)
                .isEqualTo(NomDeLigne.duMois(1));
    }

    @Test
    void whatIsLeftIsCountedByUnitToo() {
        var seule = fiche(1350, 450, List.of());
        var aTrois = new FicheBudget(seule.lignes(), List.of(), new BigDecimal("2.0"));
        assertThat(seule.parJourEtUniteAvec(Montant.euros(60))).isEqualTo(Montant.euros(28));
        assertThat(aTrois.parJourEtUnite()).isEqualTo(Montant.euros(15));
        assertThat(aTrois.parJourEtUniteAvec(Montant.euros(60))).isEqualTo(Montant.euros(14));
    }

    private FicheVerifiee verifier(AgentId qui, FicheBudget fiche, Map<NomDeLigne, String> motifs, long version) {
        Function<NomDeLigne, String> pourquoi = ligne -> motifs.getOrDefault(ligne, "");
        return enTantQue.agent(qui, () -> budgets.verifier(dossier, fiche, pourquoi, version));
    }

    private static FicheBudget fiche(int salaire, int loyer, List<Montant> mois) {
        return new FicheBudget(
                List.of(
                        LigneBudget.declaree(PosteBudget.SALAIRE, Montant.euros(salaire), Periodicite.MENSUELLE),
                        LigneBudget.declaree(PosteBudget.LOYER, Montant.euros(loyer), Periodicite.MENSUELLE)),
                mois,
                BigDecimal.ONE);
    }
}
