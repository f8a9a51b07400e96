package fr.parcoursprojet.socle;

import java.util.List;

/** What a rule refuses, said to the person in their words: a key of the texts and its arguments, never an internal detail. */
public class Refus extends RuntimeException {

    private final String cle;
    private final List<Object> arguments;

    /**
     * @param cle key of the sentence, which also says what to do next
     * @param arguments what the sentence names
     */
    public Refus(String cle, Object... arguments) {
        super(cle);
        this.cle = cle;
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence. */
    public String cle() {
        return cle;
    }

    /** What the sentence names, in order. */
    public Object[] arguments() {
        return arguments.toArray();
    }
}
