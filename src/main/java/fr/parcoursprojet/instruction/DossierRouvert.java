package fr.parcoursprojet.instruction;

import fr.parcoursprojet.socle.DossierId;

/**
 * The commission adjourned a dossier: it is back with its référent.
 *
 * @param dossier the dossier
 */
public record DossierRouvert(DossierId dossier) {}
