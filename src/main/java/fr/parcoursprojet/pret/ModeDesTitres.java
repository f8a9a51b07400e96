package fr.parcoursprojet.pret;

/** How the city tells the Treasury what to collect ({@code portail.tresor.titre}). */
public enum ModeDesTitres {
    /** One titre de recettes for the whole loan, when the money leaves. */
    PRET,
    /** One for each instalment, issued in the month it falls due. */
    ECHEANCE
}
