package fr.parcoursprojet.banc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What axe found on every page the browser tests looked at: one line a look in {@code target/axe}. Run after them, it sums
 * them up in {@code src/main/resources/accessibilite.properties}, which the accessibility statement shows.
 */
public final class BilanDAccessibilite {

    private static final Path CONSTATS = Path.of("target", "axe");
    private static final Path BILAN = Path.of("src", "main", "resources", "accessibilite.properties");
    private static final Pattern PROPRE = Pattern.compile("PP-\\d{4}-\\d+|[0-9a-f]{8}-[0-9a-f-]{27}");

    private BilanDAccessibilite() {}

    /** Notes a look at a page. */
    static void noter(String adresse, int regles, int fautes) {
        var ligne = "%s\t%d\t%d\n".formatted(page(adresse), regles, fautes);
        try {
            Files.createDirectories(CONSTATS);
            Files.writeString(
                    CONSTATS.resolve(ProcessHandle.current().pid() + ".tsv"),
                    ligne,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException plein) {
            throw new UncheckedIOException(plein);
        }
    }

    /** Sums up the looks of the last run of all the browser tests. */
    public static void main(String[] args) throws IOException {
        var constats = new ArrayList<String>();
        try (var fichiers = Files.list(CONSTATS)) {
            for (var fichier : fichiers.toList()) {
                constats.addAll(Files.readAllLines(fichier));
            }
        }
        var pages = new TreeSet<String>();
        long regles = 0;
        long fautes = 0;
        for (var constat : constats) {
            var parts = constat.split("\t");
            pages.add(parts[0]);
            regles += Long.parseLong(parts[1]);
            fautes += Long.parseLong(parts[2]);
        }
        Files.write(
                BILAN,
                List.of(
                        "# Written by BilanDAccessibilite (test sources) after the browser tests; shown by the statement.",
                        "le=" + LocalDate.now(),
                        "pages=" + pages.size(),
                        "etats=" + constats.size(),
                        "regles=" + regles,
                        "fautes=" + fautes));
    }

    /** The path, without what belongs to one dossier. */
    private static String page(String adresse) {
        var chemin = URI.create(adresse.replaceFirst("[?#].*", "")).getPath();
        return PROPRE.matcher(chemin == null ? "" : chemin).replaceAll("_");
    }
}
