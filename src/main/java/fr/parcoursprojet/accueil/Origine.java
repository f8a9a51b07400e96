package fr.parcoursprojet.accueil;

/** Who told somebody of the service; the same answers as in a demande, which they fill in. */
public enum Origine {
    /** Nobody: word of mouth, a poster, the internet. */
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
