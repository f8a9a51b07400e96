package fr.parcoursprojet.compte;

/** The e-mails that help and that nobody needs: a person may do without them. All the others tell a fact or a duty. */
public enum CourrielFacultatif {
    /** An instalment is due in a few days. */
    RAPPEL_ECHEANCE,
    /** An appointment is tomorrow. */
    RAPPEL_RENDEZ_VOUS
}
