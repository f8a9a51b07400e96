package fr.parcoursprojet.recouvrement;

/** What the Banque de France or the court decides about a person's debts, as it reaches a loan (R12). */
public enum TypeActe {
    /** The commission of surendettement takes the case: the earlier debt is frozen from that day. */
    RECEVABILITE,
    /** The case is not taken after all. */
    IRRECEVABILITE,
    /** The case is closed without a plan. */
    CLOTURE,
    /** A plan says when what is left is due. */
    PLAN,
    /** The plan was kept to its end. */
    PLAN_RESPECTE,
    /** The plan was not kept: it no longer holds. */
    PLAN_ECHOUE,
    /** A rétablissement personnel, or a measure, erased the debt or a part of it. */
    RETABLISSEMENT
}
