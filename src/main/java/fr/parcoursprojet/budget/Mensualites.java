package fr.parcoursprojet.budget;

import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The instalments of a zero-interest loan (R3): equal amounts rounded up to a unit, and one smaller adjusting instalment,
 * first or last, so that the sum is the loan to the cent.
 *
 * @param montants euros, in the order they fall due, each above zero
 * @param position where the adjusting instalment stands
 */
public record Mensualites(List<Montant> montants, PositionAjustement position) {

    /**
     * @throws IllegalArgumentException when there is none, or one is not above zero
     */
    public Mensualites {
        montants = List.copyOf(montants);
        if (montants.isEmpty() || !montants.stream().allMatch(Montant::estPositif)) {
            throw new IllegalArgumentException("Instalments are above zero, one at least");
        }
    }

    /**
     * Cuts a loan. When rounding up would leave nothing for the last one, there are fewer instalments.
     *
     * @param capital the loan, in euros
     * @param nombre how many instalments are wanted, at most
     * @param unite the unit instalments are rounded up to: 1 euro, 5 euros or the cent
     * @param position where the smaller one stands
     * @throws IllegalArgumentException when capital, number or unit is not above zero
     */
    public static Mensualites de(Montant capital, int nombre, Montant unite, PositionAjustement position) {
        if (!capital.estPositif() || nombre < 1 || !unite.estPositif()) {
            throw new IllegalArgumentException("Capital, number and unit are above zero");
        }
        return aHauteurDe(capital, arrondiSuperieur(capital, nombre, unite), position);
    }

    /**
     * Cuts a loan in instalments of a given amount, as many as it takes.
     *
     * @param capital the loan, in euros
     * @param mensualite the full instalment, in euros; the whole loan at once when it is more
     * @param position where the smaller one stands
     * @throws IllegalArgumentException when capital or instalment is not above zero
     */
    public static Mensualites aHauteurDe(Montant capital, Montant mensualite, PositionAjustement position) {
        if (!capital.estPositif() || !mensualite.estPositif()) {
            throw new IllegalArgumentException("Capital and instalment are above zero");
        }
        var pleine = mensualite.auPlus(capital);
        var entieres = capital.valeur().divideToIntegralValue(pleine.valeur()).intValueExact();
        var reste = capital.moins(pleine.fois(entieres));
        var montants = new ArrayList<>(Collections.nCopies(entieres, pleine));
        if (reste.estPositif()) {
            montants.add(position == PositionAjustement.PREMIERE ? 0 : montants.size(), reste);
        }
        return new Mensualites(montants, position);
    }

    /** How many there are. */
    public int nombre() {
        return montants.size();
    }

    /** The full instalment, in euros. */
    public Montant mensualite() {
        return Collections.max(montants);
    }

    /** The adjusting instalment, in euros; equal to the others when the loan divides evenly. */
    public Montant ajustement() {
        return position == PositionAjustement.PREMIERE ? montants.getFirst() : montants.getLast();
    }

    /** Whether one instalment differs from the others. */
    public boolean ajustee() {
        return ajustement().compareTo(mensualite()) != 0;
    }

    /** The sum, in euros: the loan. */
    public Montant total() {
        return Montant.somme(montants.stream());
    }

    private static Montant arrondiSuperieur(Montant capital, int nombre, Montant unite) {
        var unites =
                capital.valeur().divide(unite.valeur().multiply(BigDecimal.valueOf(nombre)), 0, RoundingMode.CEILING);
        return new Montant(unite.valeur().multiply(unites));
    }
}
