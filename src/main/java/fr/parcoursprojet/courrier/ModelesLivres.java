package fr.parcoursprojet.courrier;

import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Langue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The e-mails and the letters on paper as they are delivered, read once: those whose template says when it leaves. The code to
 * sign in does not: its words protect the person; nor do the contract and what the accountant reads.
 */
@Component
class ModelesLivres {

    private static final String DOSSIER = "templates/courrier/";
    private static final String GABARIT = "gabarit.html";

    private final Map<Langue, Map<String, ModeleLivre>> modeles = new EnumMap<>(Langue.class);

    ModelesLivres() {
        try {
            var fichiers = new PathMatchingResourcePatternResolver().getResources("classpath*:" + DOSSIER + "*.html");
            var papiers = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + PapierLivre.DOSSIER + "*.html");
            for (var langue : Langue.values()) {
                var lus = new TreeMap<String, ModeleLivre>();
                for (var fichier : fichiers) {
                    var nom = fichier.getFilename();
                    if (nom != null && ModeleLivre.seDeclare(source(nom))) {
                        lus.put(nom.replace(".html", ""), lire(langue, nom));
                    }
                }
                for (var papier : papiers) {
                    lirePapier(
                            langue, Objects.requireNonNull(papier.getFilename()).replace(".html", ""), lus);
                }
                modeles.put(langue, lus);
            }
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    private static ModeleLivre lire(Langue langue, String fichier) throws IOException {
        var ou = langue == Langue.EN ? "en/" : "";
        return ModeleLivre.lire(
                fichier.replace(".html", ""), source(ou + fichier), source(fichier), source(ou + GABARIT));
    }

    private static void lirePapier(Langue langue, String nom, Map<String, ModeleLivre> lus) {
        if (!PapierLivre.seDeclare(nom)) {
            return;
        }
        var francais = PapierLivre.lire(nom);
        var page = langue == Langue.EN ? PapierLivre.lire("en/" + nom) : francais;
        if (lus.put(nom, ModeleLivre.papier(nom, page, francais)) != null) {
            throw new IllegalStateException("A letter and an e-mail to rewrite are both called " + nom);
        }
    }

    private static String source(String fichier) throws IOException {
        return new ClassPathResource(DOSSIER + fichier).getContentAsString(StandardCharsets.UTF_8);
    }

    /** All of them, as agents read them. */
    List<ModeleLivre> tous() {
        return List.copyOf(dans(Langue.FR).values());
    }

    Optional<ModeleLivre> trouver(String nom, Langue langue) {
        return Optional.ofNullable(dans(langue).get(nom));
    }

    /**
     * One of them.
     *
     * @throws Introuvable when there is none of that name
     */
    ModeleLivre un(String nom, Langue langue) {
        return trouver(nom, langue).orElseThrow(() -> new Introuvable("modele"));
    }

    private Map<String, ModeleLivre> dans(Langue langue) {
        return modeles.getOrDefault(langue, Map.of());
    }
}
