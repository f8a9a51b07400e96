package fr.parcoursprojet.stockage;

/** The kinds of file a person or an agent may give. */
public enum TypeFichier {
    /** A document. */
    PDF,
    /** A picture. */
    JPEG,
    /** A picture. */
    PNG,
    /** A picture. */
    WEBP
}
