package fr.parcoursprojet.banc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A look at a page finds what is wrong there, in the shadow of a component too. */
class NavigateurIT {

    private static final String PAGE = """
            <!doctype html><html lang="fr"><head><title>Essai</title></head>
            <body><main><h1>Essai</h1>%s</main></body></html>
            """;

    @Test
    void aFieldWithoutANameIsFoundWhereverItIs() {
        try (var navigateur = new Navigateur();
                var bureau = navigateur.bureau()) {
            var page = bureau.newPage();

            page.setContent(PAGE.formatted("<label>Nom <input></label>"));
            Navigateur.verifierAccessibilite(page);

            page.setContent(PAGE.formatted("<input>"));
            assertThatThrownBy(() -> Navigateur.verifierAccessibilite(page))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("label: <input>");

            page.setContent(PAGE.formatted("<pp-champ></pp-champ>"));
            page.evaluate("() => document.querySelector('pp-champ').attachShadow({ mode: 'open' }).innerHTML"
                    + " = '<p style=\"color: #bbb; background: #fff\">Pâle</p>'");
            assertThatThrownBy(() -> Navigateur.verifierAccessibilite(page))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("color-contrast: <p");
            assertThat(page.locator("pp-champ p").innerText()).isEqualTo("Pâle");
        }
    }
}
