package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;

/**
 * What is due on a day.
 *
 * @param le the day
 * @param montant more than zero
 */
public record LigneEcheancier(LocalDate le, Montant montant) {

    /**
     * @throws IllegalArgumentException when the amount is not more than zero
     */
    public LigneEcheancier {
        if (!montant.estPositif()) {
            throw new IllegalArgumentException("An instalment is more than zero: " + montant);
        }
    }
}
