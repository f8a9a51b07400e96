package fr.parcoursprojet.socle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret of a link that opens one thing without an account. Only its print is kept: who reads the database cannot follow it. */
public final class Jeton {

    private static final int OCTETS = 32;
    private static final SecureRandom HASARD = new SecureRandom();

    private Jeton() {}

    /** A new one, of 43 characters that an address can hold; it is written in the e-mail and nowhere else. */
    public static String nouveau() {
        var octets = new byte[OCTETS];
        HASARD.nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    /** Its print: 64 hexadecimal digits of SHA-256. */
    public static String empreinte(String jeton) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(jeton.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
