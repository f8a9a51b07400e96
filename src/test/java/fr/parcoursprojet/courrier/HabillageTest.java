package fr.parcoursprojet.courrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The city's words take the place of the delivered ones in an e-mail that is written; they stay text. */
class HabillageTest {

    private static final String ECRIT = """
            <!DOCTYPE html><html lang="fr"><head>
            <title data-phrase="objet" data-mot-numero="PP-1">Demande PP-1 : d’accord</title></head>
            <body><p>Bonjour,</p><main data-moment="RELANCE" data-nom="x" data-quand="y">
            <p data-phrase="p1">Il manque <strong data-mot="montant">167,00 €</strong>.</p>
            <p data-phrase="p2" data-si="parfois"><a data-mot="lien-payer" href="http://x/payer">voici comment</a></p>
            <p class="action"><a data-phrase="bouton" href="http://x/y">Payer</a></p>
            <p><strong data-phrase="p3">Une autre réponse</strong></p>
            </main></body></html>""";

    @Test
    void withoutWordsOfTheCityTheDeliveredOnesLeave() {
        var page = Habillage.ecrit(ECRIT, Map.of());
        assertThat(page.title()).isEqualTo("Demande PP-1 : d’accord");
        assertThat(TexteSimple.de(page.body()))
                .isEqualTo("Bonjour,\n\nIl manque 167,00 €.\n\nvoici comment : http://x/payer\n\nPayer : http://x/y\n\n"
                        + "Une autre réponse");
        assertThat(page.outerHtml())
                .startsWith("<!doctype html>")
                .doesNotContain("data-si", "data-libre", "data-moment", "data-nom", "data-quand");
    }

    @Test
    void aNameGivesWhatThePortalWroteWithItsLinkAndItsBold() {
        var page = Habillage.ecrit(
                ECRIT,
                Map.of(
                        "objet", "Payez {montant}, {numero}",
                        "p1", "Encore {montant}.\n\nVite : {lien-payer}.",
                        "bouton", "J’y vais"));
        assertThat(page.title()).isEqualTo("Payez 167,00 €, PP-1");
        var main = page.select("main").first();
        assertThat(main.select("p").eachText())
                .containsExactly(
                        "Encore 167,00 €.", "Vite : voici comment.", "voici comment", "J’y vais", "Une autre réponse");
        assertThat(main.select("p").first().select("strong").text()).isEqualTo("167,00 €");
        assertThat(main.select("p").get(1).select("a").attr("href")).isEqualTo("http://x/payer");
        assertThat(main.select(".action a").attr("href")).isEqualTo("http://x/y");
    }

    @Test
    void aPieceLeftEmptyGoesWithItsParagraph() {
        var page = Habillage.ecrit(ECRIT, Map.of("p1", "", "p3", " "));
        assertThat(page.select("main p").eachText()).containsExactly("voici comment", "Payer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${service.nom()} [[${service.nom()}]] [(${7*7})]",
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "__${t(java.lang.runtime).getruntime()}__ @{/x} #{socle.etat} *{x} ~{courrier/code}",
                "&lt;b&gt; &amp; \" ' > </p></main><p data-phrase=\"p2\">",
                "th:text=\"${inconnu}\" <p th:utext=\"${inconnu}\">"
            })
    void whatIsTypedIsText(String texte) {
        // braces alone are refused before: here they must still do nothing
        for (var cle : List.of("objet", "p1", "bouton", "p3")) {
            var page = Habillage.ecrit(ECRIT, Map.of(cle, texte));
            assertThat(page.select("script, img, [onerror], [th:text], [th:utext]"))
                    .isEmpty();
            var lu = cle.equals("objet") ? page.title() : page.select("main").text();
            assertThat(lu).contains(texte);
            // and once more when it is kept, then tried with other words
            var garde = Habillage.apercu(Jsoup.parse(page.outerHtml()), Map.of("p2", "autre"));
            assertThat(garde.select("script, img, [onerror]")).isEmpty();
            assertThat(
                            cle.equals("objet")
                                    ? garde.title()
                                    : garde.select("main").text())
                    .contains(texte);
        }
    }

    @Test
    void aKeptEmailTakesOtherWordsWithItsOwnData() {
        var garde = Habillage.ecrit(ECRIT, Map.of("p1", "Un {montant}.\nDeux.")).outerHtml();
        var page = Habillage.apercu(
                Jsoup.parse(garde), Map.of("objet", "Dossier {numero}", "p1", "Reste {montant} ({numero})."));
        assertThat(page.title()).isEqualTo("Dossier PP-1");
        assertThat(page.select("main p").eachText())
                .containsExactly("Reste 167,00 € (PP-1).", "voici comment", "Payer", "Une autre réponse");
        assertThat(page.select("a[href]")).as("a preview leads nowhere").isEmpty();
    }
}
