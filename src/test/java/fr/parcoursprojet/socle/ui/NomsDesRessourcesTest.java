package fr.parcoursprojet.socle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Vaadin serves the files of its pre-compiled bundle before ours: one of ours under the same name would never be seen. */
class NomsDesRessourcesTest {

    private static final String PAQUET = "vaadin-dev-bundle/webapp/";

    @Test
    void noneOfOurFilesBearsANameOfVaadins() throws IOException {
        assertThat(getClass().getClassLoader().getResource(PAQUET + "sw.js")).isNotNull();
        try (var fichiers = Files.list(Path.of("frontend"))) {
            assertThat(fichiers.filter(Files::isRegularFile).map(Path::getFileName))
                    .isNotEmpty()
                    .allSatisfy(nom -> assertThat(getClass().getClassLoader().getResource(PAQUET + nom))
                            .isNull());
        }
    }
}
