package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;

/**
 * The accountant gave up collecting a loan; the debt lives.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param du what is still owed
 */
public record PretEnNonValeur(PretId pret, DossierId dossier, Montant du) {}
