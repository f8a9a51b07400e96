package fr.parcoursprojet.recouvrement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** What was found and not told, because there was too much of it or the portal stopped, is told once, if still true. */
@SpringBootTest
@Import({BancDEssai.class, RecouvrementTest.Oreille.class})
class LotsDeRelancesTest {

    /** A Monday; the next day is worked. */
    private static final LocalDate ECHEANCE = LocalDate.of(2066, 3, 1);

    private static final LocalDate LENDEMAIN = ECHEANCE.plusDays(1);

    @Autowired
    PretsDEssai essais;

    @Autowired
    Recouvrement recouvrement;

    @Autowired
    RetardsSuivis retards;

    @Autowired
    LotsDeRelances lots;

    @Autowired
    Departs departs;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    HorlogeReglable horloge;

    private PretId pret;

    @BeforeEach
    void aLateLoan() {
        pret = essais.debloque(List.of(Montant.euros(50), Montant.euros(50)), ECHEANCE);
        horloge.allerAu(LENDEMAIN);
    }

    @AfterEach
    void settled() {
        essais.payer(pret, LENDEMAIN, Montant.euros(100));
    }

    @Test
    void theNextLotOpensAndTellsItOnce() {
        transactions.executeWithoutResult(statut -> {
            retards.reperer(LENDEMAIN, Set.of());
            assertThat(recouvrement.relances(pret)).as("only found").isEmpty();
        });
        lots.toutPasser();
        lots.toutPasser();
        recouvrement.jour(LENDEMAIN);
        assertThat(RecouvrementTest.Oreille.de(PremierImpaye.class, pret)).hasSize(1);
        assertThat(RecouvrementTest.Oreille.de(RelancePartie.class, pret)).hasSize(1);
        assertThat(recouvrement.prochaine(pret).orElseThrow().niveau()).isEqualTo(NiveauDeRelance.DEUXIEME);
    }

    @Test
    void whatIsPaidMeanwhileIsNeverOpened() {
        transactions.executeWithoutResult(statut -> {
            retards.reperer(LENDEMAIN, Set.of());
            essais.payer(pret, LENDEMAIN, Montant.euros(50));
        });
        lots.toutPasser();
        assertThat(recouvrement.relances(pret)).isEmpty();
        assertThat(RecouvrementTest.Oreille.de(PremierImpaye.class, pret)).isEmpty();
    }

    @Test
    void aLevelThatWaitsIsForgottenWhenItsInstalmentIsPaid() {
        recouvrement.jour(LENDEMAIN);
        var deuxieme = new Depart(pret, ECHEANCE, NiveauDeRelance.DEUXIEME, LENDEMAIN, Montant.euros(50), true, false);
        transactions.executeWithoutResult(statut -> {
            departs.noter(List.of(deuxieme));
            essais.payer(pret, LENDEMAIN, Montant.euros(50));
        });
        assertThat(recouvrement.departs(pret))
                .extracting(Depart::niveau)
                .containsExactly(NiveauDeRelance.PREMIER_IMPAYE);
        assertThat(RecouvrementTest.Oreille.de(RelancePartie.class, pret)).hasSize(1);
    }
}
