package fr.parcoursprojet.prescripteur;

import fr.parcoursprojet.compte.AgentId;
import java.time.Instant;

/**
 * The administrator invites a prescripteur, or once more.
 *
 * @param prescripteur whom
 * @param le when
 */
public record PrescripteurInvite(AgentId prescripteur, Instant le) {}
