package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.socle.Montant;

/**
 * What an import wrote.
 *
 * @param inscrits payments written in the ledger
 * @param montantInscrit their sum
 * @param enAttente lines that wait for an agent
 * @param montantEnAttente their sum
 * @param dejaConnus lines that changed nothing
 */
public record Bilan(int inscrits, Montant montantInscrit, int enAttente, Montant montantEnAttente, int dejaConnus) {}
