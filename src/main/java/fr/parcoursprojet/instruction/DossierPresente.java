package fr.parcoursprojet.instruction;

import fr.parcoursprojet.socle.DossierId;

/**
 * A complete dossier was handed to the commission; it can be put on an ordre du jour.
 *
 * @param dossier the dossier
 */
public record DossierPresente(DossierId dossier) {}
