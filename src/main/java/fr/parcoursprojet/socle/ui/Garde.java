package fr.parcoursprojet.socle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Has the browser keep what is typed or chosen in a field until the server has it: nothing is lost by a cut, a closed tab or a restart. */
public final class Garde {

    private static final Set<String> SUIVIS = Set.of(
            "vaadin-text-field",
            "vaadin-text-area",
            "vaadin-email-field",
            "vaadin-integer-field",
            "vaadin-radio-group",
            "vaadin-checkbox-group",
            "vaadin-checkbox",
            "vaadin-select");

    private static final Set<String> CHACUN = Set.of("vaadin-radio-button", "vaadin-checkbox", "vaadin-select-item");

    private static final Pattern DONNEE = Pattern.compile("(\\d{1,15})/([0-9a-f]{0,36})");

    private Garde() {}

    /**
     * When and where an answer was given.
     *
     * @param quand by the server's clock, as well as the browser could tell
     * @param appareil the browser; empty when it keeps nothing
     */
    public record Donnee(Instant quand, String appareil) {}

    /**
     * Names the choices of a group for good, in their order: their words change with the language, and what the browser
     * keeps is given back in another one.
     */
    public static void nommer(Component groupe, Collection<?> choix) {
        var suivants = choix.iterator();
        groupe.getElement()
                .getChildren()
                .flatMap(enfant -> CHACUN.contains(enfant.getTag()) ? Stream.of(enfant) : enfant.getChildren())
                .filter(enfant -> CHACUN.contains(enfant.getTag()))
                .forEach(enfant -> {
                    if (suivants.hasNext()) {
                        var un = suivants.next();
                        enfant.setAttribute("data-choix", un instanceof Enum<?> nomme ? nomme.name() : un.toString());
                    }
                });
    }

    /**
     * Watches a field of text, choices to tick, a list or a date; does nothing for other fields.
     *
     * @param cle where to keep it, with the dossier's identifier in it: two persons may share a phone
     */
    public static void sur(Component champ, String cle) {
        sur(champ, cle, Clock.systemUTC(), () -> true);
    }

    /**
     * Watches a field, see {@link #sur(Component, String)}.
     *
     * @param horloge the server's clock, by which answers are dated
     * @param tenue says at the end of the exchange whether the server holds the answer: the browser keeps it otherwise
     */
    public static void sur(Component champ, String cle, Clock horloge, BooleanSupplier tenue) {
        if (champ instanceof ChampDate date) {
            date.parties().forEach((partie, zone) -> sur(zone, cle + "/" + partie, horloge, tenue));
            return;
        }
        if (!(champ instanceof HasValue<?, ?> valeur)
                || !SUIVIS.contains(champ.getElement().getTag())) {
            return;
        }
        var element = champ.getElement();
        element.addPropertyChangeListener("donnee", evenement(element.getTag()), change -> {});
        champ.addAttachListener(arrivee -> element.executeJs(
                "window.parcoursGarde && window.parcoursGarde.suivre(this, $0, $1)", cle, (double) horloge.millis()));
        valeur.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                // once every listener has done its part
                champ.getUI()
                        .ifPresent(ui -> ui.beforeClientResponse(champ, contexte -> {
                            if (tenue.getAsBoolean()) {
                                element.executeJs(
                                        "window.parcoursGarde && window.parcoursGarde.acquitter(this, $0, $1, $2)",
                                        cle,
                                        element.getProperty("value", ""),
                                        element.getProperty("donnee", ""));
                            }
                        }));
            }
        });
    }

    /**
     * Has the browser keep nothing more of a field: it was sent, or is not wanted.
     *
     * @param page what is on the screen
     * @param cle where it was kept
     */
    public static void oublier(Component page, String cle) {
        // said by the window: what is on the screen may be drawn again before it is told
        page.getUI()
                .ifPresent(ui ->
                        ui.getPage().executeJs("window.parcoursGarde && window.parcoursGarde.abandonner($0)", cle));
    }

    /** When and where the last answer of a field was given; empty when its browser did not say. */
    public static Optional<Donnee> donnee(Component champ) {
        var zones = champ instanceof ChampDate date ? date.parties().values().stream() : Stream.of(champ);
        return zones.map(zone -> DONNEE.matcher(zone.getElement().getProperty("donnee", "")))
                .filter(java.util.regex.Matcher::matches)
                .map(lue -> new Donnee(Instant.ofEpochMilli(Long.parseLong(lue.group(1))), lue.group(2)))
                .max(Comparator.comparing(Donnee::quand));
    }

    /** The event that brings the value of a field brings its date with it. */
    private static String evenement(String balise) {
        return switch (balise) {
            case "vaadin-radio-group", "vaadin-checkbox-group", "vaadin-select" -> "value-changed";
            case "vaadin-checkbox" -> "checked-changed";
            default -> "change";
        };
    }
}
