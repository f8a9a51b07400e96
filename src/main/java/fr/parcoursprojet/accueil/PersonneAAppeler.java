package fr.parcoursprojet.accueil;

/**
 * A prescripteur sends somebody who has no e-mail: an agent calls them.
 *
 * @param sollicitation the contact, with the number
 */
public record PersonneAAppeler(SollicitationId sollicitation) {}
