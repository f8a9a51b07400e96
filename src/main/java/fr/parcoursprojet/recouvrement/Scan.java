package fr.parcoursprojet.recouvrement;

/**
 * A paper that an agent scanned: PDF or picture.
 *
 * @param nom the name of the file
 * @param octets its content
 */
@SuppressWarnings("ArrayRecordComponent")
public record Scan(String nom, byte[] octets) {}
