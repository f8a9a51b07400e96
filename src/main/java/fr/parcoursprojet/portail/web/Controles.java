package fr.parcoursprojet.portail.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * What axe found on the pages of this version, as the browser tests wrote it in {@code accessibilite.properties}.
 *
 * @param le when they ran
 * @param pages how many pages they opened
 * @param etats how many times they looked at one: empty, filled, in error, dark
 * @param fautes how many rules were broken
 */
public record Controles(LocalDate le, int pages, int etats, int fautes) {

    static @Nullable Controles derniers() {
        var bilan = new ClassPathResource("accessibilite.properties");
        if (!bilan.exists()) {
            return null;
        }
        var lu = new Properties();
        try (var flux = bilan.getInputStream()) {
            lu.load(flux);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
        return new Controles(
                LocalDate.parse(lu.getProperty("le")),
                Integer.parseInt(lu.getProperty("pages")),
                Integer.parseInt(lu.getProperty("etats")),
                Integer.parseInt(lu.getProperty("fautes")));
    }
}
