package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;

/**
 * A grant waits for its payment to the prestataire.
 *
 * @param versement the payment
 * @param dossier its dossier
 * @param montant what is given
 */
public record SubventionAccordee(VersementId versement, DossierId dossier, Montant montant) {}
