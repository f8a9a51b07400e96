package fr.parcoursprojet.accueil.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is said on the telephone: an age, or a date of birth. One of the two is there, or none when nothing was typed.
 *
 * @param naissance the date
 * @param annee the year, to a year when an age was said
 */
record AgeOuNaissance(
        @Nullable LocalDate naissance, @Nullable Integer annee) {

    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/. -]?(\\d{1,2})[/. -]?(\\d{4})");
    private static final Pattern AGE = Pattern.compile("(\\d{1,3})(\\s*ans?)?");

    /** Reads {@code 22}, {@code 22 ans}, {@code 14/03/2004} or {@code 14032004}; empty when it is none of them. */
    static Optional<AgeOuNaissance> lu(String dit, LocalDate jour) {
        var net = dit.strip();
        if (net.isEmpty()) {
            return Optional.of(new AgeOuNaissance(null, null));
        }
        var age = AGE.matcher(net);
        if (age.matches()) {
            return Optional.of(new AgeOuNaissance(null, jour.getYear() - Integer.parseInt(age.group(1))));
        }
        var date = DATE.matcher(net);
        try {
            return date.matches()
                    ? Optional.of(new AgeOuNaissance(
                            LocalDate.of(
                                    Integer.parseInt(date.group(3)),
                                    Integer.parseInt(date.group(2)),
                                    Integer.parseInt(date.group(1))),
                            null))
                    : Optional.empty();
        } catch (DateTimeException aucunJour) {
            return Optional.empty();
        }
    }
}
