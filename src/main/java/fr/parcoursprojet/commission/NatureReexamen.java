package fr.parcoursprojet.commission;

/** What is asked for a loan that runs. */
public enum NatureReexamen {
    /** To defer some instalments (R11). */
    REPORT
}
