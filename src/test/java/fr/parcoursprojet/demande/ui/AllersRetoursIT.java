package fr.parcoursprojet.demande.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.PorteDEssai;
import fr.parcoursprojet.demande.BancDeDemande;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * Each page of the task list comes in one exchange with the server: on a poor network, an exchange is a second or two. Choices
 * and lists that were just drawn then announce their own first value, which asks for nothing: see docs/mesures.md.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({BancDEssai.class, PorteDEssai.class})
class AllersRetoursIT {

    /** Only events by which a field says that it was drawn, without any value. */
    private static final Pattern RIEN_DE_NEUF = Pattern.compile("\\{\"csrfToken\":\"[^\"]*\",\"rpc\":\\[(,?\\{\"type\":"
            + "(\"event\",\"node\":\\d+,\"event\":\"[a-z]+-changed\",\"data\":\\{}"
            + "|\"mSync\",\"node\":\\d+,\"feature\":1,\"property\":\"donnee\",\"value\":null)})+],\"syncId.*");

    @Autowired
    BancDeDemande banc;

    @LocalServerPort
    int port;

    @Test
    void aPageOfTheTaskListIsOneExchange() {
        var demandeur = banc.personne();
        banc.complete(demandeur);
        try (var navigateur = new Navigateur();
                var telephone = navigateur.telephone()) {
            var page = telephone.newPage();
            page.navigate("http://localhost:" + port + PorteDEssai.de(demandeur));
            page.waitForURL("**/espace");
            page.navigate("http://localhost:" + port + "/espace/demande");
            calme(page);
            var liens = page.locator("main a:visible").all().stream()
                    .map(lien -> lien.getAttribute("href"))
                    .filter(lien -> lien != null && lien.contains("espace/demande/"))
                    .distinct()
                    .toList();
            assertThat(liens).as("the tasks").hasSizeGreaterThan(4);
            var echanges = Collections.synchronizedList(new ArrayList<String>());
            page.onRequest(demande -> {
                if (demande.url().contains("v-r=uidl")) {
                    echanges.add(String.valueOf(demande.postData()));
                }
            });
            var trop = new ArrayList<String>();
            for (var lien : liens) {
                for (var vers : List.of(lien, "espace/demande")) {
                    echanges.clear();
                    page.locator("a[href='" + vers + "']:visible").first().tap();
                    page.waitForURL("**/" + vers + "*");
                    calme(page);
                    echanges.stream().skip(1).filter(AllersRetoursIT::demande).forEach(un -> trop.add(vers + " " + un));
                }
            }
            assertThat(trop).isEmpty();
        }
    }

    /** Whether an exchange says more than that fields were drawn. */
    private static boolean demande(String echange) {
        return !RIEN_DE_NEUF.matcher(echange).matches();
    }

    private static void calme(Page page) {
        page.locator("h1:visible").waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Navigateur.attendreLeCalme(page);
    }
}
