package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.socle.DossierId;

/**
 * A call became a demande: the appointment given during it goes on with the dossier.
 *
 * @param rendezVous the appointment
 * @param dossier the dossier
 */
public record RendezVousRejoint(RendezVousId rendezVous, DossierId dossier) {}
