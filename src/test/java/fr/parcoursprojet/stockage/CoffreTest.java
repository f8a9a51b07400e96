package fr.parcoursprojet.stockage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** What is acknowledged is never lost, what is given up leaves nothing, and the disk alone says nothing. */
@SpringBootTest
@Import(BancDEssai.class)
class CoffreTest {

    private static final byte[] CONTENU = "le contenu d’un contrat".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Coffre coffre;

    @Autowired
    Armoire armoire;

    @Autowired
    FichierRepository fichiers;

    @Autowired
    TransactionTemplate transaction;

    @Value("${portail.fichiers.dossier}")
    Path dossier;

    @Test
    void theSheetsOfADocumentBecomeOnePdfInTheirOrder() throws Exception {
        var id = coffre.deposer("recto.png", List.of(photo(200, 100), photo(100, 200), photo(300, 100)));

        var fichier = coffre.lire(id);
        assertThat(fichier.type()).isEqualTo(TypeFichier.PDF);
        assertThat(fichier.nom()).isEqualTo("recto.pdf");
        try (var pdf = Loader.loadPDF(fichier.octets())) {
            assertThat(pdf.getPages())
                    .extracting(page ->
                            page.getMediaBox().getWidth() > page.getMediaBox().getHeight())
                    .containsExactly(true, false, true);
        }
        assertThatThrownBy(() -> coffre.deposer("a.png", Collections.nCopies(Coffre.FEUILLES + 1, photo(10, 10))))
                .hasMessage("stockage.refus.tropDeFeuilles");
        assertThatThrownBy(() ->
                        coffre.deposer("a.png", List.of(photo(10, 10), "texte".getBytes(StandardCharsets.UTF_8))))
                .hasMessage("stockage.refus.type");
    }

    private static byte[] photo(int largeur, int hauteur) throws IOException {
        var sortie = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB), "png", sortie);
        return sortie.toByteArray();
    }

    @Test
    void aFileComesBackAsItWasAndIsUnreadableOnTheDisk() throws Exception {
        var id = coffre.ranger("../contrat signé.exe", TypeFichier.PDF, CONTENU);

        var fichier = coffre.lire(id);
        assertThat(fichier.octets()).isEqualTo(CONTENU);
        assertThat(fichier.nom()).isEqualTo("contrat signé.pdf");
        assertThat(new String(Files.readAllBytes(place(id)), StandardCharsets.UTF_8))
                .doesNotContain("contrat");
    }

    @Test
    void theBytesOfAnotherFileAreRefused() throws Exception {
        var un = coffre.ranger("un.pdf", TypeFichier.PDF, CONTENU);
        var autre = coffre.ranger("autre.pdf", TypeFichier.PDF, CONTENU);
        Files.write(place(un), Files.readAllBytes(place(autre)));

        assertThatThrownBy(() -> coffre.lire(un)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aTransactionThatFailsLeavesNoBytes() {
        var id = transaction.execute(statut -> {
            var range = coffre.ranger("perdu.pdf", TypeFichier.PDF, CONTENU);
            statut.setRollbackOnly();
            return range;
        });

        assertThatThrownBy(() -> coffre.lire(id)).isInstanceOf(Introuvable.class);
        assertThat(place(id)).doesNotExist();
    }

    @Test
    void aDeletionThatFailsLosesNothing() {
        var id = coffre.ranger("garde.pdf", TypeFichier.PDF, CONTENU);

        transaction.executeWithoutResult(statut -> {
            coffre.supprimer(id);
            statut.setRollbackOnly();
        });
        assertThat(coffre.lire(id).octets()).isEqualTo(CONTENU);

        coffre.supprimer(id);
        assertThat(place(id)).doesNotExist();
    }

    @Test
    void bytesWithoutARowAreSweptAfterADay() throws Exception {
        var ancien = new FichierId(UUID.randomUUID());
        var recent = new FichierId(UUID.randomUUID());
        armoire.ranger(ancien.valeur(), CONTENU);
        armoire.ranger(recent.valeur(), CONTENU);
        var garde = coffre.ranger("garde.pdf", TypeFichier.PDF, CONTENU);
        var hier = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
        Files.setLastModifiedTime(place(ancien), hier);
        Files.setLastModifiedTime(place(garde), hier);

        coffre.balayer();

        assertThat(place(ancien)).doesNotExist();
        assertThat(place(recent)).exists();
        assertThat(coffre.lire(garde).octets()).isEqualTo(CONTENU);
    }

    @Test
    void aFileWhoseWritingWasCutIsSweptAfterADay() throws Exception {
        var lieu = Files.createDirectories(dossier.resolve("ab"));
        var coupe = Files.write(lieu.resolve(UUID.randomUUID() + "4242.partiel"), CONTENU);
        var enCours = Files.write(lieu.resolve(UUID.randomUUID() + "4343.partiel"), CONTENU);
        Files.setLastModifiedTime(coupe, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        coffre.balayer();

        assertThat(coupe).doesNotExist();
        assertThat(enCours).as("it is being written").exists();
        Files.delete(enCours);
    }

    @Test
    void aFileThereIsNoRoomForIsRefusedInASentenceAndNothingKeptIsLost() throws Exception {
        var garde = coffre.ranger("garde.pdf", TypeFichier.PDF, CONTENU);
        var lignes = fichiers.count();
        var ailleurs = dossier.resolveSibling(dossier.getFileName() + "-ailleurs");
        Files.move(dossier, ailleurs);
        Files.createFile(dossier); // nothing can be written there, even by root
        try {
            assertThatThrownBy(() -> coffre.ranger("contrat.pdf", TypeFichier.PDF, CONTENU))
                    .isInstanceOf(Refus.class)
                    .hasMessage("stockage.refus.place");
        } finally {
            Files.delete(dossier);
            Files.move(ailleurs, dossier);
        }
        assertThat(fichiers.count()).isEqualTo(lignes);
        assertThat(coffre.lire(garde).octets()).isEqualTo(CONTENU);
    }

    private Path place(FichierId id) {
        return dossier.resolve(id.toString().substring(0, 2)).resolve(id.toString());
    }
}
