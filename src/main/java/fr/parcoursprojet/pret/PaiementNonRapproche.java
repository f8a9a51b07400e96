package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;

/**
 * A line of the Treasury’s file matches no loan and waits for an agent (R9).
 *
 * @param ligne the identity of the line
 * @param le the day of the payment
 * @param montant more than zero
 * @param libelle what the Treasury wrote
 */
public record PaiementNonRapproche(String ligne, LocalDate le, Montant montant, String libelle) {}
