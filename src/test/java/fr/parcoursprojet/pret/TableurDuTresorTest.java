package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.pret.tresorerie.EtatLigne;
import fr.parcoursprojet.pret.tresorerie.Imports;
import fr.parcoursprojet.pret.tresorerie.LigneLue;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A spreadsheet saved by an office suite is the same file of payments, with numbers for dates and amounts. */
@SpringBootTest
@Import(BancDEssai.class)
class TableurDuTresorTest {

    private static final LocalDate PREMIERE = LocalDate.of(2037, 2, 5);

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    Imports imports;

    @Autowired
    HorlogeReglable horloge;

    private PretId pret;
    private String titre;

    @BeforeEach
    void unPret() {
        pret = essais.debloque(Collections.nCopies(10, Montant.euros(100)), PREMIERE);
        titre = essais.titre(pret);
        horloge.allerAu(PREMIERE.plusMonths(2));
    }

    @Test
    void numbersAndTextsAreReadAlikeAndTheSamePaymentInCsvIsKnown() {
        var xlsx = tableur(page -> {
            page.value(0, 0, "Libellé");
            page.value(0, 1, "Date");
            page.value(0, 2, "Montant");
            page.value(0, 3, "Titre");
            page.value(2, 0, "VIR NOE");
            page.value(2, 1, PREMIERE);
            page.style(2, 1).format("dd/mm/yyyy").set();
            page.value(2, 2, 0.1 + 0.2 + 99.8);
            page.value(2, 3, titre);
            page.value(3, 0, "CB");
            page.value(3, 1, "05/03/2037");
            page.value(3, 2, "1 50,25 €");
            page.value(3, 3, titre.toLowerCase());
            page.value(4, 2, 250.35);
            page.value(4, 3, "TOTAL");
        });
        essais.faire(() -> {
            var apercu = imports.apercu("essai.xlsx", xlsx);
            assertThat(apercu.importable()).isTrue();
            assertThat(apercu.lignes())
                    .allMatch(ligne -> ligne.etat() == EtatLigne.RECONNUE)
                    .extracting(LigneLue::montant)
                    .containsExactly(Montant.de("100.10"), Montant.de("150.25"));
            imports.importer("essai.xlsx", xlsx, essais.agent());
            assertThat(prets.solde(pret)).isEqualTo(Montant.de("749.65"));

            var csv =
                    PretsDEssai.fichier(List.of(titre + ";05/02/2037;100,10;VIR NOE", titre + ";2037-03-05;150,25;CB"));
            assertThat(imports.importer("essai.csv", csv, essais.agent()).inscrits())
                    .isZero();
            assertThat(prets.solde(pret)).isEqualTo(Montant.de("749.65"));
        });
    }

    @Test
    void anAmountThatIsNoCentStopsTheWholeFile() {
        var xlsx = tableur(page -> {
            entete(page);
            page.value(1, 0, titre);
            page.value(1, 1, PREMIERE);
            page.value(1, 2, 33.333);
            page.value(1, 3, "VIR");
        });
        essais.faire(() -> {
            assertThat(imports.apercu("essai.xlsx", xlsx).lignes())
                    .extracting(LigneLue::etat)
                    .containsExactly(EtatLigne.ILLISIBLE);
            refuse(xlsx, "pret.tresorerie.refus.aCorriger");
        });
    }

    @Test
    void whatIsNoSpreadsheetIsRefusedWithASentence() {
        var xlsx = tableur(TableurDuTresorTest::entete);
        essais.faire(() -> {
            refuse(Arrays.copyOf(xlsx, xlsx.length / 2), "pret.tresorerie.refus.tableurIllisible");
            refuse(new byte[] {'P', 'K', 3, 4, 0, 0}, "pret.tresorerie.refus.tableurIllisible");
            refuse(tableur(page -> page.value(0, 0, "Bonjour")), "pret.tresorerie.refus.colonnes");
            refuse(tableur(page -> {}), "pret.tresorerie.refus.vide");
        });
    }

    private void refuse(byte[] fichier, String cle) {
        assertThatThrownBy(() -> imports.importer("essai.xlsx", fichier, essais.agent()))
                .isInstanceOf(Refus.class)
                .hasMessage(cle);
    }

    private static void entete(Worksheet page) {
        page.value(0, 0, "titre");
        page.value(0, 1, "date");
        page.value(0, 2, "montant");
        page.value(0, 3, "libelle");
    }

    private static byte[] tableur(Consumer<Worksheet> contenu) {
        var sortie = new ByteArrayOutputStream();
        try (var classeur = new Workbook(sortie, "essai", null)) {
            contenu.accept(classeur.newWorksheet("Feuille 1"));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return sortie.toByteArray();
    }
}
