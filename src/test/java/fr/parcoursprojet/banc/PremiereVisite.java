package fr.parcoursprojet.banc;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a visit of a page costs, the bytes as they travel, counted by the browser itself; what its cache gave costs
 * nothing.
 *
 * @param page the path it ended on
 * @param requetes what was asked of the server
 * @param octets what travelled, headers included
 * @param detail each request with its weight
 */
public record PremiereVisite(String page, int requetes, long octets, String detail) {

    /** Visits a page in a browser. */
    public static PremiereVisite de(BrowserContext navigateur, String adresse) {
        var page = navigateur.newPage();
        var reseau = navigateur.newCDPSession(page);
        Map<String, String> adresses = new ConcurrentHashMap<>();
        Queue<String> demandes = new ConcurrentLinkedQueue<>();
        var octets = new AtomicLong();
        reseau.on(
                "Network.responseReceived",
                recue -> adresses.put(
                        recue.get("requestId").getAsString(),
                        recue.getAsJsonObject("response").get("url").getAsString()));
        reseau.on("Network.loadingFinished", fin -> {
            var poids = fin.get("encodedDataLength").getAsLong();
            var laquelle = adresses.getOrDefault(fin.get("requestId").getAsString(), "?");
            if (poids > 0 && !laquelle.startsWith("data:")) {
                demandes.add(poids + " " + laquelle.replaceFirst("https?://[^/]+", ""));
                octets.addAndGet(poids);
            }
        });
        reseau.send("Network.enable", new JsonObject());
        page.navigate(adresse);
        page.locator("h1:visible").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return new PremiereVisite(
                page.url().replaceFirst("https?://[^/]+", ""),
                demandes.size(),
                octets.get(),
                String.join("\n", demandes));
    }

    @Override
    public String toString() {
        return "%s: %d requests, %.1f kB".formatted(page, requetes, octets / 1000.0);
    }
}
