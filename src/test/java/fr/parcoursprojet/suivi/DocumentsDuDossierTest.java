package fr.parcoursprojet.suivi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.edition.IdentiteService;
import fr.parcoursprojet.justificatifs.EtatJustificatif;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.stockage.Coffre;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;

/** Who may look at a document. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(BancDEssai.class)
class DocumentsDuDossierTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    BancDeDemande banc;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    Demandes demandes;

    @Autowired
    Agents agents;

    @Autowired
    Lectures lectures;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    Coffre coffre;

    @Autowired
    IdentiteService service;

    @Test
    void aReferentSeesItAndTheReadingIsNoted() throws Exception {
        var dossier = banc.deposee(banc.personne());
        var camille = banc.referent();
        var reponse = mvc.perform(
                        get(adresse(String.valueOf(demandes.de(dossier).numero()), "identite"))
                                .with(authentication(sessions.identite(camille))))
                .andReturn()
                .getResponse();
        assertThat(reponse.getStatus()).isEqualTo(200);
        assertThat(reponse.getContentType()).isEqualTo("application/pdf");
        assertThat(reponse.getHeader("Content-Security-Policy")).contains("frame-ancestors 'self'");
        assertThat(reponse.getHeader("Cache-Control")).contains("no-store");
        assertThat(lectures.de(dossier)).anyMatch(lecture -> lecture.agent().equals(camille));
    }

    @Test
    void anIdentityDocumentBearsTheServiceTheDayAndTheNumber() throws Exception {
        var dossier = banc.deposee(banc.personne());
        var numero = String.valueOf(demandes.de(dossier).numero());
        assertThat(texte(adresse(numero, "identite")))
                .contains(numero)
                .contains(service.nom().replace(" ", ""))
                .contains("/20");
        assertThat(texte(adresse(numero, "domicile")))
                .as("it may hold the identity document of a host")
                .contains(numero);
        assertThat(texte(adresse(numero, "devis")))
                .as("another paper stays clean")
                .doesNotContain(numero);
        var kept = coffre.lire(
                Objects.requireNonNull(justificatifs.un(dossier, "identite").fichier()));
        assertThat(kept.octets()).as("what is kept is as it was given").isEqualTo(BancDeDemande.PDF);
    }

    @Test
    void aPhotoOfAnIdentityDocumentIsMarkedToo() throws Exception {
        var qui = banc.personne();
        var dossier = banc.complete(qui);
        var blanche = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        blanche.createGraphics().fillRect(0, 0, 600, 400);
        var photo = new ByteArrayOutputStream();
        ImageIO.write(blanche, "png", photo);
        justificatifs.deposer(dossier, qui, "identite", "carte.png", photo.toByteArray());
        demandes.deposer(dossier, qui);
        var vue = ImageIO.read(new ByteArrayInputStream(
                octets(adresse(String.valueOf(demandes.de(dossier).numero()), "identite"))));
        assertThat(IntStream.range(0, 600 * 400).filter(point -> (vue.getRGB(point % 600, point / 600) & 0xFF) < 200))
                .as("dark letters over the white sheet")
                .hasSizeGreaterThan(2000);
    }

    @Test
    void aFileThatWasReplacedIsStillThere() throws Exception {
        var qui = banc.personne();
        var camille = banc.referent();
        var dossier = banc.deposee(qui);
        var numero = String.valueOf(demandes.de(dossier).numero());
        banc.enAgent(camille, () -> justificatifs.refuser(dossier, "devis", "Le bas est coupé.", camille));
        justificatifs.deposer(
                dossier,
                qui,
                "devis",
                "entier.pdf",
                (new String(BancDeDemande.PDF, StandardCharsets.US_ASCII) + "% entier")
                        .getBytes(StandardCharsets.US_ASCII));
        var versions = justificatifs.versions(dossier).get("devis");
        assertThat(versions).singleElement().satisfies(version -> {
            assertThat(version.etat()).isEqualTo(EtatJustificatif.A_REFAIRE);
            assertThat(version.raison()).isEqualTo("Le bas est coupé.");
        });
        var ancienne =
                adresse(numero, "devis") + "?version=" + versions.getFirst().fichier();
        assertThat(octets(ancienne)).isEqualTo(BancDeDemande.PDF);
        assertThat(new String(octets(adresse(numero, "devis")), StandardCharsets.US_ASCII))
                .contains("% entier");
        assertThat(statut(
                        adresse(numero, "identite") + "?version="
                                + versions.getFirst().fichier(),
                        sessions.identite(camille)))
                .as("the file of another document")
                .isEqualTo(404);
    }

    private byte[] octets(String adresse) throws Exception {
        return mvc.perform(get(adresse).with(authentication(sessions.identite(banc.referent()))))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private String texte(String adresse) throws Exception {
        try (var pdf = Loader.loadPDF(octets(adresse))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", ""); // a slanted line comes in bits
        }
    }

    @Test
    void othersFindNothing() throws Exception {
        var ines = banc.personne();
        var numero = String.valueOf(demandes.de(banc.deposee(ines)).numero());
        var direction = agents.reconnaitre(
                "https://agents.exemple",
                UUID.randomUUID().toString(),
                "Dominique",
                new Email("d@ville.exemple"),
                Set.of(Role.DIRECTION));
        assertThat(statut(adresse(numero, "identite"), sessions.identite(direction)))
                .isEqualTo(404);
        assertThat(statut(adresse(numero, "identite"), sessions.identite(ines))).isEqualTo(404);
        var camille = sessions.identite(banc.referent());
        assertThat(statut(adresse(numero, "inconnue"), camille)).isEqualTo(404);
        assertThat(statut(adresse("PP-2026-99999", "identite"), camille)).isEqualTo(404);
        assertThat(statut(adresse("n-importe-quoi", "identite"), camille)).isEqualTo(404);
    }

    private int statut(String adresse, Authentication qui) throws Exception {
        return mvc.perform(get(adresse).with(authentication(qui)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static String adresse(String numero, String code) {
        return "/agents/documents/" + numero + "/" + code;
    }
}
