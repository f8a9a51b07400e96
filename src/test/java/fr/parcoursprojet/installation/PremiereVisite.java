package fr.parcoursprojet.installation;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What a first visit of a page costs: an empty cache, the bytes as they travel, counted by the browser itself. */
record PremiereVisite(String page, int requetes, long octets) {

    static PremiereVisite de(BrowserContext sansRien, BrowserContext connecte, String adresse) {
        sansRien.addCookies(connecte.cookies());
        var page = sansRien.newPage();
        var reseau = sansRien.newCDPSession(page);
        var requetes = new AtomicInteger();
        var octets = new AtomicLong();
        reseau.on("Network.loadingFinished", fin -> {
            requetes.incrementAndGet();
            octets.addAndGet(fin.get("encodedDataLength").getAsLong());
        });
        reseau.send("Network.enable", new JsonObject());
        page.navigate(adresse);
        page.locator("h1").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return new PremiereVisite(page.url().replaceFirst("https?://[^/]+", ""), requetes.get(), octets.get());
    }

    @Override
    public String toString() {
        return "%s: %d requests, %d kB".formatted(page, requetes, octets / 1000);
    }
}
