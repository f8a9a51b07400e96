package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDateTime;

/**
 * The person cannot come.
 *
 * @param dossier the dossier it is about
 * @param rendezVous the appointment
 * @param debut when, Paris time
 * @param parLaPersonne whether they said so on the portal, rather than to the agent
 */
public record RendezVousExcuse(
        DossierId dossier, RendezVousId rendezVous, LocalDateTime debut, boolean parLaPersonne) {}
