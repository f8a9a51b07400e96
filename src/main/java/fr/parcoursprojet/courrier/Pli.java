package fr.parcoursprojet.courrier;

import fr.parcoursprojet.socle.Email;
import java.util.List;

/**
 * An e-mail ready to leave.
 *
 * @param id the same at each try: its Message-ID is made of it
 * @param adresse to whom
 * @param objet its subject
 * @param texte its content for those who read plain text
 * @param html its content with the layout
 * @param pieces what is attached
 */
public record Pli(EnvoiId id, Email adresse, String objet, String texte, String html, List<PieceDuPli> pieces) {

    /**
     * Something attached.
     *
     * @param nom the name the person sees
     * @param media its media type
     * @param octets its bytes
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record PieceDuPli(String nom, String media, byte[] octets) {}

    @Override
    public String toString() {
        return "Pli " + id; // neither address nor content in a log
    }
}
