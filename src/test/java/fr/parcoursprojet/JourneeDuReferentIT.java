package fr.parcoursprojet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.parcoursprojet.accueil.BancDAccueil;
import fr.parcoursprojet.accueil.RechercheDeSollicitation;
import fr.parcoursprojet.accueil.Sollicitations;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.commission.BancDeCommission;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.EtatSeance;
import fr.parcoursprojet.commission.Passage;
import fr.parcoursprojet.commission.SeanceId;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.EtatDemande;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.rendezvous.Creneau;
import fr.parcoursprojet.rendezvous.EtatRendezVous;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.Mode;
import fr.parcoursprojet.rendezvous.RendezVousId;
import fr.parcoursprojet.rendezvous.Sujet;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * A day of the référent in a real browser: five calls, three appointments, four dossiers to complete, a séance of ten
 * dossiers, two signatures. The gestures and what the server took are written in {@code target/journee.md}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(BancDEssai.class)
class JourneeDuReferentIT {

    private static final LocalDate JEUDI = LocalDate.of(2026, 11, 12);
    private static final Path COMPTE_RENDU = Path.of("target", "journee.md");

    @LocalServerPort
    int port;

    @Autowired
    BancDeDemande demandeurs;

    @Autowired
    BancDeCommission banc;

    @Autowired
    Demandes demandes;

    @Autowired
    Instructions instructions;

    @Autowired
    Sollicitations sollicitations;

    @Autowired
    LesRendezVous rendezVous;

    @Autowired
    Commissions commissions;

    @Autowired
    Prets prets;

    @Autowired
    PretsDEssai contrats;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    HorlogeReglable horloge;

    private final String famille = BancDAccueil.nom();
    private AgentId camille;
    private Ecran bureau;
    private Page page;

    @AfterEach
    void backToNow() {
        horloge.revenir();
    }

    @Test
    void aDayFromTheFirstCallToTheLastSignature() throws IOException {
        a(LocalTime.of(8, 30));
        camille = banc.referent();
        var aCompleter = IntStream.range(0, 4)
                .mapToObj(rang -> enCours("Personne" + rang, banc.personne()))
                .toList();
        var venues = List.of(
                rendezVous("Awa", LocalTime.of(9, 0)),
                rendezVous("Idriss", LocalTime.of(9, 45)),
                rendezVous("Lina", LocalTime.of(10, 30)));
        banc.enAgent(
                camille,
                () -> rendezVous.offrir(List.of(
                        new Creneau(JEUDI.plusDays(4).atTime(9, 0), 45, Mode.SUR_PLACE, "Bureau 4"),
                        new Creneau(JEUDI.plusDays(4).atTime(14, 0), 45, Mode.SUR_PLACE, "Bureau 4"))));
        var seance = seanceDe(10);
        var aSigner = List.of(aSigner("Noé"), aSigner("Sacha"));

        try (var navigateur = new Navigateur();
                var poste = navigateur.bureau()) {
            bureau = new Ecran(poste, "http://localhost:" + port, "journee");
            page = bureau.page();
            var compte = new Comptage(page);
            bureau.aller(sessions.cle(camille, "agents/a-faire"))
                    .titre("À faire")
                    .voir("a-faire");
            compte.finir("arrivée");

            cinqAppels();
            assertThat(compte.finir("cinq appels, dont un rendez-vous").clics()).isLessThanOrEqualTo(3);
            a(LocalTime.of(11, 30));
            troisRendezVous();
            assertThat(compte.finir("trois rendez-vous").clics()).isLessThanOrEqualTo(5);
            aCompleter.forEach(this::completer);
            assertThat(compte.finir("quatre dossiers à compléter").clics()).isLessThanOrEqualTo(4 * 9);
            a(LocalTime.of(14, 0));
            tenir(seance);
            assertThat(compte.finir("une séance de dix dossiers").clics()).isLessThanOrEqualTo(35);
            a(LocalTime.of(16, 30));
            aSigner.forEach(this::signer);
            assertThat(compte.finir("deux signatures").clics()).isLessThanOrEqualTo(2 * 5);
            Files.writeString(COMPTE_RENDU, compte.tableau());
        }

        banc.enAgent(camille, () -> toutEstFait(venues, aCompleter, seance, aSigner));
    }

    private void toutEstFait(
            List<RendezVousId> venues, List<DossierId> aCompleter, SeanceId seance, List<DossierId> aSigner) {
        assertThat(sollicitations.chercher(new RechercheDeSollicitation(famille, JEUDI.getYear()), 0, 9))
                .hasSize(5);
        assertThat(venues)
                .extracting(un -> rendezVous.de(un).etat())
                .containsExactly(EtatRendezVous.HONORE, EtatRendezVous.MANQUE, EtatRendezVous.EXCUSE);
        assertThat(aCompleter)
                .extracting(dossier -> demandes.de(dossier).etat())
                .containsOnly(EtatDemande.A_COMPLETER);
        assertThat(commissions.de(seance).etat()).isEqualTo(EtatSeance.CLOSE);
        assertThat(commissions.de(seance).passages())
                .extracting(Passage::decision)
                .doesNotContainNull();
        assertThat(aSigner)
                .extracting(dossier -> prets.du(dossier).orElseThrow().etat())
                .containsOnly(EtatPret.SIGNE);
    }

    /** By the keyboard alone: a digit chooses and goes on. The fifth caller wants to come. */
    private void cinqAppels() {
        rail("agents/sollicitations");
        for (var prenom : List.of("Aya", "Bilal", "Chloé", "Dounia", "Ewen")) {
            assertThat(page.locator("#prenom input")).isFocused();
            frapper(
                    prenom,
                    "Tab",
                    famille,
                    "Tab",
                    BancDAccueil.telephone().lisible(),
                    "Tab",
                    "2",
                    "2",
                    "Tab",
                    "4",
                    "2");
            frapper(prenom.equals("Ewen") ? "2" : "1", "Enter");
            if (!prenom.equals("Ewen")) {
                assertThat(page.locator(".hd .etat")).containsText("Enregistré");
                Navigateur.attendreLeCalme(page);
            }
        }
        bureau.lire("Ewen " + famille);
        bureau.voir("appel-rendez-vous").exactement("Fixer un rendez-vous");
        bureau.lire("Prévu");
    }

    private void troisRendezVous() {
        rail("agents/agenda");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Jour").setExact(true))
                .click();
        bureau.exactement("Venu : Awa " + famille);
        bureau.exactement("Non venu : Idriss " + famille);
        bureau.exactement("Excusé : Lina " + famille);
        assertThat(page.locator(".jour-agenda li").filter(avec("Lina " + famille)))
                .containsText("Excusé");
        bureau.voir("agenda");
    }

    /** Each paper is looked at, and a key says that it is right; the quote is cut, and asked again. */
    private void completer(DossierId dossier) {
        ouvrir(dossier);
        onglet("justificatifs");
        var attendent = page.locator(".ld li").filter(avec("À vérifier"));
        assertThat(attendent).not().hasCount(0);
        for (var reste = attendent.count(); reste > 0; reste--) {
            if (page.locator(".vf h2").innerText().contains("Devis")) {
                bureau.choix("À refaire");
                bureau.dansLaListe("Pourquoi", "coupé");
                bureau.exactement(reste > 1 ? "Envoyer et voir le suivant" : "Envoyer");
            } else {
                page.keyboard().press("v");
            }
            assertThat(attendent).hasCount(reste - 1);
            Navigateur.attendreLeCalme(page);
        }
        bureau.bouton("Demander le document à refaire").lire("Message à la personne");
        bureau.bouton("Envoyer la demande").lire("La demande est partie");
    }

    private void tenir(SeanceId seance) {
        rail("agents/commission");
        page.locator("a[href*='" + seance + "']").first().click();
        for (var membre : List.of("Alice Morel", "Hugo Petit", "Sarah Colin")) {
            page.getByLabel(membre).first().check();
        }
        bureau.exactement("Ouvrir la séance").lire("le quorum est atteint");
        bureau.lien("Écran de séance");
        for (int rang = 1; rang <= 10; rang++) {
            assertThat(page.locator("h1")).containsText("Dossier " + rang);
            if (rang == 4) {
                bureau.choix("Refuser")
                        .ecrire("Motif, repris dans la lettre", "Il vous laisserait 6 € par jour pour vivre.")
                        .ecrire("Autre réponse", "Vérifions vos droits à la prime d’activité.");
            } else if (rang == 7) {
                bureau.choix("Ajourner").ecrire("Ce qui manque", "Un devis à votre nom.");
            } else {
                bureau.choix("Prêt et aide")
                        .ecrire("Motif, repris dans la lettre", "Le scooter permet de garder l’emploi.");
            }
            if (rang == 4) {
                bureau.voir("salle");
            }
            bureau.exactement(rang == 10 ? "Enregistrer" : "Enregistrer, dossier " + (rang + 1));
        }
        bureau.lire("Dossier 1").lien("Quitter l’écran de séance");
        bureau.lire("Tout est décidé").bouton("Clore la séance");
        bureau.lire("Clore la séance ?").bouton("Clore la séance");
        bureau.lire("Le procès-verbal, PDF").voir("seance-close");
    }

    /** The contract came back signed on paper: its scan is put on the loan. */
    private void signer(DossierId dossier) {
        ouvrir(dossier);
        onglet("pret");
        page.waitForFileChooser(() -> bureau.bouton("Contrat signé sur papier"))
                .setFiles(new FilePayload("contrat.pdf", "application/pdf", PretsDEssai.SCAN));
        bureau.lire("Signé sur papier le").voir("signe");
    }

    /** A demande filed by somebody of that first name, in the référent's hands. */
    private DossierId enCours(String prenom, UsagerId qui) {
        var connu = BancDeDemande.situation();
        var dossier = demandeurs.complete(
                qui,
                connu.avecIdentite(prenom, famille, connu.naissance(), BancDAccueil.telephone()),
                Montant.euros(1350),
                Montant.euros(300));
        demandes.deposer(dossier, qui);
        return banc.enAgent(
                camille, () -> instructions.affecter(dossier, camille).dossier());
    }

    private DossierId aSigner(String prenom) {
        var qui = banc.personne();
        var dossier = enCours(prenom, qui);
        contrats.aSignerDuDossier(dossier, qui, prenom + " " + famille, montants(), JEUDI.minusDays(20));
        return dossier;
    }

    private static List<Montant> montants() {
        return IntStream.range(0, 12).mapToObj(rang -> Montant.euros(100)).toList();
    }

    private SeanceId seanceDe(int nombre) {
        var dossiers = new ArrayList<DossierId>();
        for (int rang = 0; rang < nombre; rang++) {
            dossiers.add(banc.presente(camille));
        }
        banc.quorum();
        var seance = banc.seance(camille);
        banc.enAgent(camille, () -> dossiers.forEach(dossier -> commissions.inscrire(seance, dossier)));
        return seance;
    }

    private RendezVousId rendezVous(String prenom, LocalTime heure) {
        var dossier = enCours(prenom, banc.personne());
        return banc.enAgent(
                camille,
                () -> rendezVous.fixer(
                        dossier, new Creneau(JEUDI.atTime(heure), 45, Mode.SUR_PLACE, "Bureau 4"), Sujet.ENTRETIEN));
    }

    /** From the search of the bar, as one finds anybody. */
    private void ouvrir(DossierId dossier) {
        var numero = demandes.de(dossier).numero().toString();
        Navigateur.attendreLeCalme(page);
        page.keyboard().press("/");
        assertThat(page.locator(".suivi-recherche input")).isFocused();
        page.keyboard().type(numero);
        page.keyboard().press("Enter");
        var ligne = page.locator("vaadin-grid a[href*='" + numero + "']").first();
        ligne.waitFor();
        Navigateur.attendreLeCalme(page); // the lines of the list stand where they stay
        ligne.click();
        page.waitForURL("**/agents/dossiers/" + numero + "**");
    }

    private void onglet(String nom) {
        page.locator(".suivi-dossier .tb a[href$='/" + nom + "']").click();
        Navigateur.attendreLeCalme(page);
    }

    private void rail(String entree) {
        Navigateur.attendreLeCalme(page);
        page.locator(".rail a[href='" + entree + "']").first().click();
        Navigateur.attendreLeCalme(page);
    }

    /** Words are typed, names of keys and digits are pressed. */
    private void frapper(String... suite) {
        for (var une : suite) {
            if (une.matches("Tab|Enter|\\d")) {
                page.keyboard().press(une);
            } else {
                page.keyboard().type(une);
            }
        }
    }

    private void a(LocalTime heure) {
        horloge.allerA(JEUDI.atTime(heure).atZone(horloge.getZone()).toInstant());
    }

    private static Locator.FilterOptions avec(String texte) {
        return new Locator.FilterOptions().setHasText(texte);
    }
}
