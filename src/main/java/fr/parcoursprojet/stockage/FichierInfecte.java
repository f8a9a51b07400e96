package fr.parcoursprojet.stockage;

/**
 * A virus was found in a file that had been waiting for its examination: its bytes are erased, whoever asked for it asks again.
 *
 * @param fichier the file
 */
public record FichierInfecte(FichierId fichier) {}
