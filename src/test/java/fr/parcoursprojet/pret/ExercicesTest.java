package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.VerifieurPdf;
import fr.parcoursprojet.edition.Editions;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** The accounts of a year equal the ledger on any past date. */
@SpringBootTest
@Import(BancDEssai.class)
class ExercicesTest {

    private static final int ANNEE = 2041;

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    Dettes dettes;

    @Autowired
    Exercices exercices;

    @Autowired
    ComptesImprimes comptes;

    @Autowired
    ControleDuLivre livre;

    @Autowired
    Editions editions;

    @Autowired
    HorlogeReglable horloge;

    @Test
    void eachYearOpensWhereTheLastOneClosedAndEqualsTheLedger() throws IOException {
        var siens = new ArrayList<PretId>();
        var hasard = new Random(274);
        for (int rang = 0; rang < 6; rang++) {
            var premiere = LocalDate.of(ANNEE, 2 + 3 * (rang % 3), 5);
            var pret = essais.debloque(Collections.nCopies(24, Montant.euros(20 + rang)), premiere);
            siens.add(pret);
            for (int mois = 0; mois < 20; mois += 1 + hasard.nextInt(3)) {
                horloge.allerAu(premiere.plusMonths(mois));
                essais.payer(pret, premiere.plusMonths(mois), Montant.euros(5 + hasard.nextInt(20)));
            }
            var paye = prets.grandLivre(pret).getLast();
            essais.faire(() -> prets.extourner(paye.id(), "rejet bancaire", essais.agent()));
        }
        var finDAnnee = LocalDate.of(ANNEE + 1, 12, 30);
        var deliberation = new Deliberation("2042-031", finDAnnee);
        horloge.allerAu(finDAnnee);
        dettes.soutenir(siens.get(0), 1, "passage difficile", finDAnnee, null);
        dettes.remettre(siens.get(1), Montant.de("7.50"), "geste du CCAS", finDAnnee, null);
        essais.faire(() -> {
            dettes.admettreEnNonValeur(siens.get(2), deliberation, essais.agent());
            dettes.eteindre(
                    siens.get(3),
                    new Effacement(finDAnnee, "jugement d'essai", Montant.euros(40), deliberation),
                    essais.agent());
        });
        horloge.allerAu(LocalDate.of(ANNEE + 2, 6, 30));
        essais.faire(() -> {
            for (int annee = ANNEE; annee <= ANNEE + 2; annee++) {
                var exercice = exercices.de(annee);
                assertThat(exercice.cloture())
                        .isEqualTo(exercice.ouverture()
                                .plus(exercice.verse())
                                .moins(exercice.rembourse())
                                .moins(exercice.autres()))
                        .isEqualTo(livre.encours(exercice.au()));
                assertThat(exercice.ouverture()).isEqualTo(livre.encours(LocalDate.of(annee - 1, 12, 31)));
                for (var pret : siens) {
                    var ligne = exercice.lignes().stream()
                            .filter(une -> une.pret().equals(pret))
                            .findFirst();
                    assertThat(ligne.map(LigneExercice::cloture).orElse(Montant.ZERO))
                            .isEqualTo(auLivre(pret, exercice.au()));
                }
            }
            var pertes = exercices.de(ANNEE + 1);
            assertThat(pertes.remise()).isEqualTo(Montant.de("7.50"));
            assertThat(pertes.eteint()).isEqualTo(Montant.euros(40));
            assertThat(pertes.soutien().estPositif()).isTrue();
            assertThat(pertes.pertes())
                    .extracting(Perte::type, Perte::deliberation)
                    .containsExactlyInAnyOrder(
                            tuple(TypeMouvement.NON_VALEUR, "2042-031"),
                            tuple(TypeMouvement.CREANCE_ETEINTE, "2042-031"));
            assertThat(pertes.nonValeur())
                    .isEqualTo(prets.situation(siens.get(2)).soldes().nonValeur());
            assertThat(exercices.de(ANNEE + 2).au()).as("the year that runs").isEqualTo(LocalDate.of(ANNEE + 2, 6, 30));
            VerifieurPdf.verifier(comptes.pdf(ANNEE + 1));
            assertThat(derniereLigne(comptes.xlsx(ANNEE + 1))).containsExactly(totaux(pertes));
        });
    }

    /** 6541 bore the loss once: what is erased after a non-valeur is shown beside, and changes nothing of account 274. */
    @Test
    void aDebtErasedAfterANonValeurIsShownBesideAndCountedOnce() throws IOException {
        var premiere = LocalDate.of(ANNEE + 40, 2, 5);
        var pret = essais.debloque(Collections.nCopies(6, Montant.euros(50)), premiere);
        var decembre = LocalDate.of(ANNEE + 40, 12, 1);
        horloge.allerAu(decembre);
        essais.faire(() -> dettes.admettreEnNonValeur(pret, new Deliberation("2081-1", decembre), essais.agent()));
        var mars = LocalDate.of(ANNEE + 41, 3, 2);
        horloge.allerAu(mars);
        essais.faire(() -> {
            dettes.eteindre(
                    pret,
                    new Effacement(mars, "jugement d'essai", null, new Deliberation("2082-1", mars)),
                    essais.agent());
            var avant = exercices.de(ANNEE + 40);
            assertThat(ligne(avant, pret).nonValeur()).isEqualTo(Montant.euros(300));
            assertThat(avant.eteintHors274()).isEqualTo(Montant.ZERO);
            var apres = exercices.de(ANNEE + 41);
            assertThat(ligne(apres, pret))
                    .extracting(
                            LigneExercice::nonValeur,
                            LigneExercice::eteint,
                            LigneExercice::autres,
                            LigneExercice::cloture,
                            LigneExercice::eteintHors274)
                    .containsExactly(Montant.ZERO, Montant.ZERO, Montant.ZERO, Montant.ZERO, Montant.euros(300));
            assertThat(apres.cloture()).isEqualTo(livre.encours(apres.au()));
            assertThat(apres.pertes()).filteredOn(Perte::apresNonValeur).hasSize(1);
        });
        var pdf = essais.enAgent(() -> comptes.pdf(ANNEE + 41));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Pour mémoire", "de 6541 à 6542");
        }
        try (var classeur =
                new ReadableWorkbook(new ByteArrayInputStream(essais.enAgent(() -> comptes.xlsx(ANNEE + 41))))) {
            var total = classeur.getFirstSheet().read().getLast();
            assertThat(total.getCellAsNumber(13).orElseThrow()).isEqualByComparingTo("300");
        }
        VerifieurPdf.verifier(pdf);
        essais.faire(() -> {
            var mouvement = prets.grandLivre(pret).getLast();
            prets.extourner(mouvement.id(), "jugement annulé", essais.agent());
            assertThat(exercices.de(ANNEE + 41).eteintHors274()).isEqualTo(Montant.ZERO);
        });
    }

    private static LigneExercice ligne(Exercice exercice, PretId pret) {
        return exercice.lignes().stream()
                .filter(une -> une.pret().equals(pret))
                .findFirst()
                .orElseThrow();
    }

    /** A foot repeated on each page would stand outside its table. */
    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void theAccountsOfManyLoansAreAnAccessiblePaperOfSeveralPages(CapturedOutput sortie) throws IOException {
        var lignes = new ArrayList<LigneExercice>();
        for (int rang = 1; rang <= 90; rang++) {
            var euros = Montant.euros(rang);
            lignes.add(new LigneExercice(
                    new PretId(UUID.randomUUID()),
                    "Personne " + rang,
                    "T-2041-%04d".formatted(rang),
                    LocalDate.of(ANNEE, 3, 5),
                    euros,
                    Montant.ZERO,
                    euros,
                    Montant.ZERO,
                    Montant.ZERO,
                    Montant.ZERO,
                    Montant.ZERO,
                    Montant.ZERO,
                    Montant.ZERO,
                    euros,
                    null));
        }
        var exercice = new Exercice(ANNEE, LocalDate.of(ANNEE, 12, 31), lignes, List.of(), List.of(), Montant.ZERO);
        VerifieurPdf.verifier(editions.pdf("exercice", Map.of("exercice", exercice)));
        assertThat(sortie).doesNotContain("not be PDF/UA compliant");
    }

    @Test
    void aYearWithoutAnythingIsNotFoundAndABorrowerReadsNone() {
        essais.faire(() -> assertThatThrownBy(() -> exercices.de(1999)).isInstanceOf(Introuvable.class));
        assertThatThrownBy(() -> exercices.de(ANNEE))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationException.class);
        assertThatThrownBy(() -> comptes.xlsx(ANNEE))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationException.class);
    }

    /** The ledger added up by hand. */
    private Montant auLivre(PretId pret, LocalDate au) {
        return Montant.somme(prets.grandLivre(pret).stream()
                .filter(mouvement -> !mouvement.le().isAfter(au))
                .map(Mouvement::montant));
    }

    private static BigDecimal[] totaux(Exercice exercice) {
        return List.of(
                        exercice.ouverture(),
                        exercice.verse(),
                        exercice.rembourse(),
                        exercice.soutien(),
                        exercice.remise(),
                        exercice.nonValeur(),
                        exercice.eteint(),
                        exercice.cloture())
                .stream()
                .map(montant -> montant.valeur().stripTrailingZeros())
                .toArray(BigDecimal[]::new);
    }

    private static List<BigDecimal> derniereLigne(byte[] xlsx) {
        try (var classeur = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            var lignes = classeur.getFirstSheet().read();
            assertThat(lignes.getFirst().getCellText(0)).isEqualTo("Emprunteur");
            var derniere = lignes.getLast();
            assertThat(derniere.getCellText(0)).isEqualTo("Total");
            return IntStream.rangeClosed(4, 11)
                    .boxed()
                    .map(colonne ->
                            derniere.getCellAsNumber(colonne).orElseThrow().stripTrailingZeros())
                    .toList();
        } catch (IOException illisible) {
            throw new AssertionError(illisible);
        }
    }
}
