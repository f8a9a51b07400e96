package fr.parcoursprojet.pret;

/**
 * A line of the Treasury’s file is none of our loans': it was sent back and waits no more (R9).
 *
 * @param ligne the identity of the line
 */
public record PaiementRenvoye(String ligne) {}
