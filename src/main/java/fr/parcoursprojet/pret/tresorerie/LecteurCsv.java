package fr.parcoursprojet.pret.tresorerie;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import fr.parcoursprojet.socle.Refus;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a CSV file with semicolons, quotes as usual. */
final class LecteurCsv {

    private LecteurCsv() {}

    /**
     * @throws Refus when a quote is not closed
     */
    static List<Rangee> lire(byte[] octets) {
        var rangees = new ArrayList<Rangee>();
        try (var lecteur = CsvReader.builder()
                .fieldSeparator(';')
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(texte(octets))) {
            lecteur.forEach(ligne -> rangees.add(new Rangee((int) ligne.getStartingLineNumber(), ligne.getFields())));
        } catch (CsvParseException illisible) {
            throw new Refus("pret.tresorerie.refus.illisible");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return rangees;
    }

    /** UTF-8 with or without its mark; else the Latin-1 of older exports. */
    private static String texte(byte[] octets) {
        try {
            var texte = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
            return texte.startsWith("\ufeff") ? texte.substring(1) : texte;
        } catch (CharacterCodingException pasUtf8) {
            return new String(octets, Charset.forName("windows-1252"));
        }
    }
}
