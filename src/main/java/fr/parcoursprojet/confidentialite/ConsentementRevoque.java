package fr.parcoursprojet.confidentialite;

import fr.parcoursprojet.compte.UsagerId;

/**
 * A person takes back what they agreed to share. Told before the transaction ends: whoever gave the access closes it in the
 * same breath, or refuses because it can no longer be.
 *
 * @param usager who takes it back
 * @param nature what was shared
 * @param objet what it was given for, as whoever noted it calls it
 */
public record ConsentementRevoque(UsagerId usager, NatureDeConsentement nature, String objet) {}
