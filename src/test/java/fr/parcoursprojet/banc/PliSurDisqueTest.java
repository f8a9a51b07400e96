package fr.parcoursprojet.banc;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BoiteAuxLettres.Arrivee;
import fr.parcoursprojet.courrier.EnvoiId;
import fr.parcoursprojet.courrier.Pli;
import fr.parcoursprojet.socle.Email;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An e-mail kept in the demonstration's folder comes back whole, the newest first. */
class PliSurDisqueTest {

    @TempDir
    Path dossier;

    @Test
    void whatIsKeptComesBackWhole() {
        var ancien = arrivee("2026-11-02T08:00:00Z", "Reçu");
        var recent = arrivee("2026-11-03T08:00:00Z", "Décidé");
        PliSurDisque.ecrire(dossier, ancien);
        PliSurDisque.ecrire(dossier, recent);
        assertThat(PliSurDisque.lire(dossier))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(recent, ancien);
    }

    @Test
    void anEmptyFolderIsAnEmptyInbox() {
        assertThat(PliSurDisque.lire(dossier.resolve("boite"))).isEmpty();
    }

    private static Arrivee arrivee(String quand, String objet) {
        return new Arrivee(
                Instant.parse(quand),
                new Pli(
                        new EnvoiId(UUID.randomUUID()),
                        new Email("ines.carrel@exemple.fr"),
                        objet,
                        "Bonjour Inès",
                        "<p>Bonjour Inès</p>",
                        List.of(new Pli.PieceDuPli(
                                "recu.pdf", "application/pdf", "%PDF".getBytes(StandardCharsets.US_ASCII)))));
    }
}
