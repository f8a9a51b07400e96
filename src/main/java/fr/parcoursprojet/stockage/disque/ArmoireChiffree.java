package fr.parcoursprojet.stockage.disque;

import com.google.crypto.tink.Aead;
import fr.parcoursprojet.stockage.Armoire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Files encrypted one by one (AES-GCM, the identifier bound to the content) in a folder. A file is written beside its
 * place, forced to the disk, then put in place at once: a cut leaves the whole file or none.
 */
@Component
class ArmoireChiffree implements Armoire {

    private static final Pattern NOM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final String EBAUCHE = ".partiel";

    private final Path dossier;
    private final Aead chiffre;

    ArmoireChiffree(@Value("${portail.fichiers.dossier:fichiers}") Path dossier, Aead chiffre) {
        this.dossier = dossier;
        this.chiffre = chiffre;
    }

    @Override
    public void ranger(UUID id, byte[] octets) {
        var place = place(id);
        try {
            Files.createDirectories(place.getParent());
            var provisoire = Files.createTempFile(place.getParent(), id.toString(), EBAUCHE);
            try {
                try (var canal = FileChannel.open(provisoire, StandardOpenOption.WRITE)) {
                    var contenu = ByteBuffer.wrap(chiffre.encrypt(octets, lien(id)));
                    while (contenu.hasRemaining()) {
                        canal.write(contenu);
                    }
                    canal.force(true);
                }
                Files.move(provisoire, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(provisoire);
            }
        } catch (IOException pleinOuAbsent) {
            throw new UncheckedIOException(pleinOuAbsent);
        } catch (GeneralSecurityException cle) {
            throw new IllegalStateException("The file cannot be encrypted", cle);
        }
    }

    @Override
    public byte[] lire(UUID id) {
        try {
            return chiffre.decrypt(Files.readAllBytes(place(id)), lien(id));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        } catch (GeneralSecurityException autreCle) {
            throw new IllegalStateException(
                    "The file " + id + " was encrypted with another key than portail.fichiers.cle, or altered",
                    autreCle);
        }
    }

    @Override
    public List<UUID> rangesAvant(Instant instant) {
        return avant(instant, nom -> NOM.matcher(nom).matches()).stream()
                .map(chemin -> UUID.fromString(chemin.getFileName().toString()))
                .toList();
    }

    @Override
    public void effacerLesEbauchesAvant(Instant instant) {
        avant(instant, nom -> nom.endsWith(EBAUCHE)).forEach(ArmoireChiffree::oter);
    }

    @Override
    public void effacer(UUID id) {
        oter(place(id));
    }

    /** The files last written before an instant whose name is one of those. */
    private List<Path> avant(Instant instant, Predicate<String> nomme) {
        if (!Files.isDirectory(dossier)) {
            return List.of();
        }
        try (var fichiers = Files.find(
                dossier,
                2,
                (chemin, fiche) -> fiche.isRegularFile()
                        && fiche.lastModifiedTime().toInstant().isBefore(instant)
                        && nomme.test(chemin.getFileName().toString()))) {
            return fichiers.toList();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static void oter(Path chemin) {
        try {
            Files.deleteIfExists(chemin);
        } catch (IOException retenu) {
            throw new UncheckedIOException(retenu);
        }
    }

    private Path place(UUID id) {
        var nom = id.toString();
        return dossier.resolve(nom.substring(0, 2)).resolve(nom);
    }

    private static byte[] lien(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
