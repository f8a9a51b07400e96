package fr.parcoursprojet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.parcoursprojet.banc.Navigateur;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** One person's screen: what they read, type and touch, checked by axe and against the script policy, and kept as a picture at each look. */
final class Ecran {

    private static final double UNE_MINUTE = 60_000;
    private final Page page;
    private final String portail;
    private final String nom;
    private final List<String> interdits = Collections.synchronizedList(new ArrayList<>());
    private int images;

    Ecran(BrowserContext navigateur, String portail, String nom) {
        this.portail = portail;
        this.nom = nom;
        page = navigateur.newPage();
        page.onConsoleMessage(dit -> {
            if (dit.text().contains("Content Security Policy")) {
                interdits.add(page.url() + " " + dit.text());
            }
        });
        page.setDefaultTimeout(UNE_MINUTE);
        page.setDefaultNavigationTimeout(UNE_MINUTE);
        PlaywrightAssertions.setDefaultAssertionTimeout(UNE_MINUTE);
    }

    Page page() {
        return page;
    }

    Ecran aller(String chemin) {
        page.navigate(portail + chemin);
        return this;
    }

    /** The heading of the page, once it is there. */
    Ecran titre(String debut) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(debut);
        return this;
    }

    /** Something is written there for everybody to read. */
    Ecran lire(String texte) {
        assertThat(page.getByText(texte).first()).isVisible();
        return this;
    }

    /** Looks at the screen at rest: a picture, and axe. */
    Ecran voir(String quoi) {
        calme();
        Navigateur.capturer(page, "parcours-%s-%02d-%s".formatted(nom, ++images, quoi));
        Navigateur.verifierAccessibilite(page);
        Assertions.assertThat(interdits).as("what the script policy refused").isEmpty();
        return this;
    }

    private void calme() {
        Navigateur.attendreLeCalme(page);
    }

    Ecran ecrire(String champ, String valeur) {
        var zone = page.getByLabel(champ).first();
        zone.fill(valeur);
        zone.blur();
        return this;
    }

    /** Writes in the field of that very label. */
    Ecran noter(String champ, String valeur) {
        calme();
        var zone = page.getByLabel(champ, new Page.GetByLabelOptions().setExact(true))
                .first();
        zone.fill(valeur);
        zone.blur();
        return this;
    }

    /** Writes a date or an hour in its picker. */
    Ecran dater(String champ, String valeur) {
        calme();
        var zone = page.getByLabel(champ, new Page.GetByLabelOptions().setExact(true))
                .first();
        zone.fill(valeur);
        zone.press("Enter");
        zone.press("Tab");
        return this;
    }

    /** Ticks the choice of that very name. */
    Ecran choix(String mot) {
        calme();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(mot).setExact(true))
                .first()
                .check();
        return this;
    }

    Ecran choisir(String mot) {
        page.getByText(mot, new Page.GetByTextOptions().setExact(true)).first().click();
        return this;
    }

    Ecran dansLaListe(String champ, String mot) {
        var nomDuChamp = Pattern.compile(champ);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nomDuChamp))
                .or(page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(nomDuChamp)))
                .first()
                .click();
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
        calme();
        Navigateur.verifierAccessibilite(page); // the open list too
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(mot))
                .first()
                .click();
        return this;
    }

    Ecran bouton(String mots) {
        calme();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(mots))
                .last()
                .click();
        return this;
    }

    Ecran exactement(String mots) {
        calme();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(mots).setExact(true))
                .last()
                .click();
        return this;
    }

    Ecran lien(String mots) {
        calme();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(mots))
                .last()
                .click();
        return this;
    }

    /** Answers the question of a page and goes to the next one. */
    Ecran continuer(String quoi) {
        return voir(quoi).bouton("Continuer");
    }

    /** Gives one file to each document that waits for one. */
    Ecran donnerTousLesDocuments(FilePayload fichier) {
        for (var attendus = documents().count(); attendus > 0; attendus--) {
            donner(fichier);
            assertThat(documents()).hasCount(attendus - 1);
        }
        return this;
    }

    /** Gives a file to the first document that waits for one. */
    Ecran donner(FilePayload fichier) {
        page.waitForFileChooser(() -> documents().first().click()).setFiles(fichier);
        return this;
    }

    /** Signs with a finger. */
    Ecran signer() {
        var cadre = page.locator("pp-signature canvas");
        cadre.scrollIntoViewIfNeeded();
        var boite = cadre.boundingBox();
        page.mouse().move(boite.x + 30, boite.y + 100);
        page.mouse().down();
        for (var pas = 1; pas <= 12; pas++) {
            page.mouse().move(boite.x + 30 + pas * 15, boite.y + (pas % 2 == 0 ? 100 : 40));
        }
        page.mouse().up();
        return this;
    }

    private Locator documents() {
        return page.locator("[data-genre=fichier]");
    }
}
