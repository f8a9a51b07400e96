package fr.parcoursprojet.courrier;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator wrote in an e-mail, once: it is never changed, a later one follows it.
 *
 * @param numero its rank, from 1; the delivered words are 0
 * @param auteur name of who wrote it
 * @param ecritLe when
 * @param pourquoi in their words
 * @param reprise the version it goes back to; null when it is new
 * @param textes the city's words by piece; those it does not name are the delivered ones
 */
public record VersionDeModele(
        int numero,
        String auteur,
        Instant ecritLe,
        String pourquoi,
        @Nullable Integer reprise,
        Map<String, String> textes) {

    /** Whether it is the delivered e-mail again. */
    public boolean livree() {
        return textes.isEmpty();
    }
}
