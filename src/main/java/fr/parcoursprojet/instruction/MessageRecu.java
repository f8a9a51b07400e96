package fr.parcoursprojet.instruction;

import fr.parcoursprojet.socle.DossierId;
import java.util.UUID;

/**
 * A person wrote to the service.
 *
 * @param dossier the dossier it is about
 * @param message the message
 */
public record MessageRecu(DossierId dossier, UUID message) {}
