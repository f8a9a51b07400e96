package fr.parcoursprojet.maison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every public type says in a sentence what it is. */
class JavadocTest {

    private static final Pattern TYPE = Pattern.compile(
            "^public (?:final |sealed |abstract |non-sealed )*(?:class|record|enum|interface|@interface) \\w+");

    @Test
    void everyPublicTypeHasItsSentence() {
        var muets = new ArrayList<String>();
        var vus = 0;
        for (var fichier : Sources.fichiers("src/main/java", ".java")) {
            var lignes = Sources.lire(fichier).lines().toList();
            for (int i = 0; i < lignes.size(); i++) {
                if (TYPE.matcher(lignes.get(i)).find()) {
                    vus++;
                    int avant = i - 1;
                    while (avant >= 0
                            && !lignes.get(avant).isBlank()
                            && !lignes.get(avant).endsWith("*/")) {
                        avant--;
                    }
                    if (avant < 0 || !lignes.get(avant).endsWith("*/")) {
                        muets.add(fichier.toString());
                    }
                }
            }
        }
        assertThat(vus).isPositive();
        assertThat(muets).as("public types without Javadoc").isEmpty();
    }
}
