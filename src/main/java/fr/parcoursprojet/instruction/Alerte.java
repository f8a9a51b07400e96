package fr.parcoursprojet.instruction;

import java.util.List;

/**
 * Advice to the référent about a proposal; it names its rule and stops nobody.
 *
 * @param regle number of the rule, such as {@code R4}
 * @param cle key of the sentence
 * @param arguments what the sentence names
 */
public record Alerte(String regle, String cle, List<Object> arguments) {}
