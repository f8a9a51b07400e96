package fr.parcoursprojet.demande;

/** The highest level a person has reached. */
public enum NiveauEtude {
    /** No diploma. */
    SANS_QUALIFICATION,
    /** First vocational diploma. */
    CAP_BEP,
    /** Learning a trade, no diploma yet. */
    APPRENTI,
    /** End of secondary school. */
    BAC,
    /** Access to university without the baccalauréat. */
    DAEU,
    /** Two years of higher technical studies. */
    BTS,
    /** Two years of university technology studies. */
    DUT,
    /** Three years of higher studies or more. */
    LICENCE_ET_PLUS
}
