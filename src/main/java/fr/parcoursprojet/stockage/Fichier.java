package fr.parcoursprojet.stockage;

/**
 * A file taken out of the vault.
 *
 * @param nom the name it was given
 * @param type its real type
 * @param octets its content
 */
public record Fichier(String nom, TypeFichier type, byte[] octets) {}
