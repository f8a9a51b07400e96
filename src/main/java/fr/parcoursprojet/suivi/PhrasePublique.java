package fr.parcoursprojet.suivi;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person reads first about their dossier: what happens, who acts, by when.
 *
 * @param cle key of the sentence
 * @param arguments what the sentence names
 * @param aVous whether the person acts now, rather than the service
 * @param suite what they can do next
 */
public record PhrasePublique(String cle, List<Object> arguments, boolean aVous, Optional<Suite> suite) {

    static PhrasePublique attendre(String cle, Object... arguments) {
        return new PhrasePublique("suivi.phrase." + cle, List.of(arguments), false, Optional.empty());
    }

    static PhrasePublique lire(String cle, String adresse, Object... arguments) {
        return avec(cle, adresse, false, arguments);
    }

    static PhrasePublique agir(String cle, String adresse, Object... arguments) {
        return avec(cle, adresse, true, arguments);
    }

    private static PhrasePublique avec(String cle, @Nullable String adresse, boolean aVous, Object... arguments) {
        var suite = Optional.ofNullable(adresse).map(ou -> new Suite(ou, "suivi.suite." + cle));
        return new PhrasePublique("suivi.phrase." + cle, List.of(arguments), aVous, suite);
    }
}
