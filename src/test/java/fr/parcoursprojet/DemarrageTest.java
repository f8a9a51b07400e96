package fr.parcoursprojet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole portal starts on a real MariaDB, its migrations played. */
@SpringBootTest
@Import(BancDEssai.class)
class DemarrageTest {

    @Autowired
    DataSource source;

    @Test
    void startsOnMariaDb() throws Exception {
        try (var connexion = source.getConnection()) {
            assertThat(connexion.getMetaData().getDatabaseProductVersion()).contains("11.4");
        }
    }
}
