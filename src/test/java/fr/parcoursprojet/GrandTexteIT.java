package fr.parcoursprojet;

import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every screen of a person, on the smallest phone with text twice as large: nothing leaves the screen by its side. */
class GrandTexteIT extends EcransDUnePersonne {

    private static final String DEBORDE = """
            async taille => {
              const page = document.documentElement;
              page.style.fontSize = taille;
              await new Promise(dessine => requestAnimationFrame(() => requestAnimationFrame(dessine)));
              const trop = page.scrollWidth - page.clientWidth;
              page.style.fontSize = '';
              return trop;
            }
            """;

    private final SoftAssertions largeurs = new SoftAssertions();

    @Test
    void nothingLeavesTheScreenByItsSide() {
        parcourir();
        largeurs.assertAll();
    }

    @Override
    void regarder(Page page, String ecran) {
        for (var taille : List.of("100%", "200%")) {
            largeurs.assertThat((int) page.evaluate(DEBORDE, taille))
                    .as("%s, text at %s: pixels out of the screen", ecran, taille)
                    .isZero();
        }
    }
}
