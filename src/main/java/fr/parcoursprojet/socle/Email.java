package fr.parcoursprojet.socle;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address, in lower case.
 *
 * @param valeur the address
 */
public record Email(String valeur) {

    private static final Pattern FORME =
            Pattern.compile("[^@\\s\"<>,;:\\\\]{1,64}@[^@\\s\"<>,;:\\\\.]+(\\.[^@\\s\"<>,;:\\\\.]+)+");

    /**
     * @throws IllegalArgumentException when it cannot be an address
     */
    public Email {
        valeur = valeur.strip().toLowerCase(Locale.ROOT);
        if (valeur.length() > 254 || !FORME.matcher(valeur).matches()) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** Whether a text can be an address. */
    public static boolean estValide(String texte) {
        var net = texte.strip();
        return net.length() <= 254 && FORME.matcher(net).matches();
    }

    @Override
    public String toString() {
        return valeur;
    }
}
