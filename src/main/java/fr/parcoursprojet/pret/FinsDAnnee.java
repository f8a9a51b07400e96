package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;

/**
 * The loans that ended in one way within a year.
 *
 * @param fin which way
 * @param nombre how many
 * @param prete what had been lent on them, in euros
 */
public record FinsDAnnee(FinDePret fin, int nombre, Montant prete) {}
