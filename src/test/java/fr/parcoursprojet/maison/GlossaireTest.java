package fr.parcoursprojet.maison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One word per thing: every type a module exports stands in the glossary. */
class GlossaireTest {

    private static final Pattern TYPE = Pattern.compile(
            "^public (?:final |sealed |abstract |non-sealed )*(?:class|record|enum|interface|@interface) (\\w+)",
            Pattern.MULTILINE);

    @Test
    void everyExportedTypeStandsInTheGlossary() {
        var glossaire = Sources.lire(Path.of("docs", "glossaire.md"));
        var absents = new TreeSet<String>();
        var vus = 0;
        for (var fichier : Sources.fichiers("src/main/java/fr/parcoursprojet", ".java")) {
            var chemin = Path.of("src/main/java/fr/parcoursprojet").relativize(fichier);
            if (chemin.getNameCount() != 2) {
                continue;
            }
            var chercheur = TYPE.matcher(Sources.lire(fichier));
            while (chercheur.find()) {
                vus++;
                if (!glossaire.contains("`" + chercheur.group(1) + "`")) {
                    absents.add(chemin.getName(0) + "." + chercheur.group(1));
                }
            }
        }
        assertThat(vus).isPositive();
        assertThat(absents).as("exported types missing from docs/glossaire.md").isEmpty();
    }
}
