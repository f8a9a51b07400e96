package fr.parcoursprojet.pret;

import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.Montant;
import java.util.List;

/**
 * How instalments are rounded (R3).
 *
 * @param unite what they are rounded up to, in euros: 1 euro, 5 euros or the cent
 * @param ajustement where the smaller one stands
 */
public record Arrondi(Montant unite, PositionAjustement ajustement) {

    /** Cuts an amount in so many instalments; in fewer when rounding up leaves nothing for the last ones. */
    List<Montant> couper(Montant total, int nombre) {
        return Mensualites.de(total, nombre, unite, ajustement).montants();
    }
}
