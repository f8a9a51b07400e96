package fr.parcoursprojet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The référent at their desk: each verb goes through the screens of the back office. */
final class Guichet {

    private final Ecran bureau;
    private String numero = "";

    Guichet(Ecran bureau) {
        this.bureau = bureau;
    }

    /** The dossier that is spoken of from now on. */
    void dossier(String son) {
        numero = son;
    }

    Ecran onglet(String nom) {
        return bureau.aller("/agents/dossiers/" + numero + "/" + nom).lire(numero);
    }

    void prendreEnCharge() {
        bureau.aller("/agents/a-faire");
        ligne("Nouvelle demande").click();
        bureau.exactement("Prendre en charge").titre("Maëlle Renaud");
    }

    /** Accepts every document but the one whose name is given, refused with a sentence. */
    void verifierSauf(String aRefaire, String phrase) {
        onglet("justificatifs").voir("justificatifs");
        var attendent = bureau.page().locator(".ld li").filter(new Locator.FilterOptions().setHasText("À vérifier"));
        assertThat(attendent).not().hasCount(0);
        for (var reste = attendent.count(); reste > 0; reste--) {
            var piece = attendent.first();
            var nom = piece.locator(".nom").innerText();
            piece.locator("a").click();
            assertThat(bureau.page().locator(".vf h2")).hasText("Vérifier : " + nom);
            if (nom.startsWith(aRefaire)) {
                bureau.choix("À refaire")
                        .dansLaListe("Pourquoi", "Une autre raison")
                        .noter("La phrase", phrase)
                        .voir("document-refuse");
            } else {
                bureau.choix("Vérifié");
            }
            envoyer();
            assertThat(attendent).hasCount(reste - 1);
        }
    }

    void verifier(String nom) {
        onglet("justificatifs");
        bureau.page()
                .locator(".ld li")
                .filter(new Locator.FilterOptions().setHasText(nom))
                .locator("a")
                .click();
        bureau.lire("Vérifier : " + nom).choix("Vérifié");
        envoyer();
        bureau.lire("Ce document est vérifié");
    }

    void redemander() {
        onglet("justificatifs")
                .bouton("Demander le document à refaire")
                .lire("Message à la personne")
                .voir("complements")
                .bouton("Envoyer la demande");
        bureau.lire("La demande est partie");
    }

    void offrir(LocalDate jour, LocalTime heure) {
        bureau.aller("/agents/agenda").bouton("Offrir des créneaux");
        bureau.dater("Jour", "%td/%<tm/%<tY".formatted(jour))
                .dater("Heure", "%tH:%<tM".formatted(heure))
                .noter("Nombre de créneaux", "1")
                .noter("Lieu, ou adresse de la visio", "CCAS, bureau 4")
                .voir("offre")
                .exactement("Offrir");
        assertThat(bureau.page().getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    void proposerMesCreneaux() {
        onglet("rendez-vous").bouton("Proposer mes créneaux libres").lire("la personne reçoit un e-mail");
    }

    /** Notes what became of the appointment of the week. */
    void noterLeRendezVous(String qui, String issue) {
        bureau.aller("/agents/agenda").lire(qui).voir("agenda");
        bureau.page().getByText(qui).first().click();
        bureau.lire("Noter ce qui s’est passé").exactement(issue).lire(issue).voir("agenda-" + issue.replace(' ', '-'));
    }

    void ecrireLeRapport() {
        onglet("instruction")
                .noter("Situation", "Vit seule, en CDI depuis un an.")
                .noter("Projet", "Le scooter garde l’emploi du matin.")
                .noter("Diagnostic", "Budget tenu, aucun autre financement.")
                .noter("Avis", "Budget vérifié sur trois mois.")
                .noter("Prêt", "1350")
                .noter("Aide", "300")
                .noter("Durée", "24")
                .choix("Favorable")
                .voir("proposition")
                .bouton("Enregistrer la proposition");
        bureau.lire("Tout est là");
    }

    void presenter() {
        onglet("instruction").lire("Tout est là").bouton("Présenter en commission");
        bureau.lire("Le dossier est présenté");
    }

    /** Plans a séance in a week, and opens its page. */
    String planifier() {
        bureau.aller("/agents/commission")
                .noter("Lieu", "Salle du conseil, CCAS")
                .voir("commission");
        bureau.exactement("Planifier").page().waitForURL("**/agents/commission/*");
        bureau.titre("Séance du");
        var adresse = bureau.page().url();
        return adresse.substring(adresse.lastIndexOf('/') + 1);
    }

    void inscrire() {
        bureau.page().getByLabel("Ajouter un dossier").first().fill(numero);
        bureau.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(numero))
                .click();
        bureau.exactement("Inscrire");
        assertThat(bureau.page().locator(".oj-liste")).containsText(numero);
        bureau.voir("seance");
    }

    void ouvrirLaSeance(String seance) {
        bureau.aller("/agents/commission/" + seance);
        for (var membre : List.of("Odile Marchand", "Paul Besson", "Karim Lefort")) {
            bureau.page().getByLabel(membre).first().check();
        }
        bureau.exactement("Ouvrir la séance").lire("le quorum est atteint");
        bureau.aller("/agents/commission/" + seance + "/salle").lire("Dossier 1");
    }

    void decider(String choix, String champ, String mots) {
        bureau.choix(choix).page().getByLabel("Mettre au vote").check();
        bureau.noter("Pour", "3").ecrire(champ, mots).voir("salle-" + choix.replace(' ', '-'));
        bureau.exactement("Enregistrer");
        bureau.page().waitForURL("**/salle?*"); // kept: the room goes on to what is left, or comes back to the first
    }

    void clore(String seance) {
        bureau.aller("/agents/commission/" + seance).lire("Tout est décidé").bouton("Clore la séance");
        bureau.lire("Clore la séance ?").voir("clore").bouton("Clore la séance");
        bureau.lire("Le procès-verbal, PDF").voir("seance-close");
    }

    void commencerLe(LocalDate premiere) {
        onglet("pret").bouton("Changer la première date").lire("Choisir cette date");
        bureau.noter("Jour", String.valueOf(premiere.getDayOfMonth()))
                .noter("Mois", String.valueOf(premiere.getMonthValue()))
                .noter("Année", String.valueOf(premiere.getYear()))
                .voir("premiere-date")
                .bouton("Choisir cette date");
        assertThat(bureau.page().getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    void debloquer() {
        onglet("pret").voir("pret-a-verser").exactement("Noter le versement");
        bureau.lire("La dette commence").voir("versement").exactement("Noter le versement");
        bureau.lire("Versement noté");
    }

    /** Reads the difficulty from À faire, and asks the commission for a report. */
    void demanderUnReport(String seance, String motif) {
        bureau.aller("/agents/a-faire");
        ligne("déclare une difficulté").click();
        bureau.lien("Lire et répondre");
        bureau.lire("Ce qui se passe").voir("difficulte").lien("Proposer une aide à la commission");
        bureau.lire("Mensualités à reporter").noter("Pourquoi", motif).voir("report");
        bureau.page()
                .getByLabel("Séance", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(seance);
        bureau.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(seance))
                .first()
                .click();
        bureau.exactement("Inscrire").lire("À l’ordre du jour du");
    }

    /** Reads a file of the Treasury and writes its one payment. */
    void encaisser(LocalDate jour, String ligne) {
        bureau.aller("/agents/tresorerie").lire("Lire un fichier du Trésor public");
        bureau.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "encaissements-" + jour + ".csv",
                        "text/csv",
                        ("titre;date;montant;libelle\n" + ligne + "\n").getBytes(StandardCharsets.UTF_8)));
        bureau.lire("rien n’est encore inscrit").voir("tresorerie").bouton("Inscrire 1 paiement");
        bureau.lire("1 paiement inscrit").voir("tresorerie-lue");
    }

    private void envoyer() {
        bureau.page()
                .locator(".vf")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Envoyer"))
                .click();
    }

    private Locator ligne(String quoi) {
        return bureau.page()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(numero))
                .filter(new Locator.FilterOptions().setHasText(quoi))
                .first();
    }
}
