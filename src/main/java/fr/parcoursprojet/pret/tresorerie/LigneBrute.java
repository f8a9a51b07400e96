package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.socle.Montant;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A line as it stands in a file, whether it can be read or not. */
record LigneBrute(
        int numero,
        String titre,
        @Nullable LocalDate le,
        @Nullable Montant montant,
        String libelle,
        String dateEcrite,
        String montantEcrit) {

    /** What makes two lines the same payment, but for their rank. */
    String contenu() {
        return String.join("|", titre, String.valueOf(le), String.valueOf(montant), libelle);
    }

    /**
     * What names the payment in every file: its content, and its rank among the lines of the same content.
     *
     * @param rang from 1
     */
    String identite(int rang) {
        return empreinte((contenu() + "|" + rang).getBytes(StandardCharsets.UTF_8));
    }

    /** The key of the sentence that says what cannot be read, or null. */
    @Nullable String faute() {
        if (le == null) {
            return "pret.ligne.dateIllisible";
        }
        if (montant == null) {
            return "pret.ligne.montantIllisible";
        }
        return montant.estPositif() ? null : "pret.ligne.montantNegatif";
    }

    static String empreinte(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
