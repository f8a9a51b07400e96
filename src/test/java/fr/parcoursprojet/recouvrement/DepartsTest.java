package fr.parcoursprojet.recouvrement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Eight nodes that wake at the same instant: one of them tells that the letter leaves. */
@SpringBootTest
@Import(BancDEssai.class)
class DepartsTest {

    private static final int NOEUDS = 8;

    @Autowired
    Departs departs;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void oneOfThoseThatTryAtOnceLetsItLeave() throws Exception {
        var jour = LocalDate.of(2057, 3, 6);
        var depart = new Depart(
                PretId.nouveau(), jour, NiveauDeRelance.MISE_EN_DEMEURE, jour, Montant.euros(50), true, true);
        var ensemble = new CyclicBarrier(NOEUDS);
        Callable<Boolean> essai = () -> {
            ensemble.await();
            return transaction.execute(statut -> {
                departs.noter(List.of(depart));
                var mien = departs.aDire(Annonces.LOT).contains(depart);
                departs.dits(mien ? List.of(depart) : List.of());
                return mien;
            });
        };
        try (var noeuds = Executors.newFixedThreadPool(NOEUDS)) {
            var partis = 0;
            for (var reponse : noeuds.invokeAll(
                    IntStream.range(0, NOEUDS).mapToObj(rang -> essai).toList())) {
                partis += reponse.get() ? 1 : 0;
            }
            assertThat(partis).isEqualTo(1);
        }
        assertThat(departs.du(depart.pret())).containsExactly(depart);
    }
}
