package fr.parcoursprojet.justificatifs;

import fr.parcoursprojet.socle.DossierId;

/**
 * An agent sent a document back, with a sentence that says what to change.
 *
 * @param dossier the dossier it belongs to
 * @param code which document
 */
public record JustificatifRefuse(DossierId dossier, String code) {}
