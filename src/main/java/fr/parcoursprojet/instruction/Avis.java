package fr.parcoursprojet.instruction;

/** What the référent advises the commission. */
public enum Avis {
    /** To grant as proposed. */
    FAVORABLE,
    /** To grant with a doubt that the opinion explains. */
    RESERVE,
    /** Not to grant. */
    DEFAVORABLE
}
