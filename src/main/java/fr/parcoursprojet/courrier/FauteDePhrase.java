package fr.parcoursprojet.courrier;

import java.util.List;

/**
 * What is wrong with words as they are typed.
 *
 * @param cle key of the sentence
 * @param arguments what the sentence names
 */
public record FauteDePhrase(String cle, List<Object> arguments) {

    static FauteDePhrase de(String cle, Object... arguments) {
        return new FauteDePhrase(cle, List.of(arguments));
    }
}
