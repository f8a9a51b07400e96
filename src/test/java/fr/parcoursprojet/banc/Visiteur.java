package fr.parcoursprojet.banc;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at a browser without a screen: keeps cookies, follows redirections, fills in forms as they are. */
public final class Visiteur {

    private static final Pattern CACHE = Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String portail;
    private HttpResponse<String> reponse;

    /** Somebody who has not been to the portal of this port yet. */
    public Visiteur(int port) {
        portail = "http://localhost:" + port;
    }

    /** Goes to an address and wherever it leads. */
    public Visiteur va(String adresse) {
        demander(adresse);
        while (reponse.statusCode() / 100 == 3) {
            suivre();
        }
        return this;
    }

    /** Goes to an address and stops at the first answer. */
    public Visiteur demander(String adresse) {
        return envoyer(HttpRequest.newBuilder(absolue(adresse)).header("Accept", "text/html"));
    }

    /** Follows one redirection. */
    public Visiteur suivre() {
        return demander(reponse.uri()
                .resolve(reponse.headers().firstValue("Location").orElseThrow())
                .toString());
    }

    /** Sends a form of the page at hand, its hidden fields included, and goes wherever it leads. */
    public Visiteur remplit(String action, Map<String, String> champs) {
        poster(action, champs);
        while (reponse.statusCode() / 100 == 3) {
            suivre();
        }
        return this;
    }

    /** Sends a form of the page at hand and stops at the first answer. */
    public Visiteur poster(String action, Map<String, String> champs) {
        var debut = page().indexOf("action=\"" + action + "\"");
        if (debut < 0) {
            throw new AssertionError("No form for " + action + " on " + adresse() + ":\n" + page());
        }
        var formulaire = page().substring(debut, page().indexOf("</form>", debut));
        var tout = new java.util.LinkedHashMap<String, String>();
        var cache = CACHE.matcher(formulaire.replace("/>", ">"));
        while (cache.find()) {
            tout.put(cache.group(1), cache.group(2));
        }
        tout.putAll(champs);
        // as every browser does
        return envoyer(formulaire(action, tout).header("Origin", portail));
    }

    /** Sends fields of one's own making, from nowhere. */
    public Visiteur posterBrut(String action, Map<String, String> champs) {
        return envoyer(formulaire(action, champs));
    }

    /** Sends fields of one's own making, from a page of another site. */
    public Visiteur posterDAilleurs(String action, Map<String, String> champs) {
        return envoyer(formulaire(action, champs).header("Origin", "https://ailleurs.example"));
    }

    private HttpRequest.Builder formulaire(String action, Map<String, String> champs) {
        var corps = champs.entrySet().stream()
                .map(champ -> encode(champ.getKey()) + "=" + encode(champ.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(
                        reponse == null ? absolue(action) : reponse.uri().resolve(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(corps));
    }

    /** What the page at hand says, tags included. */
    public String page() {
        return reponse.body();
    }

    /** The status of the last answer. */
    public int statut() {
        return reponse.statusCode();
    }

    /** Sends what a screen sends its server. */
    public Visiteur posterJson(String adresse, String corps) {
        return envoyer(HttpRequest.newBuilder(absolue(adresse))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(corps)));
    }

    /** The path at hand, its question included. */
    public String adresse() {
        return reponse.uri().getPath()
                + (reponse.uri().getQuery() == null ? "" : "?" + reponse.uri().getQuery());
    }

    /** A header of the last answer, or nothing. */
    public String entete(String nom) {
        return reponse.headers().firstValue(nom).orElse("");
    }

    /** The value of a cookie, or nothing. */
    public String cookie(String nom) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(nom))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private Visiteur envoyer(HttpRequest.Builder requete) {
        try {
            reponse = http.send(requete.build(), HttpResponse.BodyHandlers.ofString());
            return this;
        } catch (IOException panne) {
            throw new AssertionError(panne);
        } catch (InterruptedException arret) {
            throw new AssertionError(arret);
        }
    }

    private URI absolue(String adresse) {
        return URI.create(adresse.startsWith("http") ? adresse : portail + adresse);
    }

    private static String encode(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
