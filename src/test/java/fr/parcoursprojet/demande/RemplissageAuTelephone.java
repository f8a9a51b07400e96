package fr.parcoursprojet.demande;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Fills in a demande on a phone, page after page, as a person does; remembers each page and what was answered on it. */
final class RemplissageAuTelephone {

    private final Page page;
    private final double patience;
    private final Map<String, Map<String, String>> ecrits = new LinkedHashMap<>();
    private final Map<String, List<String>> choisis = new LinkedHashMap<>();

    /**
     * @param patience how long the network may take, in milliseconds
     */
    RemplissageAuTelephone(Page page, double patience) {
        this.page = page;
        this.patience = patience;
    }

    /** From the empty home to the end of <i>Ma situation</i>. */
    void situation() {
        bouton("Commencer").tap();
        titre("Qui êtes-vous");
        ecrire("Prénom", "Inès");
        ecrire("Nom de famille", "Carrel");
        ecrire("Jour", "12");
        ecrire("Mois", "4");
        ecrire("Année", "2003");
        ecrire("Téléphone", "06 12 34 56 78");
        continuer("Où habitez-vous");
        ecrire("Numéro et rue", "12 rue des Granges");
        ecrire("Code postal", "25000");
        ecrire("Ville", "Besançon");
        choisir("Locataire");
        continuer("Que faites-vous");
        choisir("J’ai un emploi");
        continuer("Avec qui vivez-vous");
        choisir("Sans conjoint");
        continuer("Votre parcours");
        liste("Votre niveau d’étude", "Baccalauréat");
        liste("Comment nous avez-vous connus", "Par la Mission Locale");
        continuer("Ma demande");
    }

    /** The first page of <i>Mon projet</i>: the documents are known then. */
    void motif() {
        suite("À quoi sert");
        choisir("Me déplacer");
        continuer("Que voulez-vous payer");
    }

    /** From the task list to the end of the documents. */
    void leReste() {
        motif();
        ecrire("En quelques mots", "Scooter");
        ecrire("Pourquoi ce projet", "Pour aller au travail à 5 h, sans bus.");
        continuer("Combien coûte");
        ecrire("Prix en tout", "2 700");
        continuer("Ma demande");
        suite("Quels sont vos revenus");
        ecrire("Salaire", "1 320");
        continuer("Quelles sont vos dépenses fixes");
        ecrire("Loyer", "340");
        continuer("Que remboursez-vous");
        continuer("Ma demande");
        suite("Qu’avez-vous déjà");
        ecrire("Vous, de côté", "1 050");
        continuer("Qui d’autre peut payer");
        continuer("Que demandez-vous");
        continuer("Ma demande");
        suite("Mes documents");
        while (page.locator("[data-genre=fichier]").count() > 0) {
            var avant = page.locator("[data-genre=fichier]").count();
            page.waitForFileChooser(
                            () -> page.locator("[data-genre=fichier]").first().tap())
                    .setFiles(new FilePayload("document.pdf", "application/pdf", BancDeDemande.PDF));
            assertThat(page.locator("[data-genre=fichier]"))
                    .hasCount(avant - 1, new LocatorAssertions.HasCountOptions().setTimeout(patience));
        }
        continuer("Ma demande");
    }

    /** The addresses of the pages that were answered, in their order. */
    List<String> pages() {
        return new ArrayList<>(ecrits.keySet());
    }

    /** Every answer of this page is there. */
    void verifier() {
        var adresse = page.url();
        ecrits.getOrDefault(adresse, Map.of())
                .forEach((champ, valeur) -> assertThat(page.getByLabel(champ).first())
                        .hasValue(
                                Pattern.compile(valeur.replace(" ", "[\\s\\u00a0\\u202f]?") + "(,00)?"),
                                new LocatorAssertions.HasValueOptions().setTimeout(patience)));
        choisis.getOrDefault(adresse, List.of())
                .forEach(mot -> assertThat(page.getByLabel(mot, new Page.GetByLabelOptions().setExact(true))
                                .or(page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText(mot)))
                                .first())
                        .isAttached(new LocatorAssertions.IsAttachedOptions().setTimeout(patience)));
    }

    void titre(String debut) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(debut, new LocatorAssertions.ContainsTextOptions().setTimeout(patience));
    }

    void ecrire(String champ, String valeur) {
        var zone = page.getByLabel(champ).first();
        zone.fill(valeur);
        zone.blur();
        ecrits.computeIfAbsent(page.url(), adresse -> new LinkedHashMap<>()).put(champ, valeur);
    }

    void choisir(String mot) {
        page.getByText(mot, new Page.GetByTextOptions().setExact(true)).tap();
        ecrits.computeIfAbsent(page.url(), adresse -> new LinkedHashMap<>());
        choisis.computeIfAbsent(page.url(), adresse -> new ArrayList<>()).add(mot);
    }

    Locator bouton(String nom) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom));
    }

    private void suite(String titre) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Continuer"))
                .tap();
        titre(titre);
    }

    private void continuer(String titre) {
        bouton("Continuer").tap();
        titre(titre);
    }

    private void liste(String champ, String mot) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(champ)))
                .or(page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(Pattern.compile(champ))))
                .first()
                .tap();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(mot))
                .tap();
        ecrits.computeIfAbsent(page.url(), adresse -> new LinkedHashMap<>());
        choisis.computeIfAbsent(page.url(), adresse -> new ArrayList<>()).add(mot);
    }
}
