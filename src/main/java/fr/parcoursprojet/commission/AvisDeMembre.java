package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.instruction.Avis;

/**
 * What a member thinks of a dossier before the séance.
 *
 * @param membre who
 * @param sens the opinion in one word
 * @param texte why; may be empty
 */
public record AvisDeMembre(AgentId membre, Avis sens, String texte) {}
