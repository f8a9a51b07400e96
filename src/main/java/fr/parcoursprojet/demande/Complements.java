package fr.parcoursprojet.demande;

import fr.parcoursprojet.compte.AgentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What an agent asks to complete a demande.
 *
 * @param codes the documents to give or to replace
 * @param message what the person reads
 * @param avant the day by which they are awaited
 * @param agent who asks
 * @param demandesLe when it was asked
 */
public record Complements(List<String> codes, String message, LocalDate avant, AgentId agent, Instant demandesLe) {}
