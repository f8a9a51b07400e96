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
import fr.parcoursprojet.socle.Email;
import java.util.Set;
import java.util.UUID;
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
@Import({BancDEssai.class, BancDeDemande.class, SessionDEssai.class})
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
