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

/** Reads a table saved as text, quotes as usual; semicolons unless the first line has none, then tabs or commas. */
final class LecteurCsv {

    private LecteurCsv() {}

    /**
     * @throws Refus when a quote is not closed
     */
    static List<Rangee> lire(byte[] octets) {
        var rangees = new ArrayList<Rangee>();
        var texte = texte(octets);
        try (var lecteur = CsvReader.builder()
                .fieldSeparator(separateur(texte))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(texte)) {
            lecteur.forEach(ligne -> rangees.add(new Rangee((int) ligne.getStartingLineNumber(), ligne.getFields())));
        } catch (CsvParseException illisible) {
            throw new Refus("pret.tresorerie.refus.illisible");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return rangees;
    }

    private static char separateur(String texte) {
        var tete = texte.lines().findFirst().orElse("");
        return tete.indexOf(';') >= 0 ? ';' : tete.indexOf('\t') >= 0 ? '\t' : tete.indexOf(',') >= 0 ? ',' : ';';
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
