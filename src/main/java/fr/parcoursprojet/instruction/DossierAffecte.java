package fr.parcoursprojet.instruction;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;

/**
 * A référent took charge of a dossier.
 *
 * @param dossier the dossier
 * @param referent who takes care of it now
 */
public record DossierAffecte(DossierId dossier, AgentId referent) {}
