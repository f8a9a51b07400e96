package fr.parcoursprojet.banc;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Makes a key for the files: once for the demonstration, anew for each run of the tests. */
public final class CleDEssai {

    private CleDEssai() {}

    /** A new key, as the setting {@code portail.fichiers.cle} wants it. */
    public static String nouvelle() {
        try {
            AeadConfig.register();
            var json = TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get());
            return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
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
