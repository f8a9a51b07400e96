package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.pret.ComptesTenus.Total;
import fr.parcoursprojet.pret.tresorerie.Imports;
import fr.parcoursprojet.socle.Montant;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * Eight people who work at once on the same few loans: nothing that was acknowledged is lost, and of those who do the
 * same thing one wins and the others are told. {@code -Dlivre.operations=10000} runs the large one;
 * {@code target/livre-dispute.txt} says what was acknowledged and refused.
 */
@SpringBootTest
@Import(BancDEssai.class)
class LivreDisputeTest {

    private static final int OPERATIONS = Integer.getInteger("livre.operations", 400);
    private static final int PERSONNES = 8;
    private static final int PRETS = 5;
    private static final LocalDate PREMIERE = LocalDate.of(2027, 2, 5);

    /** A Wednesday that is worked: relances begin and end while payments come and go. */
    private static final LocalDate JOUR = LocalDate.of(2027, 6, 9);

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    Dettes dettes;

    @Autowired
    Imports imports;

    @Autowired
    ControleDuLivre livre;

    @Autowired
    HorlogeReglable horloge;

    @AfterEach
    void leVraiTemps() {
        horloge.revenir();
    }

    @Test
    void noAcknowledgedOperationIsLostAndEachHasOneWinner() throws Exception {
        var disputes = IntStream.range(0, PRETS)
                .mapToObj(rang -> essais.debloque(Collections.nCopies(30, Montant.euros(100)), PREMIERE))
                .toList();
        horloge.allerAu(JOUR);
        var tenus = new ComptesTenus();
        aHuit(new GestesDisputes(essais, prets, dettes, imports, disputes, JOUR, tenus));

        Files.writeString(Path.of("target", "livre-dispute.txt"), tenus.toString());
        assertThat(tenus.inattendus()).as("%s", tenus).isEmpty();
        assertThat(tenus.gagnants())
                .as("each reversal has one winner")
                .allSatisfy((mouvement, gagnants) -> assertThat(gagnants).hasValue(1));
        assertThat(tenus.dit("pret.refus.dejaExtourne"))
                .as("some were told that another was quicker")
                .isPositive();
        assertThat(tenus.acquis()).as("the ledger is what was acknowledged").isEqualTo(inscrits(disputes));
        essais.faire(() -> assertThat(livre.anomalies()).isEmpty());
    }

    private void aHuit(GestesDisputes gestes) throws Exception {
        var ensemble = new CyclicBarrier(PERSONNES);
        try (var personnes = Executors.newFixedThreadPool(PERSONNES)) {
            var travaux = IntStream.range(0, PERSONNES)
                    .<Callable<Void>>mapToObj(rang -> () -> {
                        ensemble.await();
                        gestes.faire(rang, OPERATIONS / PERSONNES);
                        return null;
                    })
                    .toList();
            for (var travail : personnes.invokeAll(travaux)) {
                travail.get();
            }
        }
    }

    /** What stands in the tables, without what follows from it by itself. */
    private Map<String, Total> inscrits(List<PretId> disputes) {
        var totaux = new TreeMap<String, Total>();
        for (var pret : disputes) {
            for (var mouvement : prets.grandLivre(pret)) {
                quoi(mouvement.type()).ifPresent(quoi -> totaux.merge(quoi, total(quoi, mouvement), Total::plus));
            }
            prets.versions(pret).stream()
                    .filter(version -> version.motif() == MotifVersion.REPORT)
                    .forEach(version -> totaux.merge("REPORT", new Total(1, Montant.ZERO), Total::plus));
        }
        return totaux;
    }

    private static Optional<String> quoi(TypeMouvement type) {
        return switch (type) {
            case ENCAISSEMENT, REMBOURSEMENT_ANTICIPE, RECOUVREMENT -> Optional.of("PAIEMENT");
            case EXTOURNE, SOUTIEN, REMISE, RESTITUTION -> Optional.of(type.name());
            default -> Optional.empty();
        };
    }

    private static Total total(String quoi, Mouvement mouvement) {
        return new Total(1, quoi.equals("RESTITUTION") ? Montant.ZERO : mouvement.somme());
    }
}
