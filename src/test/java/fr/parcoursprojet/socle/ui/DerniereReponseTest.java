package fr.parcoursprojet.socle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of an answer says the same as what was sent. */
class DerniereReponseTest {

    @Test
    void anAnswerKeptOnOneByteACharacterReadsAlike() {
        var json = JsonMapper.builder().build();
        var envoyee = json.writeValueAsString(List.of("Vous n’avez rien à rendre", "1\u202f350\u00a0€", "\"\\’", "🙂"));

        var gardee = DerniereReponse.surUnOctet(envoyee);

        assertThat(gardee.chars()).allMatch(caractere -> caractere <= 0xff);
        assertThat(json.readTree(gardee)).isEqualTo(json.readTree(envoyee));
        assertThat(DerniereReponse.surUnOctet("[\"d\u00e9j\u00e0\"]")).isEqualTo("[\"d\u00e9j\u00e0\"]");
    }
}
