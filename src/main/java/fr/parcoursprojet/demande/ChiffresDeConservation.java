package fr.parcoursprojet.demande;

/**
 * What goes soon, and what is in archive (R15).
 *
 * @param brouillons how many drafts go within the days asked
 * @param dossiers how many filed dossiers are looked at within the days asked, and go unless something holds them
 * @param archives how many are in intermediate archive
 * @param retenus how many of those are past their term and cannot be erased by the portal
 */
public record ChiffresDeConservation(int brouillons, int dossiers, int archives, int retenus) {}
