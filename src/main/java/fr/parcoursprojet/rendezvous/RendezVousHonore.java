package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.socle.DossierId;

/**
 * The person came, or answered.
 *
 * @param dossier the dossier it is about
 * @param rendezVous the appointment
 */
public record RendezVousHonore(DossierId dossier, RendezVousId rendezVous) {}
