package fr.parcoursprojet.compte;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something of a person that the law has the service keep (R15).
 *
 * @param cle key of the sentence that says what and why
 * @param arguments what the sentence names
 * @param jusquAu the first day it may go, when it is known
 */
public record Conservation(
        String cle, List<Object> arguments, @Nullable LocalDate jusquAu) {

    /** The list is copied. */
    public Conservation {
        arguments = List.copyOf(arguments);
    }
}
