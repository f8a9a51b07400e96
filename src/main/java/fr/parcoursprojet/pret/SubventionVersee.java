package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;

/**
 * A grant was paid to the prestataire.
 *
 * @param versement the payment
 * @param dossier its dossier
 * @param le the day
 * @param montant what was given
 */
public record SubventionVersee(VersementId versement, DossierId dossier, LocalDate le, Montant montant) {}
