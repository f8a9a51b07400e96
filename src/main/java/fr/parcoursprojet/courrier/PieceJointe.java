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
     * A document printed when the letter leaves, from the facts of its dossier.
     *
     * @param nom the name the person sees
     * @param imprime the {@link Imprime#nom} of the one that prints it
     */
    record AImprimer(String nom, String imprime) implements PieceJointe {}

    /**
     * A few bytes kept with the letter.
     *
     * @param nom the name the person sees
     * @param media its media type
     * @param octets its bytes
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Jointe(String nom, String media, byte[] octets) implements PieceJointe {}

    /** A file of the vault. */
    static PieceJointe fichier(String nom, FichierId fichier) {
        return new DuCoffre(nom, fichier);
    }

    /** A PDF printed when the letter leaves; see {@link Imprime}. */
    static PieceJointe imprime(String nom, String imprime) {
        return new AImprimer(nom, imprime);
    }

    /** An appointment for the person's calendar. */
    static PieceJointe agenda(String nom, String ics) {
        return new Jointe(nom, "text/calendar; charset=utf-8; method=PUBLISH", ics.getBytes(StandardCharsets.UTF_8));
    }
}
