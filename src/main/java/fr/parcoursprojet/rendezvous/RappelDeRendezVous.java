package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.socle.DossierId;
import java.time.LocalDateTime;

/**
 * An appointment comes the next working day: its reminder leaves.
 *
 * @param dossier the dossier it is about
 * @param rendezVous the appointment
 * @param debut when, Paris time
 */
public record RappelDeRendezVous(DossierId dossier, RendezVousId rendezVous, LocalDateTime debut) {}
