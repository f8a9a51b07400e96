package fr.parcoursprojet.courrier;

/**
 * An e-mail as it would look; its links lead nowhere.
 *
 * @param objet its subject
 * @param html its page
 */
public record ApercuDeCourrier(String objet, String html) {

    @Override
    public String toString() {
        return "ApercuDeCourrier"; // no content in a log
    }
}
