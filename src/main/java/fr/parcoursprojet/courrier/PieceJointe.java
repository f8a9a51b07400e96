package fr.parcoursprojet.courrier;

import fr.parcoursprojet.stockage.FichierId;
import java.nio.charset.StandardCharsets;

/** What is attached to a letter. */
public sealed interface PieceJointe {

    /** The name the person sees. */
    String nom();

    /**
     * A file of the vault, read when the letter leaves.
     *
     * @param nom the name the person sees
     * @param fichier the file
     */
    record DuCoffre(String nom, FichierId fichier) implements PieceJointe {}

    /**
     * A few bytes kept with the letter.
     *
     * @param nom the name the person sees
     * @param media its media type
     * @param octets its bytes
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Jointe(String nom, String media, byte[] octets) implements PieceJointe {}

    /** A PDF of the vault. */
    static PieceJointe pdf(String nom, FichierId fichier) {
        return new DuCoffre(nom, fichier);
    }

    /** An appointment for the person's calendar. */
    static PieceJointe agenda(String nom, String ics) {
        return new Jointe(nom, "text/calendar; charset=utf-8; method=PUBLISH", ics.getBytes(StandardCharsets.UTF_8));
    }
}
