package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.VerifieurPdf;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Two borrowers are bound by the schedule: an avenant names both and counts once both have signed it. */
@SpringBootTest
@Import(BancDEssai.class)
class AvenantADeuxTest {

    private static final LocalDate JOUR = LocalDate.of(2074, 9, 1);
    private static final List<LigneEcheancier> VOULUES =
            List.of(new LigneEcheancier(LocalDate.of(2074, 11, 30), Montant.euros(400)));

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    Avenants avenants;

    @Autowired
    HorlogeReglable horloge;

    private UsagerId awa;
    private UsagerId karim;
    private PretId pret;

    @BeforeEach
    void unAvenantAttend() {
        horloge.allerAu(JOUR);
        awa = essais.usager("Awa", "Diallo");
        karim = essais.usager("Karim", "Benali");
        pret = essais.aSignerADeux(
                awa, "Awa Diallo", karim, "Karim", "Benali", Collections.nCopies(4, Montant.euros(100)), JOUR);
        essais.faire(() -> {
            prets.signerSurPapier(pret, JOUR, "contrat.pdf", PretsDEssai.SCAN, essais.agent());
            avenants.preparer(pret, new Amenagement.ALaMain(VOULUES), "primes", essais.agent());
        });
        horloge.allerAu(JOUR.plusDays(5));
    }

    @AfterEach
    void lHeure() {
        horloge.revenir();
    }

    @Test
    void thePaperNamesBothAndHasAPlaceForEachSignature() throws IOException {
        var pdf = essais.enAgent(() -> avenants.pdf(pret));
        VerifieurPdf.verifier(pdf);
        var texte = texte(pdf);
        assertThat(texte)
                .contains("Awa Diallo et Karim Benali", "qui empruntent ensemble")
                .contains("Emprunteur : Awa Diallo", "Emprunteur : Karim Benali")
                .contains("quand les deux emprunteurs ont signé", "solidaires", "400,00")
                .doesNotContain("L’emprunteur");
        assertThat(texte.split("Signature :", -1)).as("a place for each").hasSize(3);
    }

    @Test
    void nothingChangesBeforeBothHaveSigned() {
        var tom = essais.usager("Tom", "Autre");
        for (var jours : List.of(
                Map.<UsagerId, LocalDate>of(),
                Map.of(awa, JOUR.plusDays(1)),
                Map.of(karim, JOUR.plusDays(1)),
                Map.of(awa, JOUR.plusDays(1), tom, JOUR.plusDays(1)))) {
            assertThatThrownBy(() -> signer(jours)).as("%s", jours).isInstanceOf(SaisieInvalide.class);
        }
        assertThatThrownBy(() -> signer(Map.of(awa, JOUR.plusDays(1), karim, JOUR.plusDays(6))))
                .as("to come")
                .isInstanceOf(SaisieInvalide.class);
        assertThatThrownBy(() -> signer(Map.of(awa, JOUR.minusDays(1), karim, JOUR.plusDays(1))))
                .as("before it was prepared")
                .isInstanceOf(SaisieInvalide.class);
        assertThat(prets.versions(pret)).hasSize(1);
        assertThat(essais.enAgent(() -> avenants.aSigner(pret))).isPresent();
    }

    @Test
    void itCountsFromTheLastSignature() {
        var jours = Map.of(awa, JOUR.plusDays(4), karim, JOUR.plusDays(2));
        signer(jours);
        var version = prets.versions(pret).getLast();
        assertThat(version.lignes()).isEqualTo(VOULUES);
        assertThat(version.decideLe()).isEqualTo(JOUR.plusDays(4));
        assertThat(essais.enAgent(() -> avenants.du(pret))).singleElement().satisfies(signe -> {
            assertThat(signe.signatures()).isEqualTo(jours);
            assertThat(signe.signeLe()).isEqualTo(JOUR.plusDays(4));
        });
        assertThatThrownBy(() -> signer(jours)).as("once").isInstanceOf(Introuvable.class);
    }

    private void signer(Map<UsagerId, LocalDate> jours) {
        essais.faire(() -> avenants.signer(pret, jours, "avenant.pdf", PretsDEssai.SCAN, essais.agent()));
    }

    private static String texte(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }
}
