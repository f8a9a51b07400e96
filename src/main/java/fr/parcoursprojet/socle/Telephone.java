package fr.parcoursprojet.socle;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/**
 * A telephone number, French unless it says otherwise.
 *
 * @param valeur international form, such as {@code +33612345678}
 */
public record Telephone(String valeur) {

    private static final PhoneNumberUtil LECTEUR = PhoneNumberUtil.getInstance();

    /**
     * @throws IllegalArgumentException when no telephone has this number
     */
    public Telephone {
        try {
            var lu = LECTEUR.parse(valeur, "FR");
            if (!LECTEUR.isPossibleNumber(lu)) {
                throw new IllegalArgumentException("Not a telephone number");
            }
            valeur = LECTEUR.format(lu, PhoneNumberFormat.E164);
        } catch (NumberParseException illisible) {
            throw new IllegalArgumentException("Not a telephone number", illisible);
        }
    }

    /** Whether a text can be read as a telephone number. */
    public static boolean estValide(String texte) {
        try {
            return LECTEUR.isPossibleNumber(LECTEUR.parse(texte, "FR"));
        } catch (NumberParseException illisible) {
            return false;
        }
    }

    /** As it is written in France: {@code 06 12 34 56 78}. */
    public String lisible() {
        try {
            var lu = LECTEUR.parse(valeur, "FR");
            return LECTEUR.format(
                    lu, lu.getCountryCode() == 33 ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return valeur;
    }
}
