package fr.parcoursprojet.confidentialite;

/** What a person agrees to share, and with whom (R14). */
public enum NatureDeConsentement {
    /** The loan, with whoever is invited to borrow with them. */
    CO_EMPRUNTEUR,
    /** What concerns a minor's legal representative, with that person. */
    REPRESENTANT_LEGAL,
    /** The demande, with the social worker who sent them. */
    PRESCRIPTEUR,
    /** The answers of the draft, read and written by the social worker who sent them. */
    REMPLISSAGE
}
