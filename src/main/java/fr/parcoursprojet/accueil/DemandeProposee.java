package fr.parcoursprojet.accueil;

/**
 * Somebody who called is invited to make a demande; they receive a link by e-mail.
 *
 * @param sollicitation the contact that fills it in
 */
public record DemandeProposee(SollicitationId sollicitation) {}
