package fr.parcoursprojet.instruction;

/**
 * A file that somebody attaches to a message.
 *
 * @param nom the name they gave it
 * @param octets its content
 */
@SuppressWarnings("ArrayRecordComponent")
public record FichierRecu(String nom, byte[] octets) {}
