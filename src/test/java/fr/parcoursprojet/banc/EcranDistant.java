package fr.parcoursprojet.banc;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A screen opened as a browser opens it, over HTTP: the page, then Vaadin's first exchange, then the navigation; what
 * the server answers is read as it is.
 *
 * @param statut what the page itself answered
 * @param textes every text the server put on the screen
 * @param reponse the whole last answer
 */
public record EcranDistant(int statut, List<String> textes, String reponse) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Opens a screen; a visitor sent elsewhere before any screen sees no text. */
    public static EcranDistant ouvrir(Visiteur visiteur, String chemin) {
        var statut = visiteur.demander("/" + chemin).statut();
        var lieu = chemin.split("\\?", 2);
        var question = lieu.length > 1 ? lieu[1] : "";
        visiteur.demander("/?v-r=init&location=" + code(lieu[0]) + "&query=" + code(question));
        if (visiteur.statut() != 200) {
            return new EcranDistant(statut, List.of(), visiteur.page());
        }
        var debut = JSON.readTree(visiteur.page()).path("appConfig");
        visiteur.posterJson(
                "/?v-r=uidl&v-uiId=" + debut.path("v-uiId").asInt(),
                JSON.writeValueAsString(Map.of(
                        "csrfToken",
                        debut.path("uidl").path("Vaadin-Security-Key").asString(""),
                        "rpc",
                        List.of(Map.of(
                                "type",
                                "event",
                                "node",
                                1,
                                "event",
                                "ui-navigate",
                                "data",
                                Map.of(
                                        "route",
                                        lieu[0],
                                        "query",
                                        question,
                                        "appShellTitle",
                                        "",
                                        "historyState",
                                        Map.of("idx", 0),
                                        "trigger",
                                        ""))),
                        "syncId",
                        debut.path("uidl").path("syncId").asInt(),
                        "clientId",
                        0)));
        var reponse = visiteur.page();
        var json = JSON.readTree(reponse.startsWith("for(;;);") ? reponse.substring(8) : reponse);
        return new EcranDistant(
                statut,
                json.findParents("key").stream()
                        .filter(changement ->
                                "text".equals(changement.path("key").asString("")))
                        .map(changement -> changement.path("value").asString(""))
                        .toList(),
                reponse);
    }

    private static String code(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
