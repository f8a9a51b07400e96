package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDateTime;

/**
 * The person did not come (R13).
 *
 * @param dossier the dossier it is about
 * @param rendezVous the appointment
 * @param agent who meets the person
 * @param debut when, Paris time
 * @param deSuite whether the person had missed the one before as well
 */
public record RendezVousManque(
        DossierId dossier, RendezVousId rendezVous, AgentId agent, LocalDateTime debut, boolean deSuite) {}
