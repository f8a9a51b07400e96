package fr.parcoursprojet.accueil;

/** How somebody reached the service. */
public enum CanalDArrivee {
    /** They called. */
    TELEPHONE,
    /** They came. */
    VISITE,
    /** Somebody who accompanies them called or wrote. */
    PRESCRIPTEUR,
    /** They wrote. */
    COURRIEL
}
