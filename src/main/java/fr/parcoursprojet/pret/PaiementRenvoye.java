package fr.parcoursprojet.pret;

/**
 * A line of the Treasury's file waits no more (R9): it is none of our loans' and was sent back, or it tells once more a payment
 * that was imported already.
 *
 * @param ligne the identity of the line
 */
public record PaiementRenvoye(String ligne) {}
