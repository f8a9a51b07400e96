package fr.parcoursprojet.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;

/** What {@code docker-compose.yml} says of each service, its variables replaced as compose does. */
final class Composition {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+):(-|\\?)([^}]*)}");

    private final Map<String, Map<String, Object>> services;
    private final Map<String, String> variables;

    Composition(Map<String, String> variables) throws IOException {
        Map<String, Map<String, Map<String, Object>>> lue =
                new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
        services = lue.get("services");
        this.variables = variables;
    }

    @SuppressWarnings("unchecked")
    Map<String, String> environnement(String service) {
        var rendu = new HashMap<String, String>();
        ((Map<String, String>) services.get(service).get("environment"))
                .forEach((cle, valeur) -> rendu.put(cle, remplacer(valeur)));
        return rendu;
    }

    List<String> commande(String service) {
        return List.of(remplacer((String) services.get(service).get("command")).split(" "));
    }

    @SuppressWarnings("unchecked")
    List<String> verification(String service) {
        var sante = (Map<String, Object>) services.get(service).get("healthcheck");
        var test = (List<String>) sante.get("test");
        if (!test.getFirst().equals("CMD-SHELL")) {
            throw new IllegalStateException(service + ": a health check of several words has to be CMD-SHELL");
        }
        return List.of("sh", "-c", remplacer(test.getLast()));
    }

    private String remplacer(String ecrit) {
        return VARIABLE.matcher(ecrit)
                .replaceAll(trouve -> {
                    var donnee = variables.get(trouve.group(1));
                    if (donnee == null && trouve.group(2).equals("?")) {
                        throw new IllegalStateException(trouve.group(3));
                    }
                    return donnee == null ? trouve.group(3) : donnee;
                })
                .replace("$$", "$");
    }
}
