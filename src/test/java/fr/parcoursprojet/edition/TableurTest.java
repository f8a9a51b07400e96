package fr.parcoursprojet.edition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.socle.Montant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long list is written while it is read: its first lines have left before its last ones are known. */
class TableurTest {

    private static final int LIGNES = 20_000;

    private final Tableur tableur = new Tableur();

    @TempDir
    Path dossier;

    @Test
    void aLongListIsWholeAndLeavesAsItIsRead() throws IOException {
        var lues = new AtomicInteger();
        var partis = new int[1];
        var sortie = new ByteArrayOutputStream();
        var lignes = IntStream.range(0, LIGNES)
                .mapToObj(rang -> {
                    if (rang == LIGNES - 1) {
                        partis[0] = sortie.size();
                    }
                    lues.incrementAndGet();
                    return Arrays.<Object>asList(
                            "Personne " + rang, Montant.euros(rang), LocalDate.of(2026, 10, 12), null);
                })
                .iterator();
        tableur.ecrire(sortie, "Dossiers", List.of("Personne", "Prêt", "Déposé le", "Téléphone"), lignes);
        assertThat(lues).hasValue(LIGNES);
        assertThat(partis[0])
                .as("bytes that left before the last line was read")
                .isGreaterThan(50_000);
        assertThat(feuille(sortie.toByteArray()))
                .contains("r=\"A" + (LIGNES + 1) + "\"")
                .contains("<v>" + (LIGNES - 1))
                .doesNotContain("r=\"A" + (LIGNES + 2) + "\"");
    }

    private String feuille(byte[] classeur) throws IOException {
        var fichier = Files.write(dossier.resolve("liste.xlsx"), classeur);
        try (var zip = new ZipFile(fichier.toFile())) {
            var feuille = zip.getEntry("xl/worksheets/sheet1.xml");
            return new String(zip.getInputStream(feuille).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
