package fr.parcoursprojet.recouvrement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.parcoursprojet.accueil.BancDAccueil;
import fr.parcoursprojet.accueil.Sollicitations;
import fr.parcoursprojet.accueil.SuiteDonnee;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.commission.BancDeCommission;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.Mesure;
import fr.parcoursprojet.commission.MesureDecidee;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.rendezvous.Creneau;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.Mode;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A late loan before the commission, and an appointment given during a call, in a real browser with axe on each screen. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(BancDEssai.class)
class TransmissionIT {

    private static final LocalDate ACCORD = LocalDate.of(2036, 1, 9);
    private static final LocalDate SEANCE = LocalDate.of(2036, 3, 12);

    @LocalServerPort
    int port;

    @Autowired
    BancDeCommission commission;

    @Autowired
    BancDesAides banc;

    @Autowired
    PretsDEssai essais;

    @Autowired
    Commissions commissions;

    @Autowired
    Recouvrement recouvrement;

    @Autowired
    Sollicitations sollicitations;

    @Autowired
    LesRendezVous rendezVous;

    @Autowired
    Demandes demandes;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    HorlogeReglable horloge;

    @AfterEach
    void aujourdhui() {
        horloge.revenir();
    }

    @Test
    void aLateLoanFromItsTabToTheRoom() {
        horloge.allerAu(ACCORD);
        var camille = commission.referent();
        var ines = commission.personne();
        var dossier = banc.pretEnCours(ines, camille);
        var pret = banc.pret(dossier);
        horloge.allerAu(SEANCE);
        recouvrement.jour(SEANCE);
        var seance = commission.seance(camille);
        try (var navigateur = new Navigateur();
                var bureau = navigateur.bureau();
                var telephone = navigateur.telephone()) {
            var page = bureau.newPage();
            page.navigate(adresse(sessions.cle(
                    camille, "agents/dossiers/" + demandes.de(dossier).numero() + "/difficulte")));
            clic(page, "Proposer à la commission");
            assertThat(page.getByText("Ce prêt passe à l’ordre du jour")).isVisible();
            voir(page, "transmission-proposer");
            page.getByLabel("Pourquoi, sans nom").fill("Aucune nouvelle depuis février.");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Proposer à la commission"))
                    .last()
                    .click();
            assertThat(page.getByText("Ce dossier est à l’ordre du jour")).isVisible();
            voir(page, "transmission-onglet");
            commission.enAgent(camille, () -> commissions.ouvrir(seance, commission.quorum()));
            page.navigate(adresse("/agents/commission/" + seance + "/salle"));
            assertThat(page.getByText("Où en est ce prêt")).isVisible();
            page.getByLabel("Passer au Trésor public, ou aider à la place").check();
            voir(page, "transmission-salle");
            commission.decide(
                    camille,
                    seance,
                    dossier,
                    new MesureDecidee(new Mesure.Transmission(), "Trois relances sans réponse."));
            banc.clore(camille, seance);
            var mobile = telephone.newPage();
            mobile.navigate(adresse(sessions.cle(ines, "espace/decision")));
            assertThat(mobile.locator("h1")).containsText("Votre prêt passe au Trésor public");
            voir(mobile, "transmission-decision");
        }
        essais.payer(pret, SEANCE, Montant.euros(120));
    }

    @Test
    void anAppointmentDuringACall() {
        horloge.allerAu(SEANCE);
        var camille = commission.referent();
        var nom = BancDAccueil.nom();
        var appel = commission.enAgent(
                camille,
                () -> sollicitations.noter(
                        BancDAccueil.appel(
                                BancDAccueil.qui("Awa", nom, BancDAccueil.telephone(), BancDAccueil.email()),
                                SuiteDonnee.RENDEZ_VOUS),
                        camille));
        commission.enAgent(
                camille,
                () -> rendezVous.offrir(List.of(
                        new Creneau(SEANCE.plusDays(1).atTime(9, 0), 45, Mode.SUR_PLACE, "Bureau 4"),
                        new Creneau(SEANCE.plusDays(1).atTime(11, 0), 30, Mode.TELEPHONE, ""))));
        try (var navigateur = new Navigateur();
                var bureau = navigateur.bureau()) {
            var page = bureau.newPage();
            page.navigate(adresse(sessions.cle(camille, "agents/sollicitations/" + appel)));
            clic(page, "Fixer un rendez-vous");
            assertThat(page.getByText("L’heure et un rappel partent à")).isVisible();
            voir(page, "appel-rendez-vous");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fixer un rendez-vous"))
                    .last()
                    .click();
            assertThat(page.getByText("Prévu").first()).isVisible();
            voir(page, "appel-rendez-vous-pris");
            page.getByText("à 9 h").first().click();
            assertThat(page.locator(".fiche-rv")).containsText("Awa " + nom);
            voir(page, "appel-agenda");
        }
        rendezVous
                .de(appel)
                .forEach(un -> commission.enAgent(camille, () -> rendezVous.annuler(un.id(), un.sequence(), "")));
    }

    private static void clic(Page page, String bouton) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(bouton))
                .first()
                .click();
    }

    private static void voir(Page page, String nom) {
        Navigateur.attendreLeCalme(page);
        Navigateur.capturer(page, nom);
        Navigateur.verifierAccessibilite(page);
    }

    private String adresse(String chemin) {
        return "http://localhost:" + port + chemin;
    }
}
