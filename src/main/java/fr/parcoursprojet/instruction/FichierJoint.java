package fr.parcoursprojet.instruction;

import fr.parcoursprojet.stockage.EtatFichier;
import java.util.UUID;

/**
 * A file attached to a message.
 *
 * @param id names it
 * @param nom the name its sender gave it
 * @param etat whether it can be read yet
 */
public record FichierJoint(UUID id, String nom, EtatFichier etat) {}
