package fr.parcoursprojet.instruction;

import fr.parcoursprojet.socle.DossierId;
import java.util.UUID;

/**
 * The service wrote to a person.
 *
 * @param dossier the dossier it is about
 * @param message the message
 */
public record MessageEnvoye(DossierId dossier, UUID message) {}
