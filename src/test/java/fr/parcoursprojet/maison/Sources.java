package fr.parcoursprojet.maison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The project's own source files, read as text by the tests that hold the house's habits. */
final class Sources {

    private static final Pattern TEXTE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private Sources() {}

    /** Files under a folder whose name ends so. */
    static List<Path> fichiers(String dossier, String fin) {
        var racine = Path.of(dossier);
        if (!Files.exists(racine)) {
            return List.of();
        }
        try (var tous = Files.walk(racine)) {
            return tous.filter(fichier -> fichier.toString().endsWith(fin))
                    .sorted()
                    .toList();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    /** The text of a file. */
    static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    /** The string literals of a line of Java. */
    static List<String> litteraux(String ligne) {
        var trouves = new ArrayList<String>();
        var chercheur = TEXTE.matcher(ligne);
        while (chercheur.find()) {
            trouves.add(chercheur.group(1));
        }
        return trouves;
    }

    /** Whether a line is only a comment or an annotation. */
    static boolean estCommentaire(String ligne) {
        var nette = ligne.strip();
        return nette.startsWith("*") || nette.startsWith("//") || nette.startsWith("/*");
    }
}
