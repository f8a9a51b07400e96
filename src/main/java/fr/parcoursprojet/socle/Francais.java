package fr.parcoursprojet.socle;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** How amounts and dates are written for a French reader. On screen thousands take a no-break space (U+00A0). */
public final class Francais {

    /** The time zone of every due date and reminder (R17). */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final char INSECABLE = '\u00a0';
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.FRANCE);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter COURTE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);

    private Francais() {}

    /** {@code 1 350,00 €}. */
    public static String euros(Montant montant) {
        return nombre(montant, "#,##0.00") + INSECABLE + '€';
    }

    /** {@code 57 €} when there are no cents, {@code 57,50 €} otherwise. */
    public static String eurosCourts(Montant montant) {
        var entier = montant.valeur().stripTrailingZeros().scale() <= 0;
        return nombre(montant, entier ? "#,##0" : "#,##0.00") + INSECABLE + '€';
    }

    /** {@code jeudi 5 novembre}. */
    public static String jour(LocalDate date) {
        return premierDuMois(JOUR.format(date), date);
    }

    /** {@code 5 novembre 2026}, {@code 1er janvier 2027}. */
    public static String date(LocalDate date) {
        return premierDuMois(DATE.format(date), date);
    }

    /** {@code octobre}. */
    public static String mois(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.FRANCE);
    }

    /** {@code 05/11/2026}. */
    public static String dateCourte(LocalDate date) {
        return COURTE.format(date);
    }

    /** {@code 14 h}, {@code 9 h 05}. */
    public static String heure(LocalTime heure) {
        var minute = heure.getMinute();
        return heure.getHour() + "\u00a0h" + (minute == 0 ? "" : "\u00a0%02d".formatted(minute));
    }

    /**
     * An amount as a person types it: {@code 1 350,50}, {@code 1350.5}, {@code 1 350 €}.
     *
     * @return nothing when it is not one amount, negative, or finer than the cent
     */
    public static Optional<Montant> montantLu(String saisi) {
        var net = saisi.replaceAll("[\\s\u00a0\u202f]", "").replace("€", "").replace(',', '.');
        return net.matches("\\d{1,9}(\\.\\d{0,2})?") ? Optional.of(new Montant(new BigDecimal(net))) : Optional.empty();
    }

    private static String premierDuMois(String ecrit, LocalDate date) {
        return date.getDayOfMonth() == 1 ? ecrit.replaceFirst("\\b1\\b", "1er") : ecrit;
    }

    private static String nombre(Montant montant, String forme) {
        var symboles = DecimalFormatSymbols.getInstance(Locale.FRANCE);
        symboles.setGroupingSeparator(INSECABLE);
        symboles.setDecimalSeparator(',');
        return new DecimalFormat(forme, symboles).format(montant.valeur());
    }
}
