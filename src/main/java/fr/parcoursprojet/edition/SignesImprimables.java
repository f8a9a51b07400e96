package fr.parcoursprojet.edition;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** The signs that the face of the papers has: one it lacks would be a hole in a letter, and no PDF/A. */
public final class SignesImprimables {

    private static final List<Font> GRAISSES =
            List.of(lire("edition/PPCorps-400.ttf"), lire("edition/PPCorps-700.ttf"));

    private SignesImprimables() {}

    /** The first sign of a text that cannot be printed; a new line is not one. */
    public static Optional<String> manquant(String texte) {
        return texte.codePoints()
                .filter(signe -> signe != '\n' && GRAISSES.stream().anyMatch(graisse -> !graisse.canDisplay(signe)))
                .mapToObj(Character::toString)
                .findFirst();
    }

    private static Font lire(String chemin) {
        try (var flux = new ClassPathResource(chemin).getInputStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, flux);
        } catch (IOException absente) {
            throw new UncheckedIOException(absente);
        } catch (FontFormatException abimee) {
            throw new IllegalStateException(chemin, abimee);
        }
    }
}
