package fr.parcoursprojet.instruction;

import fr.parcoursprojet.socle.DossierId;

/**
 * A dossier ended before any commission (R7).
 *
 * @param dossier the dossier
 * @param nature the kind of end
 */
public record DossierClasse(DossierId dossier, NatureClassement nature) {}
