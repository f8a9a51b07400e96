package fr.parcoursprojet.budget;

/** Where a line's amount comes from. */
public enum SourceLigne {
    /** The person said so. */
    DECLAREE,
    /** An agent read it on a document. */
    JUSTIFIEE
}
