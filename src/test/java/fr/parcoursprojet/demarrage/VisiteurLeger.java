package fr.parcoursprojet.demarrage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One phone among thousands: its session, its address, and the page it has open. */
final class VisiteurLeger {

    private final HttpClient client;
    private final String portail;
    private final String origine;
    private String ecran = "";
    private String jeton = "";
    private String session = "";
    private String page = "";
    private String suite = "";

    VisiteurLeger(HttpClient client, String portail, int rang) {
        this.client = client;
        this.portail = portail;
        this.origine = "10.%d.%d.%d".formatted(rang >> 16 & 255, rang >> 8 & 255, rang & 255);
    }

    /** Makes an estimate, keeps it, and asks for a code: the draft is made of it after the sign-in. */
    void demanderUnCode(String email) throws Exception {
        poster("/estimer/garder", Map.of("cout", "1900", "deja", "250", "revenus", "890", "loyer", "340"));
        lire(suite);
        poster("/connexion/email", Map.of("email", email));
        lire("/connexion/code");
    }

    /** Signs in, lands on the draft, and goes to its task list as the browser does. */
    void ouvrirLaListe(String code) throws Exception {
        poster("/connexion/code", Map.of("demande", champ("demande"), "_csrf", champ("_csrf"), "code", code));
        lire(suite);
        ecran = dit("\"v-uiId\":(\\d+)");
        jeton = dit("\"Vaadin-Security-Key\":\"([^\"]+)\"");
        // the first one says that the browser is there, the second follows a link
        aller("espace/demande/situation/identite", 0);
        aller("espace/demande", 1);
        assertThat(page).contains("Mon financement").contains("Mes documents");
    }

    private void aller(String route, int rang) throws Exception {
        envoyer(requete("/?v-r=uidl&v-uiId=" + ecran)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s",\
                        "query":"","appShellTitle":"","historyState":{"idx":%d},"trigger":"routerlink"}}],\
                        "syncId":%d,"clientId":%d}""".formatted(jeton, route, rang, rang, rang))));
    }

    /** Whether the page it opened still lives on the server. */
    boolean estLa() throws Exception {
        return envoyer(requete("/?v-r=heartbeat&v-uiId=" + ecran).POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode()
                == 200;
    }

    private String champ(String nom) {
        return dit("name=\"" + nom + "\"[^>]*value=\"([^\"]+)\"");
    }

    private String dit(String forme) {
        var trouve = Pattern.compile(forme).matcher(page);
        assertThat(trouve.find()).as(forme + " in " + page).isTrue();
        return trouve.group(1);
    }

    private void lire(String adresse) throws Exception {
        var reponse = envoyer(requete(adresse).GET());
        if (reponse.statusCode() / 100 == 3) {
            lire(suite);
        }
    }

    private void poster(String chemin, Map<String, String> champs) throws Exception {
        var corps = champs.entrySet().stream()
                .map(champ -> champ.getKey() + "=" + URLEncoder.encode(champ.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var reponse = envoyer(requete(chemin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", portail)
                .POST(HttpRequest.BodyPublishers.ofString(corps)));
        assertThat(reponse.statusCode()).as(chemin + " " + page).isEqualTo(302);
    }

    private HttpRequest.Builder requete(String adresse) {
        var requete = HttpRequest.newBuilder(URI.create(portail).resolve(adresse))
                .header("Accept", "text/html")
                .header("X-Forwarded-For", origine);
        return session.isEmpty() ? requete : requete.header("Cookie", session);
    }

    private HttpResponse<String> envoyer(HttpRequest.Builder requete) throws Exception {
        var reponse = client.send(requete.build(), BodyHandlers.ofString());
        reponse.headers().allValues("Set-Cookie").forEach(biscuit -> session = biscuit.replaceFirst(";.*", ""));
        suite = reponse.headers().firstValue("Location").orElse("");
        page = reponse.body();
        return reponse;
    }
}
