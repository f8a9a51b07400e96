package fr.parcoursprojet.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.courrier.EnvoiId;
import fr.parcoursprojet.courrier.Pli;
import fr.parcoursprojet.socle.Email;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** Everything that would have left can be read, without signing in. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({BancDEssai.class, BoiteOuverte.class})
class BoiteTest {

    @Autowired
    MockMvc web;

    @Test
    void aMessageIsListedShownAndItsAttachmentDownloaded() throws Exception {
        var id = new EnvoiId(UUID.randomUUID());
        BoiteAuxLettres.UNIQUE.porter(new Pli(
                id,
                new Email("boite@example.org"),
                "Objet & suite",
                "Bonjour",
                "<html><head></head><body>Bonjour</body></html>",
                List.of(new Pli.PieceDuPli("a.ics", "text/calendar", "BEGIN".getBytes(StandardCharsets.UTF_8)))));

        web.perform(get("/boite"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Objet &amp; suite")));
        web.perform(get("/boite/" + id)).andExpect(content().string(containsString("/boite/" + id + "/piece/0")));
        web.perform(get("/boite/" + id + "/html")).andExpect(content().string(containsString("Bonjour")));
        web.perform(get("/boite/" + id + "/piece/0"))
                .andExpect(header().string("Content-Disposition", containsString("a.ics")))
                .andExpect(content().string("BEGIN"));
        web.perform(get("/boite/" + UUID.randomUUID())).andExpect(status().isNotFound());
        assertThat(BoiteAuxLettres.UNIQUE.pour("boite@example.org")).hasSize(1);
    }
}
