package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;

/**
 * A contract has waited for its signature for some time: the person is reminded.
 *
 * @param pret the loan
 * @param dossier the dossier
 */
public record ContratARappeler(PretId pret, DossierId dossier) {}
