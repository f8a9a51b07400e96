package fr.parcoursprojet.demande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.justificatifs.EtatJustificatif;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Filing: the number, the receipt, what is refused. */
@SpringBootTest
@Import(BancDEssai.class)
@RecordApplicationEvents
class DepotTest {

    @Autowired
    Demandes demandes;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    BancDeDemande banc;

    @Autowired
    HorlogeReglable horloge;

    @Autowired
    ApplicationEvents evenements;

    @BeforeEach
    void unLundi() {
        horloge.allerAu(LocalDate.of(2026, 10, 12));
    }

    @AfterEach
    void maintenant() {
        horloge.revenir();
    }

    @Test
    void filingGivesAReceiptWithItsDates() {
        var ines = banc.personne();
        var dossier = banc.complete(ines);

        var recu = demandes.deposer(dossier, ines);

        assertThat(recu.numero().valeur()).matches("PP-2026-\\d{5}");
        assertThat(recu.nom()).isEqualTo("Inès Carrel");
        assertThat(recu.pret()).isEqualTo(Montant.euros(1350));
        assertThat(recu.decisionImplicite()).isEqualTo(LocalDate.of(2026, 12, 12));
        // two clear months end on Saturday 13 February: Monday it is
        assertThat(recu.recoursAvant()).isEqualTo(LocalDate.of(2027, 2, 15));
        var demande = demandes.de(dossier);
        assertThat(demande.etat()).isEqualTo(EtatDemande.DEPOSEE);
        assertThat(demande.versionReglement()).isEqualTo("2026");
        assertThat(demandes.parNumero(recu.numero())).contains(dossier);
        assertThat(evenements.stream(DemandeDeposee.class))
                .containsExactly(new DemandeDeposee(dossier, recu.numero(), ines, LocalDate.of(2026, 10, 12)));
    }

    @Test
    void aSecondTapGivesTheSameReceipt() {
        var ines = banc.personne();
        var dossier = banc.complete(ines);

        var premier = demandes.deposer(dossier, ines);
        var second = demandes.deposer(dossier, ines);

        assertThat(second).isEqualTo(premier);
        assertThat(evenements.stream(DemandeDeposee.class)).hasSize(1);
    }

    @Test
    void fiftyFilingsAtOnceGetFiftyNumbersWithoutAGap() throws Exception {
        horloge.allerAu(LocalDate.of(2031, 3, 3));
        record Pret(UsagerId qui, DossierId dossier) {}
        var prets = IntStream.range(0, 50)
                .mapToObj(rang -> {
                    var qui = banc.personne();
                    return new Pret(qui, banc.complete(qui));
                })
                .toList();
        var rangs = new ArrayList<Integer>();
        try (var fils = Executors.newFixedThreadPool(50)) {
            var taches = prets.stream()
                    .<Callable<Recepisse>>map(pret -> () -> {
                        // every other one is tapped twice
                        if (pret.hashCode() % 2 == 0) {
                            demandes.deposer(pret.dossier(), pret.qui());
                        }
                        return demandes.deposer(pret.dossier(), pret.qui());
                    })
                    .toList();
            for (Future<Recepisse> recu : fils.invokeAll(taches)) {
                rangs.add(Integer.parseInt(recu.get().numero().valeur().substring("PP-2031-".length())));
            }
        }
        var premier = Collections.min(rangs); // another test may have filed that year
        assertThat(rangs)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(premier, premier + 50).boxed().toList());
    }

    @Test
    void aFailedFilingLeavesNoGap() {
        horloge.allerAu(LocalDate.of(2032, 3, 3));
        var ines = banc.personne();
        var karim = banc.personne();
        var incomplet = demandes.commencer(karim);
        demandes.deposer(banc.complete(ines), ines);

        assertThatThrownBy(() -> demandes.deposer(incomplet, karim)).isInstanceOf(Refus.class);

        var lea = banc.personne();
        assertThat(demandes.deposer(banc.complete(lea), lea).numero().valeur()).isEqualTo("PP-2032-00002");
    }

    @Test
    void theSameDraftFiledByTwoPhonesAtOnceHasOneNumber() throws Exception {
        var ines = banc.personne();
        var dossier = banc.complete(ines);
        try (var fils = Executors.newFixedThreadPool(8)) {
            var recus = fils.invokeAll(IntStream.range(0, 8)
                    .<Callable<Recepisse>>mapToObj(rang -> () -> demandes.deposer(dossier, ines))
                    .toList());
            var numeros = new ArrayList<String>();
            for (var recu : recus) {
                numeros.add(recu.get().numero().valeur());
            }
            assertThat(numeros).hasSize(8).containsOnly(numeros.getFirst());
        }
    }

    @Test
    void aDocumentStillToGiveStopsTheFiling() {
        var ines = banc.personne();
        var dossier = banc.complete(ines);
        justificatifs.retirer(dossier, ines, "domicile");

        assertThatThrownBy(() -> demandes.deposer(dossier, ines)).hasMessage("demande.refus.incomplete.DOCUMENTS");

        justificatifs.indisponible(dossier, ines, "domicile", "Je viens d’arriver.");
        assertThat(demandes.deposer(dossier, ines).numero()).isNotNull();
        assertThat(justificatifs.un(dossier, "domicile").etat()).isEqualTo(EtatJustificatif.ABSENT);
    }

    @Test
    void aPlanThatDoesNotBalanceIsNotFiled() {
        var ines = banc.personne();
        var dossier = banc.complete(ines);
        demandes.changerProjet(dossier, ines, projet -> projet.avecCout(Montant.de("2700.01"), null, null));

        assertThatThrownBy(() -> demandes.deposer(dossier, ines)).hasMessage("demande.refus.incomplete.FINANCEMENT");
    }

    @Test
    void afterFilingAnswersNoLongerChange() {
        var ines = banc.personne();
        var dossier = banc.deposee(ines);

        assertThatThrownBy(() -> demandes.enregistrer(dossier, ines, MonProjet.VIDE))
                .hasMessage("demande.refus.plusUnBrouillon");
    }
}
