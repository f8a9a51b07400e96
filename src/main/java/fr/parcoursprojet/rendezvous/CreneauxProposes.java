package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.socle.DossierId;

/**
 * A person may choose among slots.
 *
 * @param dossier the dossier it is about
 * @param rendezVous the invitation
 */
public record CreneauxProposes(DossierId dossier, RendezVousId rendezVous) {}
