package fr.parcoursprojet.justificatifs;

import fr.parcoursprojet.socle.DossierId;

/**
 * An agent accepted a document.
 *
 * @param dossier the dossier it belongs to
 * @param code which document
 */
public record JustificatifVerifie(DossierId dossier, String code) {}
