package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;

/**
 * Nothing is late any more: the relance stops.
 *
 * @param relance what stops
 * @param pret the loan
 * @param dossier its dossier
 */
public record RelanceReglee(RelanceId relance, PretId pret, DossierId dossier) {}
