package fr.parcoursprojet.demande;

/** Who sent a person to the service. */
public enum Provenance {
    /** Nobody: came alone, or by word of mouth. */
    DIRECTE,
    /** The local youth employment service. */
    MISSION_LOCALE,
    /** A social worker of the Département. */
    DEPARTEMENT,
    /** A specialised prevention team. */
    ADDSEA,
    /** Another service or association. */
    AUTRE_SERVICE
}
