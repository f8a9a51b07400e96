package fr.parcoursprojet.socle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/**
 * An amount in euros, exact to the cent.
 *
 * @param valeur euros, always two decimals
 */
public record Montant(BigDecimal valeur) implements Comparable<Montant> {

    /** No euro at all. */
    public static final Montant ZERO = new Montant(BigDecimal.ZERO);

    /**
     * @throws IllegalArgumentException when the value is finer than the cent
     */
    public Montant {
        try {
            valeur = valeur.setScale(2, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException plusFinQueLeCentime) {
            throw new IllegalArgumentException("An amount has two decimals at most: " + valeur, plusFinQueLeCentime);
        }
    }

    /** An amount of whole euros. */
    public static Montant euros(long euros) {
        return new Montant(BigDecimal.valueOf(euros));
    }

    /**
     * An amount written with a point, such as {@code 1350.50}.
     *
     * @throws IllegalArgumentException when it is not a number or finer than the cent
     */
    public static Montant de(String ecrit) {
        return new Montant(new BigDecimal(ecrit));
    }

    /** The nearest cent of a computed value, halves away from zero. */
    public static Montant arrondi(BigDecimal valeur) {
        return new Montant(valeur.setScale(2, RoundingMode.HALF_UP));
    }

    /** The sum of amounts; zero for none. */
    public static Montant somme(Stream<Montant> montants) {
        return montants.reduce(ZERO, Montant::plus);
    }

    /** This amount and another. */
    public Montant plus(Montant autre) {
        return new Montant(valeur.add(autre.valeur));
    }

    /** This amount less another; may be negative. */
    public Montant moins(Montant autre) {
        return new Montant(valeur.subtract(autre.valeur));
    }

    /** The same amount a number of times. */
    public Montant fois(long fois) {
        return new Montant(valeur.multiply(BigDecimal.valueOf(fois)));
    }

    /** The opposite amount. */
    public Montant oppose() {
        return new Montant(valeur.negate());
    }

    /** The larger of two amounts. */
    public Montant auMoins(Montant plancher) {
        return compareTo(plancher) >= 0 ? this : plancher;
    }

    /** The smaller of two amounts. */
    public Montant auPlus(Montant plafond) {
        return compareTo(plafond) <= 0 ? this : plafond;
    }

    /** Whether it is more than zero. */
    public boolean estPositif() {
        return valeur.signum() > 0;
    }

    /** Whether it is less than zero. */
    public boolean estNegatif() {
        return valeur.signum() < 0;
    }

    /** Whether it is zero. */
    public boolean estNul() {
        return valeur.signum() == 0;
    }

    /** Whether it is strictly more than another. */
    public boolean depasse(Montant autre) {
        return compareTo(autre) > 0;
    }

    @Override
    public int compareTo(Montant autre) {
        return valeur.compareTo(autre.valeur);
    }

    @Override
    public String toString() {
        return valeur.toPlainString();
    }
}
