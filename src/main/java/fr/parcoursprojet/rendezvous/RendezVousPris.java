package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDateTime;

/**
 * Day and time of an appointment are set.
 *
 * @param dossier the dossier it is about
 * @param rendezVous the appointment
 * @param agent who meets the person
 * @param debut when, Paris time
 * @param deplace whether it was set before, at another time
 */
public record RendezVousPris(
        DossierId dossier, RendezVousId rendezVous, AgentId agent, LocalDateTime debut, boolean deplace) {}
