package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;

/**
 * A pause ends: the relances go on by themselves.
 *
 * @param pret the loan
 * @param dossier its dossier
 * @param aLaDate whether its date ended it, rather than an agent
 */
public record RelancesReprises(PretId pret, DossierId dossier, boolean aLaDate) {}
