package fr.parcoursprojet.maison;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The state diagrams of {@code docs/parcours.md} are drawn from the enums themselves. After changing a machine, run this
 * test with {@code -Dparcours.ecrire=true} and commit the page.
 */
class ParcoursTest {

    private static final Path PAGE = Path.of("docs", "parcours.md");

    @Test
    void diagramsShowTheMachinesOfTheCode() throws Exception {
        var attendu = page();
        if (Boolean.getBoolean("parcours.ecrire")) {
            Files.writeString(PAGE, attendu);
        }
        assertThat(PAGE).hasContent(attendu);
    }

    private static String page() throws Exception {
        var page = new StringBuilder("""
                # The life of a dossier

                Small machines, not one of twenty states. This page is written by `ParcoursTest` from the enums of the code: do not edit
                it by hand.
                """);
        var machines = machines();
        assertThat(machines).isNotEmpty();
        for (var machine : machines) {
            page.append("\n## ")
                    .append(machine.getSimpleName())
                    .append(" (`")
                    .append(module(machine))
                    .append("`)\n\n");
            page.append("```mermaid\nstateDiagram-v2\n");
            var permet = permet(machine);
            var etats = machine.getEnumConstants();
            page.append("    [*] --> ").append(etats[0]).append('\n');
            for (var etat : etats) {
                var fin = true;
                for (var suivant : etats) {
                    if ((boolean) permet.invoke(etat, suivant)) {
                        page.append("    ")
                                .append(etat)
                                .append(" --> ")
                                .append(suivant)
                                .append('\n');
                        fin = false;
                    }
                }
                if (fin) {
                    page.append("    ").append(etat).append(" --> [*]\n");
                }
            }
            page.append("```\n");
        }
        return page.toString();
    }

    private static List<Class<?>> machines() throws Exception {
        var trouvees = new ArrayList<Class<?>>();
        for (var fichier : Sources.fichiers("src/main/java/fr/parcoursprojet", ".java")) {
            if (Sources.lire(fichier).contains("boolean permet(")) {
                var nom = Path.of("src/main/java").relativize(fichier).toString();
                var type = Class.forName(
                        nom.substring(0, nom.length() - ".java".length()).replace('/', '.'));
                if (type.isEnum()) {
                    trouvees.add(type);
                }
            }
        }
        trouvees.sort(Comparator.comparing(ParcoursTest::module).thenComparing(Class::getSimpleName));
        return trouvees;
    }

    private static Method permet(Class<?> machine) throws NoSuchMethodException {
        var permet = machine.getDeclaredMethod("permet", machine);
        permet.setAccessible(true);
        return permet;
    }

    private static String module(Class<?> machine) {
        var paquet = machine.getPackageName();
        return paquet.substring("fr.parcoursprojet.".length());
    }
}
