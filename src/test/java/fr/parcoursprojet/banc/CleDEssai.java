package fr.parcoursprojet.banc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes a key for the files: once for the demonstration, anew for each run of the tests. */
public final class CleDEssai {

    private CleDEssai() {}

    /** A new key, as the setting {@code portail.fichiers.cle} wants it. */
    public static String nouvelle() {
        var octets = new byte[32];
        new SecureRandom().nextBytes(octets);
        return Base64.getEncoder().encodeToString(octets);
    }

    /** The key kept in a file, made at the first call. */
    public static String gardee(Path fichier) {
        try {
            if (!Files.exists(fichier)) {
                Files.createDirectories(fichier.toAbsolutePath().getParent());
                Files.writeString(fichier, nouvelle());
            }
            return Files.readString(fichier);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
