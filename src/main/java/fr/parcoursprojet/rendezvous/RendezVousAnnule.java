package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDateTime;

/**
 * The service cancels an appointment: the person is not the one who failed.
 *
 * @param dossier the dossier it is about
 * @param rendezVous the appointment
 * @param debut when, Paris time
 */
public record RendezVousAnnule(DossierId dossier, RendezVousId rendezVous, LocalDateTime debut) {}
