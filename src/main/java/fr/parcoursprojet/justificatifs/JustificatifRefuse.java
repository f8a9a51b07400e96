package fr.parcoursprojet.justificatifs;

import fr.parcoursprojet.socle.DossierId;

/**
 * A document is to be given again, with a sentence that says why: an agent sent it back, or a virus was found in it.
 *
 * @param dossier the dossier it belongs to
 * @param code which document
 */
public record JustificatifRefuse(DossierId dossier, String code) {}
