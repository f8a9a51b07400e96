package fr.parcoursprojet.banc;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real browser: Debian's Chromium, as a phone of 360 x 640 or a desk of 1366 x 768. */
public final class Navigateur implements AutoCloseable {

    private static final String CALME =
            "() => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(c => !c.isActive || !c.isActive())"
                    + " && document.getAnimations().every(a => a.playState !== 'running'"
                    + " || a.effect.getComputedTiming().endTime === Infinity)";

    private static final int ESSAIS = 3;

    private static final List<String> REGLES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private static final List<String> COMMUNES = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser chromium;

    /**
     * Starts it.
     *
     * @throws IllegalStateException when Chromium is not installed
     */
    public Navigateur() {
        this(List.of());
    }

    /**
     * Starts it with more flags, such as those of a made-up camera.
     *
     * @throws IllegalStateException when Chromium is not installed
     */
    public Navigateur(List<String> options) {
        var executable = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
        if (!Files.isExecutable(executable)) {
            throw new IllegalStateException("The browser tests need Chromium at " + executable
                    + ": install Debian's package chromium, or give another place with -Dchromium=/path");
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(Stream.concat(COMMUNES.stream(), options.stream())
                                .toList()));
    }

    /** A phone with a touch screen, 360 x 640. */
    public BrowserContext telephone() {
        return telephone(ColorScheme.LIGHT);
    }

    /** A phone where the portal can be installed: it keeps the page without network. */
    public BrowserContext telephoneQuiInstalle() {
        return chromium.newContext(telephoneDe(ColorScheme.LIGHT).setServiceWorkers(ServiceWorkerPolicy.ALLOW));
    }

    /** A phone in light or dark. */
    public BrowserContext telephone(ColorScheme couleurs) {
        return chromium.newContext(telephoneDe(couleurs));
    }

    private static Browser.NewContextOptions telephoneDe(ColorScheme couleurs) {
        return new Browser.NewContextOptions()
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                .setViewportSize(360, 640)
                .setDeviceScaleFactor(2)
                .setIsMobile(true)
                .setHasTouch(true)
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setColorScheme(couleurs);
    }

    /** A browser that runs no script at all. */
    public BrowserContext sansJavaScript() {
        return chromium.newContext(new Browser.NewContextOptions()
                .setViewportSize(360, 640)
                .setLocale("fr-FR")
                .setJavaScriptEnabled(false));
    }

    /** The agents' screen, 1366 x 768. */
    public BrowserContext bureau() {
        return bureau(ColorScheme.LIGHT);
    }

    /** The agents' screen in light or dark. */
    public BrowserContext bureau(ColorScheme couleurs) {
        return chromium.newContext(new Browser.NewContextOptions()
                .setViewportSize(1366, 768)
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setColorScheme(couleurs));
    }

    /**
     * Fails when the page, as it stands, breaks a rule of WCAG 2.1 A or AA that axe knows. A message that began to fade while
     * axe was reading it has no contrast left: it is let go, and the page looked at again.
     */
    public static void verifierAccessibilite(Page page) {
        var constat = examiner(page);
        if (constat.getViolations().stream().map(Rule::getId).anyMatch("color-contrast"::equals)) {
            attendreLeCalme(page);
            constat = examiner(page);
        }
        var violations = constat.getViolations();
        BilanDAccessibilite.noter(page.url(), constat.getPasses().size(), violations.size());
        assertThat(violations)
                .as("accessibility of " + page.url())
                .extracting(violation -> violation.getId() + ": "
                        + violation.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    /** In one go: the other way of the library opens a window at each look, which takes three times as long. */
    private static AxeResults examiner(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(options)
                .withTags(REGLES)
                .setLegacyMode(true)
                .analyze();
    }

    /** Waits until the server has answered and nothing moves: what is seen and touched then is what stays. */
    public static void attendreLeCalme(Page page) {
        page.waitForFunction(CALME);
    }

    /** Keeps a picture of what the screen shows in {@code target/captures}. */
    public static void capturer(Page page, String nom) {
        photographier(page, nom, new Page.ScreenshotOptions());
    }

    /** Keeps a picture of the page from top to bottom in {@code target/captures}. */
    public static void capturerEntiere(Page page, String nom) {
        photographier(page, nom, new Page.ScreenshotOptions().setFullPage(true));
    }

    /** Chromium without a graphics card gives up a picture when the machine is busy: it is asked again, a few times. */
    private static void photographier(Page page, String nom, Page.ScreenshotOptions options) {
        options.setPath(Path.of("target", "captures", nom + ".png"));
        for (var essai = 1; ; essai++) {
            try {
                page.screenshot(options);
                return;
            } catch (PlaywrightException impossible) {
                if (essai == ESSAIS || !impossible.getMessage().contains("Unable to capture screenshot")) {
                    throw impossible;
                }
            }
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
