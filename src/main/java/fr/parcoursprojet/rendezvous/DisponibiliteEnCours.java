package fr.parcoursprojet.rendezvous;

import java.util.UUID;

/**
 * A time given each week, that goes on.
 *
 * @param id names it
 * @param disponibilite what is given
 */
public record DisponibiliteEnCours(UUID id, Disponibilite disponibilite) {}
