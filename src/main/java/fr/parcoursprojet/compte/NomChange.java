package fr.parcoursprojet.compte;

/**
 * A person is called otherwise from now on.
 *
 * @param usager who
 */
public record NomChange(UsagerId usager) {}
