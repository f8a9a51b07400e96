package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.socle.Refus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an XLSX file saved by an office suite: dates and amounts may be numbers there. */
final class LecteurXlsx {

    private static final int LIGNES_AU_PLUS = 100_000;

    /** A spreadsheet keeps amounts in binary: 167.1 may be 167.09999999999999. What is further from a cent is kept, to be refused. */
    private static final BigDecimal BRUIT = new BigDecimal("0.000001");

    private LecteurXlsx() {}

    /** Whether the bytes are a ZIP, which every XLSX is. */
    static boolean reconnait(byte[] octets) {
        return octets.length > 3 && octets[0] == 'P' && octets[1] == 'K' && octets[2] == 3 && octets[3] == 4;
    }

    /**
     * @throws Refus when it is no spreadsheet, or longer than 100,000 lines
     */
    static List<Rangee> lire(byte[] octets) {
        try (var classeur = new ReadableWorkbook(new ByteArrayInputStream(octets));
                var lignes = classeur.getFirstSheet().openStream()) {
            var rangees = new ArrayList<Rangee>();
            var dates = new HashSet<Integer>();
            for (var ligne : (Iterable<Row>) lignes::iterator) {
                if (rangees.size() == LIGNES_AU_PLUS) {
                    throw new Refus("pret.tresorerie.refus.tropGros");
                }
                var rangee = rangee(ligne, dates);
                if (rangees.isEmpty()) {
                    for (int colonne = 0; colonne < rangee.champs().size(); colonne++) {
                        if (FichierTresorerie.sansAccent(rangee.champ(colonne)).equals("date")) {
                            dates.add(colonne);
                        }
                    }
                }
                if (rangee.champs().stream().anyMatch(champ -> !champ.isBlank())) {
                    rangees.add(rangee);
                }
            }
            return rangees;
        } catch (IOException | ExcelReaderException illisible) {
            throw new Refus("pret.tresorerie.refus.tableurIllisible");
        }
    }

    private static Rangee rangee(Row ligne, Set<Integer> dates) {
        var champs = new ArrayList<String>();
        for (int colonne = 0; colonne < ligne.getCellCount(); colonne++) {
            var estUneDate = dates.contains(colonne);
            champs.add(ligne.getOptionalCell(colonne)
                    .map(cellule -> texte(cellule, estUneDate))
                    .orElse(""));
        }
        return new Rangee(ligne.getRowNum(), champs);
    }

    private static String texte(Cell cellule, boolean date) {
        if (cellule.getType() == CellType.NUMBER || (cellule.getType() == CellType.FORMULA && estUnNombre(cellule))) {
            return date ? cellule.asDate().toLocalDate().toString() : nombre(new BigDecimal(cellule.getRawValue()));
        }
        var texte = cellule.getText();
        return texte == null ? "" : texte;
    }

    private static boolean estUnNombre(Cell cellule) {
        var brut = cellule.getRawValue();
        return brut != null && brut.matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?");
    }

    private static String nombre(BigDecimal lu) {
        var aucent = lu.setScale(2, RoundingMode.HALF_UP);
        return lu.subtract(aucent).abs().compareTo(BRUIT) < 0 ? aucent.toPlainString() : lu.toPlainString();
    }
}
