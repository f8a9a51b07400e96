package fr.parcoursprojet;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Counts what a person does on a page, besides typing words, and how long the server takes to answer them. */
final class Comptage {

    private static final Set<String> ATTENDUS = Set.of("document", "xhr", "fetch");

    /** A press of the pointer is one gesture, whatever the browser makes of it; a key counts when it writes nothing. */
    private static final String GESTES = """
            for (const [quoi, geste] of [['clics', 'pointerdown'], ['touches', 'keydown']]) {
              window.addEventListener(geste, (fait) => {
                const champ = fait.composedPath()[0].matches?.('input:not([type=radio], [type=checkbox]), textarea');
                if (!fait.isTrusted || (quoi === 'touches' && champ && fait.key.length === 1 && !fait.ctrlKey)) return;
                sessionStorage.setItem(quoi, Number(sessionStorage.getItem(quoi) ?? 0) + 1);
              }, true);
            }
            """;

    private final Page page;
    private final List<Double> reponses = Collections.synchronizedList(new ArrayList<>());
    private final List<Partie> parties = new ArrayList<>();
    private long clics;
    private long touches;

    /**
     * A part of the day.
     *
     * @param quoi what was done
     * @param clics presses of the pointer
     * @param touches keys that write nothing: Tab, Enter, arrows
     * @param echanges answers waited for
     * @param secondes that the server took to answer them all
     * @param pire the longest answer, in seconds
     */
    record Partie(String quoi, long clics, long touches, int echanges, double secondes, double pire) {

        private String ligne() {
            return "| %s | %d | %d | %d | %.1f s | %.2f s |"
                    .formatted(quoi, clics, touches, echanges, secondes, pire)
                    .replace('.', ',');
        }
    }

    Comptage(Page page) {
        this.page = page;
        page.addInitScript(GESTES);
        page.onRequestFinished(this::mesurer);
    }

    private void mesurer(Request demande) {
        if (ATTENDUS.contains(demande.resourceType())) {
            var temps = demande.timing();
            reponses.add(Math.max(0, temps.responseStart - temps.requestStart));
        }
    }

    /** Ends a part of the day. */
    Partie finir(String quoi) {
        var avantClics = clics;
        var avantTouches = touches;
        clics = lu("clics");
        touches = lu("touches");
        double[] temps;
        synchronized (reponses) {
            temps = reponses.stream().mapToDouble(duree -> duree / 1000).toArray();
            reponses.clear();
        }
        var somme = 0d;
        var pire = 0d;
        for (var duree : temps) {
            somme += duree;
            pire = Math.max(pire, duree);
        }
        var partie = new Partie(quoi, clics - avantClics, touches - avantTouches, temps.length, somme, pire);
        parties.add(partie);
        return partie;
    }

    /** A table of the parts, in Markdown. */
    String tableau() {
        var lignes = new ArrayList<String>();
        lignes.add("| | clics | touches | échanges | réponses du serveur | la plus longue |");
        lignes.add("|---|---|---|---|---|---|");
        parties.forEach(partie -> lignes.add(partie.ligne()));
        lignes.add(new Partie(
                        "en tout",
                        parties.stream().mapToLong(Partie::clics).sum(),
                        parties.stream().mapToLong(Partie::touches).sum(),
                        parties.stream().mapToInt(Partie::echanges).sum(),
                        parties.stream().mapToDouble(Partie::secondes).sum(),
                        parties.stream().mapToDouble(Partie::pire).max().orElse(0))
                .ligne());
        return String.format(Locale.ROOT, "%s%n", String.join(System.lineSeparator(), lignes));
    }

    private long lu(String quoi) {
        return ((Number) page.evaluate("quoi => Number(sessionStorage.getItem(quoi) ?? 0)", quoi)).longValue();
    }
}
