package fr.parcoursprojet.prescripteur;

import java.util.UUID;

/**
 * A person is asked whether they agree to be sent.
 *
 * @param envoi whom, by whom
 */
public record ConfirmationDemandee(UUID envoi) {}
