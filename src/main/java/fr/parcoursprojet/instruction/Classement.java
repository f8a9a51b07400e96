package fr.parcoursprojet.instruction;

/**
 * The end of a dossier before any commission, said to the person in plain words (R7: never a bare refusal).
 *
 * @param nature the kind of end
 * @param motif the reason, as the person reads it
 * @param recours the remedies and their time limits
 * @param autreReponse what else may help: advice, partner, social referent
 */
public record Classement(NatureClassement nature, String motif, String recours, String autreReponse) {}
