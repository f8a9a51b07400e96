package fr.parcoursprojet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import fr.parcoursprojet.accueil.MotifDeSollicitation;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.commission.BancDeCommission;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.Etape;
import fr.parcoursprojet.demande.RepresentantLegal;
import fr.parcoursprojet.demande.VoieMineur;
import fr.parcoursprojet.prescripteur.Confirmations;
import fr.parcoursprojet.prescripteur.NouvellePersonne;
import fr.parcoursprojet.prescripteur.PersonnesEnvoyees;
import fr.parcoursprojet.prescripteur.PrescripteurDEssai;
import fr.parcoursprojet.prescripteur.Structures;
import fr.parcoursprojet.pret.CoEmprunteurs;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.rendezvous.Creneau;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.Mode;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Telephone;
import jakarta.servlet.ServletContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Every screen of a person, opened one after the other in the situations that show them, for a test to look at. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(BancDEssai.class)
abstract class EcransDUnePersonne {

    private static final LocalDate JOUR = LocalDate.of(2026, 10, 30);

    private static final List<Montant> MENSUALITES = Mensualites.de(
                    Montant.euros(2000), 12, Montant.euros(1), PositionAjustement.DERNIERE)
            .montants();

    /** They show nothing: they lead to another screen. */
    private static final Set<String> PASSAGES =
            Set.of("espace", "espace/demande/estimation/:estimation", "espace/demande/invitation/:jeton");

    @Autowired
    ServletContext servlets;

    @Autowired
    BancDeDemande banc;

    @Autowired
    BancDeCommission commission;

    @Autowired
    PretsDEssai prets;

    @Autowired
    Demandes demandes;

    @Autowired
    HorlogeReglable horloge;

    @Autowired
    SessionDEssai sessions;

    @LocalServerPort
    int port;

    @Autowired
    Commissions seances;

    @Autowired
    LesRendezVous rendezVous;

    @Autowired
    Prets lesPrets;

    @Autowired
    CoEmprunteurs coEmprunteurs;

    @Autowired
    Usagers usagers;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    Agents agents;

    @Autowired
    Structures structures;

    @Autowired
    PersonnesEnvoyees envoyees;

    @Autowired
    Confirmations confirmations;

    private final Set<String> vus = new TreeSet<>();

    /** Looks at a screen that has come to rest. */
    abstract void regarder(Page page, String ecran);

    /** Where a person enters. */
    String entree() {
        return "espace";
    }

    @AfterEach
    void maintenant() {
        horloge.revenir();
    }

    /** Opens them all. */
    final void parcourir() {
        horloge.allerAu(JOUR);
        try (var navigateur = new Navigateur();
                var telephone = navigateur.telephone()) {
            var page = telephone.newPage();
            page.setViewportSize(320, 640);
            var questions = ecrans().stream()
                    .filter(ecran -> ecran.startsWith("espace/demande") && !ecran.endsWith("mineur"))
                    .toList();
            ouvrir(page, relisante(), questions);
            ouvrir(page, mineure(), List.of("espace/demande/situation/mineur"));
            ouvrir(
                    page,
                    quiAttend(),
                    List.of(
                            "espace/ma-demande",
                            "espace/rendez-vous",
                            "espace/messages",
                            "espace/recu/:numero?",
                            "espace/emprunter-a-deux"));
            ouvrir(
                    page,
                    acceptee(),
                    List.of(
                            "espace/decision",
                            "espace/mon-pret",
                            "espace/mon-pret/signature",
                            "espace/mes-donnees",
                            "espace/mes-donnees/effacement",
                            "espace/mes-donnees/nom"));
            ouvrir(page, representant(), List.of("espace/representant"));
            ouvrir(page, envoyee(), List.of("espace/prescripteur"));
            ouvrir(page, accompagnee(), List.of("espace/accompagnement"));
            ouvrir(page, invitee(), List.of("espace/mon-pret/invitation"));
            ouvrir(page, aDeux(), List.of("espace/mon-pret"));
            ouvrir(
                    page,
                    enRetard(),
                    List.of(
                            "espace/mon-pret",
                            "espace/mon-pret/payer",
                            "espace/mon-pret/plus-tot",
                            "espace/mon-pret/difficulte"));
            var deuxPrets = enRetard();
            prets.aSigner(deuxPrets, "Noé Marchand", "Leçons de conduite", MENSUALITES, JOUR);
            ouvrir(page, deuxPrets, List.of("espace/mon-pret"));
        }
        Assertions.assertThat(vus).as("a new screen is looked at too").isEqualTo(ecrans());
    }

    private void ouvrir(Page page, UsagerId qui, List<String> ecrans) {
        page.navigate("http://localhost:" + port + sessions.cle(qui, entree()));
        for (var ecran : ecrans) {
            var adresse = ecran.replaceFirst("/:.*", "");
            page.navigate("http://localhost:" + port + "/" + adresse);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            Navigateur.attendreLeCalme(page);
            assertThat(page.locator("h1:visible").first()).isVisible();
            assertThat(page.locator(".page-erreur")).not().isVisible();
            assertThat(page).hasURL(Pattern.compile(".*/" + adresse + "$"));
            regarder(page, ecran);
            vus.add(ecran);
        }
    }

    /** Every page answered: only filing is left. */
    private UsagerId relisante() {
        var qui = banc.personne();
        var dossier = banc.complete(qui);
        demandes.avancement(dossier, qui).parties().stream()
                .flatMap(partie -> partie.etapes().stream())
                .filter(etape -> etape != Etape.VERIFICATION)
                .forEach(etape -> demandes.valider(dossier, qui, etape));
        return qui;
    }

    private UsagerId mineure() {
        var qui = banc.personne();
        demandes.enregistrer(
                demandes.commencer(qui),
                qui,
                BancDeDemande.situation().avecIdentite("Léa", "Petit", JOUR.minusYears(17), null));
        return qui;
    }

    /** Who is named as the legal representative of a minor, and has not answered. */
    private UsagerId representant() {
        var lea = banc.personne();
        var adresse = new Email(UUID.randomUUID() + "@exemple.fr");
        var situation = BancDeDemande.situation()
                .avecIdentite("Léa", "Petit", JOUR.minusYears(17), null)
                .avecRepresentant(new RepresentantLegal(
                        "Anne Petit",
                        "ma mère",
                        new Telephone("06 11 22 33 44"),
                        adresse,
                        VoieMineur.SUBVENTION_SEULE));
        demandes.deposer(banc.complete(lea, situation, Montant.ZERO, Montant.euros(300)), lea);
        return usagers.ouvrir(adresse);
    }

    /** Whom a prescripteur sends, and who has not answered. */
    private UsagerId envoyee() {
        var sami = PrescripteurDEssai.invite(enTantQue, agents, structures);
        var adresse = new Email(UUID.randomUUID() + "@exemple.fr");
        enTantQue.agent(
                sami,
                () -> envoyees.envoyer(
                        new NouvellePersonne(
                                "Awa",
                                "Diallo",
                                adresse.valeur(),
                                "06 11 22 33 44",
                                MotifDeSollicitation.PERMIS,
                                "Une promesse d’embauche à Baume.",
                                true),
                        sami));
        return usagers.ouvrir(adresse);
    }

    /** Who agreed to be sent, and may fill their draft in with whoever sent them. */
    private UsagerId accompagnee() {
        var qui = envoyee();
        confirmations.confirmer(confirmations.pour(qui).getFirst().id(), qui);
        return qui;
    }

    private UsagerId quiAttend() {
        var qui = banc.personne();
        var camille = banc.referent();
        var dossier = commission.enCours(qui, camille);
        commission.enAgent(camille, () -> {
            rendezVous.offrir(List.of(new Creneau(JOUR.plusDays(5).atTime(14, 15), 45, Mode.SUR_PLACE, "Bureau 4")));
            rendezVous.proposer(dossier, List.of());
        });
        return qui;
    }

    private UsagerId acceptee() {
        var qui = banc.personne();
        var camille = banc.referent();
        var dossier = commission.presente(qui, camille);
        var seance = commission.ouverte(camille, dossier);
        commission.decide(camille, seance, dossier, BancDeCommission.accord());
        commission.enAgent(camille, () -> seances.clore(seance));
        return qui;
    }

    /** Somebody proposes to borrow together. */
    private UsagerId invitee() {
        var qui = prets.usager("Karim", "Benali");
        var pret = prets.aSigner(prets.usager("Awa", "Diallo"), "Awa Diallo", "Leçons de conduite", MENSUALITES, JOUR);
        prets.faire(() -> coEmprunteurs.nommer(
                lesPrets.de(pret).dossier(),
                prets.agent(),
                "Karim Benali",
                usagers.de(qui).email().valeur()));
        return qui;
    }

    /** Who borrows with somebody, both signatures awaited. */
    private UsagerId aDeux() {
        var second = prets.usager("Karim", "Benali");
        prets.aSignerADeux(prets.usager("Awa", "Diallo"), "Awa Diallo", second, "Karim", "Benali", MENSUALITES, JOUR);
        return second;
    }

    /** Two instalments paid, the third late. */
    private UsagerId enRetard() {
        var premiere = JOUR.minusMonths(3);
        var noe = prets.usager("Noé", "Marchand");
        var pret = prets.debloque(noe, "Noé Marchand", "Scooter", MENSUALITES, premiere);
        horloge.allerAu(JOUR);
        prets.payer(pret, premiere, MENSUALITES.getFirst());
        prets.payer(pret, premiere.plusMonths(1), MENSUALITES.getFirst());
        return noe;
    }

    /** Every screen of a person that shows something; the gallery of components is in the test sources. */
    private Set<String> ecrans() {
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)))
                .getAvailableRoutes()
                .stream()
                .map(RouteData::getTemplate)
                .filter(ecran -> ecran.startsWith("espace") && !ecran.endsWith("/galerie"))
                .filter(ecran -> !PASSAGES.contains(ecran))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
