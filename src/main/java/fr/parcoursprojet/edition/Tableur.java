package fr.parcoursprojet.edition;

import fr.parcoursprojet.socle.Montant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes XLSX files: amounts stay numbers, dates stay dates, so that an office suite can add and sort them. */
@Service
public class Tableur {

    private static final String EUROS = "# ##0.00 €";
    private static final int LIGNES_EN_MEMOIRE = 500;
    private static final String JOUR = "dd/mm/yyyy";

    /**
     * A file of one sheet whose first line stays in sight.
     *
     * @param feuille name of the sheet, at most 31 characters
     * @param tetes heads of the columns
     * @param lignes texts, {@link Montant}, {@link LocalDate} or null, in the order of the heads
     */
    public byte[] xlsx(String feuille, List<String> tetes, List<List<@Nullable Object>> lignes) {
        var sortie = new ByteArrayOutputStream();
        ecrire(sortie, feuille, tetes, lignes.iterator());
        return sortie.toByteArray();
    }

    /**
     * The same, written line after line as they are read: a long list never stands whole in memory.
     *
     * @param sortie left open
     * @param lignes read once
     * @throws UncheckedIOException when the reader left
     */
    public void ecrire(
            OutputStream sortie, String feuille, List<String> tetes, Iterator<List<@Nullable Object>> lignes) {
        try (var classeur = new Workbook(sortie, "Parcours Projet", null)) {
            var page = classeur.newWorksheet(feuille);
            for (int colonne = 0; colonne < tetes.size(); colonne++) {
                page.value(0, colonne, tetes.get(colonne));
            }
            page.range(0, 0, 0, tetes.size() - 1).style().bold().wrapText(true).set();
            page.freezePane(0, 1);
            for (int rang = 1; lignes.hasNext(); rang++) {
                var ligne = lignes.next();
                for (int colonne = 0; colonne < ligne.size(); colonne++) {
                    ecrire(page, rang, colonne, ligne.get(colonne));
                }
                if (rang % LIGNES_EN_MEMOIRE == 0) {
                    page.flush();
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void ecrire(Worksheet page, int rang, int colonne, @Nullable Object valeur) {
        switch (valeur) {
            case null -> {}
            case Montant montant -> {
                page.value(rang, colonne, montant.valeur());
                page.style(rang, colonne).format(EUROS).set();
            }
            case LocalDate jour -> {
                page.value(rang, colonne, jour);
                page.style(rang, colonne).format(JOUR).set();
            }
            default -> page.value(rang, colonne, valeur.toString());
        }
    }
}
