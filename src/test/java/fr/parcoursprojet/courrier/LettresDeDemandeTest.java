package fr.parcoursprojet.courrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.VerifieurPdf;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.courrier.CourrierDeDemande.PieceAttendue;
import fr.parcoursprojet.demande.Recepisse;
import fr.parcoursprojet.edition.Editions;
import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.NumeroDossier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The receipt names all that the law wants (R8), on screen and on paper; the complement letter says what and by when. */
@SpringBootTest
@Import(BancDEssai.class)
class LettresDeDemandeTest {

    private static final Recepisse RECEPISSE = new Recepisse(
            DossierId.nouveau(),
            new NumeroDossier("PP-2026-00042"),
            new UsagerId(UUID.randomUUID()),
            "Inès Martin",
            Instant.parse("2026-11-05T09:10:00Z"),
            Motif.PERMIS,
            "Permis de conduire",
            Montant.euros(800),
            Montant.ZERO,
            LocalDate.of(2027, 1, 5),
            LocalDate.of(2027, 3, 5));

    @Autowired
    Redaction redaction;

    @Autowired
    Editions editions;

    @Test
    void theReceipt() {
        var jour = LocalDate.of(2026, 11, 5);

        var lettre = redaction.rediger("recepisse", Map.of("recepisse", RECEPISSE, "deposeeLe", jour));
        var pdf = editions.pdf("recepisse", Map.of("recepisse", RECEPISSE, "deposeeLe", jour, "heure", "10 h 10"));

        assertThat(lettre.objet()).isEqualTo("Votre demande PP-2026-00042 est bien reçue");
        assertThat(lettre.texte())
                .contains("5 novembre 2026", "5 janvier 2027", "5 mars 2027", "800,00", "/espace/ma-demande")
                .doesNotContain("Aide demandée");
        VerifieurPdf.verifier(pdf);
        VerifieurPdf.verifier(editions.copieAnglaise(
                "recepisse", Map.of("recepisse", RECEPISSE, "deposeeLe", jour, "heure", "10:10")));
    }

    @Test
    void theComplements() {
        var lettre = redaction.rediger(
                "complements",
                Map.of(
                        "numero",
                        RECEPISSE.numero(),
                        "pieces",
                        List.of(
                                new PieceAttendue("Preuve d’adresse", "Le bas est coupé."),
                                new PieceAttendue("RIB", null)),
                        "message",
                        "Merci",
                        "avant",
                        LocalDate.of(2026, 12, 12)));

        assertThat(lettre.objet()).contains("PP-2026-00042");
        assertThat(lettre.texte())
                .contains("- Preuve d’adresse. Le bas est coupé.", "- RIB", "12 décembre 2026", "« Merci »");
    }
}
