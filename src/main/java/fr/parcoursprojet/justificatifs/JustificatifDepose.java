package fr.parcoursprojet.justificatifs;

import fr.parcoursprojet.socle.DossierId;

/**
 * A person gave a document, the first time or instead of another.
 *
 * @param dossier the dossier it belongs to
 * @param code which document
 */
public record JustificatifDepose(DossierId dossier, String code) {}
