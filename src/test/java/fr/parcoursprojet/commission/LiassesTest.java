package fr.parcoursprojet.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.VerifieurPdf;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.confidentialite.Lecture;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.CoEmprunteurs;
import fr.parcoursprojet.socle.Introuvable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** The pack of a séance: a page a dossier, nobody's name, for agents and members only. */
@SpringBootTest
@Import(BancDEssai.class)
class LiassesTest {

    @Autowired
    BancDeCommission banc;

    @Autowired
    Liasses liasses;

    @Autowired
    MiseEnFiche fiches;

    @Autowired
    Demandes demandes;

    @Autowired
    CoEmprunteurs seconds;

    @Autowired
    Lectures lectures;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    private AgentId camille;

    @BeforeEach
    void unMardi() {
        horloge.allerAu(LocalDate.of(2026, 11, 3));
        camille = banc.referent();
    }

    @AfterEach
    void aujourdhui() {
        horloge.revenir();
    }

    @Test
    void thePackHoldsAPageADossierAndNamesNobody() throws IOException {
        var un = banc.presente(camille);
        var deux = banc.presente(camille);
        banc.enAgent(camille, () -> seconds.nommer(un, camille, "Théo Marchand", "theo@exemple.fr"));
        var seance = banc.ouverte(camille, un, deux);
        var alice = banc.membre("Alice Morel");

        var pdf = banc.enAgent(alice, () -> liasses.pdf(seance));

        VerifieurPdf.verifier(pdf);
        Files.createDirectories(Path.of("target", "captures"));
        Files.write(Path.of("target", "captures", "commission-liasse.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            var lecteur = new PDFTextStripper();
            lecteur.setSortByPosition(true);
            var tout = lecteur.getText(document).replaceAll("\\s+", " ");
            assertThat(tout)
                    .doesNotContain("Carrel", "Inès", "Marchand", "Théo")
                    .contains("Ces fiches ne nomment personne", "Garder son emploi.", "Une autre personne est invitée");
            lecteur.setStartPage(3);
            assertThat(lecteur.getText(document))
                    .contains(String.valueOf(demandes.de(deux).numero()))
                    .doesNotContain(String.valueOf(demandes.de(un).numero()))
                    .doesNotContain("Une autre personne");
        }
        assertThat(lectures.de(un)).extracting(Lecture::agent).contains(alice);
    }

    @Test
    void namesAreReadWhenTheReglementSaysSo() {
        var dossier = banc.presente(camille);
        var fiche = fiches.de(dossier, true);
        assertThat(fiche.nom()).hasValue("Inès Carrel");
        assertThat(fiche.proposition().avis()).contains("Inès tient son budget");
        assertThat(fiches.de(dossier, false).nom()).isEmpty();
        assertThat(fiche.toString()).doesNotContain("Carrel");
    }

    @Test
    void nobodyElseReadsIt() {
        var seance = banc.seance(camille);
        assertThatThrownBy(() -> enTantQue.usager(banc.personne(), () -> liasses.pdf(seance)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> banc.enAgent(camille, () -> liasses.pdf(new SeanceId(UUID.randomUUID()))))
                .isInstanceOf(Introuvable.class);
    }
}
