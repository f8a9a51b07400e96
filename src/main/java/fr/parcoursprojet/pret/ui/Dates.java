package fr.parcoursprojet.pret.ui;

import fr.parcoursprojet.socle.Francais;
import java.time.LocalDate;
import java.time.Month;

/** Dates as short as they can be without doubt. */
final class Dates {

    private static final int MOIS_PROCHES = 6;

    private Dates() {}

    /** {@code 5 novembre}, with the year when it is far from the day of reading. */
    static String sansAnnee(LocalDate date, LocalDate jour) {
        var proche = date.isAfter(jour.minusMonths(MOIS_PROCHES)) && date.isBefore(jour.plusMonths(MOIS_PROCHES));
        return proche ? tronquee(date) : Francais.date(date);
    }

    /** In a list in order, only January needs its year. */
    static String enListe(LocalDate date) {
        return date.getMonth() == Month.JANUARY ? Francais.date(date) : tronquee(date);
    }

    /** {@code 5 nov.} */
    static String courte(LocalDate date) {
        return Francais.dateBreve(date);
    }

    static String majuscule(String ecrit) {
        return Character.toUpperCase(ecrit.charAt(0)) + ecrit.substring(1);
    }

    private static String tronquee(LocalDate date) {
        var ecrite = Francais.date(date);
        return ecrite.substring(0, ecrite.lastIndexOf(' '));
    }
}
