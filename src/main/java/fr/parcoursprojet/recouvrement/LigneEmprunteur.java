package fr.parcoursprojet.recouvrement;

/**
 * Who owes a loan, as its history names them.
 *
 * @param nom first and family name
 * @param adresse where letters go, in one line; empty when it is not known
 */
record LigneEmprunteur(String nom, String adresse) {}
