package fr.parcoursprojet.instruction;

/**
 * Something that lacks before a dossier can be presented.
 *
 * @param cle key of the sentence
 * @param quoi what the sentence names, such as a document; empty when it names nothing
 */
public record Manque(String cle, String quoi) {}
