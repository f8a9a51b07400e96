package fr.parcoursprojet.suivi;

import java.util.UUID;

/**
 * A list of dossiers kept under a name: its search, its filters and its columns.
 *
 * @param id names it
 * @param nom what it is called
 * @param question the part of the address after the question mark
 * @param partagee whether the colleagues see it
 * @param mienne whether the signed-in agent made it
 */
public record Vue(UUID id, String nom, String question, boolean partagee, boolean mienne) {}
