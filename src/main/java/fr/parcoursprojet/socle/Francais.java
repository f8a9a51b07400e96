package fr.parcoursprojet.socle;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How amounts and dates are written for the reader: in French, where thousands take a no-break space (U+00A0), or in
 * English when that is the {@linkplain Langue#courante() language} being written.
 */
public final class Francais {

    /** The time zone of every due date and reminder (R17). */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final char INSECABLE = '\u00a0';
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("EEEE d MMMM");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy");
    private static final DateTimeFormatter COURTE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOIS_COURT = DateTimeFormatter.ofPattern("d MMM");
    private static final Pattern MILLIERS_ANGLAIS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d{0,2})?");

    private Francais() {}

    /** {@code 1 350,00 €}; {@code €1,350.00}. */
    public static String euros(Montant montant) {
        return enEuros(montant, "#,##0.00");
    }

    /** {@code 57 €} when there are no cents, {@code 57,50 €} otherwise; {@code €57}, {@code €57.50}. */
    public static String eurosCourts(Montant montant) {
        var entier = montant.valeur().stripTrailingZeros().scale() <= 0;
        return enEuros(montant, entier ? "#,##0" : "#,##0.00");
    }

    /** {@code 1 350,00}; {@code 1,350.00}: for a field that has its own sign. */
    public static String sansSigne(Montant montant) {
        return nombre(montant, "#,##0.00");
    }

    /** {@code jeudi 5 novembre}; {@code Thursday 5 November}. */
    public static String jour(LocalDate date) {
        return premierDuMois(ecrite(JOUR, date), date);
    }

    /** {@code 5 novembre 2026}, {@code 1er janvier 2027}; {@code 5 November 2026}. */
    public static String date(LocalDate date) {
        return premierDuMois(ecrite(DATE, date), date);
    }

    /** {@code 5 nov.}; {@code 5 Nov}. */
    public static String dateBreve(LocalDate date) {
        return ecrite(MOIS_COURT, date);
    }

    /** {@code novembre}; {@code November}. */
    public static String mois(Month mois) {
        return mois.getDisplayName(TextStyle.FULL_STANDALONE, Langue.courante().locale());
    }

    /** {@code octobre}. */
    public static String mois(LocalDate date) {
        return mois(date.getMonth());
    }

    /** {@code 05/11/2026}. */
    public static String dateCourte(LocalDate date) {
        return COURTE.format(date);
    }

    /** {@code 14 h}, {@code 9 h 05}; {@code 14:00}, {@code 9:05}. */
    public static String heure(LocalTime heure) {
        var minute = heure.getMinute();
        if (Langue.courante() == Langue.EN) {
            return "%d:%02d".formatted(heure.getHour(), minute);
        }
        return heure.getHour() + "\u00a0h" + (minute == 0 ? "" : "\u00a0%02d".formatted(minute));
    }

    /** {@code 10 h 00}; {@code 10:00}. */
    public static String heurePrecise(LocalTime heure) {
        var forme = Langue.courante().choisir("%d h %02d", "%d:%02d");
        return forme.formatted(heure.getHour(), heure.getMinute());
    }

    /**
     * An amount as a person types it: {@code 1 350,50}, {@code 1350.5}, {@code 1 350 €}; in English {@code 1,350.50} too.
     *
     * @return nothing when it is not one amount, negative, or finer than the cent
     */
    public static Optional<Montant> montantLu(String saisi) {
        var net = saisi.replaceAll("[\\s\u00a0\u202f]", "").replace("€", "");
        if (Langue.courante() == Langue.EN && MILLIERS_ANGLAIS.matcher(net).matches()) {
            net = net.replace(",", "");
        }
        net = net.replace(',', '.');
        return net.matches("\\d{1,9}(\\.\\d{0,2})?") ? Optional.of(new Montant(new BigDecimal(net))) : Optional.empty();
    }

    private static String ecrite(DateTimeFormatter forme, LocalDate date) {
        return forme.withLocale(Langue.courante().locale()).format(date);
    }

    private static String premierDuMois(String ecrit, LocalDate date) {
        return date.getDayOfMonth() == 1 && Langue.courante() == Langue.FR
                ? ecrit.replaceFirst("\\b1\\b", "1er")
                : ecrit;
    }

    private static String enEuros(Montant montant, String forme) {
        if (Langue.courante() == Langue.FR) {
            return nombre(montant, forme) + INSECABLE + '€';
        }
        return montant.estNegatif() ? "-€" + nombre(montant.oppose(), forme) : '€' + nombre(montant, forme);
    }

    private static String nombre(Montant montant, String forme) {
        var langue = Langue.courante();
        var symboles = DecimalFormatSymbols.getInstance(langue.locale());
        symboles.setGroupingSeparator(langue.choisir(INSECABLE, ','));
        symboles.setDecimalSeparator(langue.choisir(',', '.'));
        return new DecimalFormat(forme, symboles).format(montant.valeur());
    }
}
