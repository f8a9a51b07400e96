package fr.parcoursprojet.instruction;

import fr.parcoursprojet.compte.AgentId;
import java.time.Instant;

/**
 * What an agent noted of a call about a dossier; the person does not read it among the messages.
 *
 * @param agent who
 * @param texte the words
 * @param le when
 */
public record NoteDAppel(AgentId agent, String texte, Instant le) {}
