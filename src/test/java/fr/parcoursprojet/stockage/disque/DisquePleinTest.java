package fr.parcoursprojet.stockage.disque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.parcoursprojet.banc.CleDEssai;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A disk that is really full, or read-only: a small tmpfs, which only root may make. */
class DisquePleinTest {

    private static final byte[] CONTENU = new byte[60 * 1024];

    private Path disque;
    private ArmoireChiffree armoire;

    @BeforeEach
    void monter() throws Exception {
        disque = Files.createDirectories(
                Path.of("target", "disque-" + ProcessHandle.current().pid()));
        assumeTrue(
                commande("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disque.toString()),
                "only root may mount a tmpfs");
        armoire = new ArmoireChiffree(
                disque.resolve("fichiers"), new CleDesFichiers().chiffreDesFichiers(CleDEssai.nouvelle()));
    }

    @AfterEach
    void demonter() throws Exception {
        commande("umount", disque.toString());
    }

    @Test
    void aFullDiskKeepsWhatItHasAndNoHalfFile() throws IOException {
        var garde = UUID.randomUUID();
        armoire.ranger(garde, CONTENU);
        var trop = UUID.randomUUID();

        assertThatThrownBy(() -> armoire.ranger(trop, new byte[300 * 1024])).isInstanceOf(UncheckedIOException.class);

        assertThat(fichiers()).containsExactly(garde.toString());
        assertThat(armoire.lire(garde)).isEqualTo(CONTENU);
        armoire.ranger(trop, CONTENU);
        assertThat(armoire.lire(trop)).isEqualTo(CONTENU);
    }

    @Test
    void aReadOnlyDiskIsReadAndTakesNothing() throws Exception {
        var garde = UUID.randomUUID();
        armoire.ranger(garde, CONTENU);
        assertThat(commande("mount", "-o", "remount,ro", disque.toString())).isTrue();

        assertThatThrownBy(() -> armoire.ranger(UUID.randomUUID(), CONTENU)).isInstanceOf(UncheckedIOException.class);

        assertThat(armoire.lire(garde)).isEqualTo(CONTENU);
    }

    private List<String> fichiers() throws IOException {
        try (var tous = Files.walk(disque)) {
            return tous.filter(Files::isRegularFile)
                    .map(fichier -> fichier.getFileName().toString())
                    .toList();
        }
    }

    private static boolean commande(String... mots) throws Exception {
        try {
            return new ProcessBuilder(mots).start().waitFor() == 0;
        } catch (IOException absente) {
            return false;
        }
    }
}
