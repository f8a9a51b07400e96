package fr.parcoursprojet;

import com.microsoft.playwright.options.FilePayload;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.compte.ComptesDeDemonstration;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demonstration.Equipe;
import fr.parcoursprojet.demonstration.Gestes;
import fr.parcoursprojet.demonstration.Seances;
import fr.parcoursprojet.demonstration.idp.ComptesDuFournisseur;
import fr.parcoursprojet.demonstration.idp.FournisseurDEssai;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.suivi.EtatDossier;
import fr.parcoursprojet.suivi.TypeTache;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The same life in a real browser: a phone for the person, a desk for the référent, side by side. What has no word of its own
 * here (the other documents, the séance's planning, the Treasury's own file) is done through the services, and said so.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({
    BancDEssai.class,
    Equipe.class,
    Gestes.class,
    Seances.class,
    Entretiens.class,
    Constats.class,
    ParcoursCompletIT.Comptes.class
})
@DirtiesContext
class ParcoursCompletIT {

    private static final String ADRESSE = "maelle.renaud@exemple.fr";
    private static final FournisseurDEssai FOURNISSEUR = new FournisseurDEssai(0);
    private static Navigateur navigateur;

    @TestConfiguration(proxyBeanMethods = false)
    static class Comptes {
        @Bean
        ComptesDeDemonstration comptesDeDemonstration() {
            return new ComptesDuFournisseur();
        }
    }

    @Autowired
    Gestes gestes;

    @Autowired
    Seances seances;

    @Autowired
    Entretiens entretiens;

    @Autowired
    Constats constats;

    @Autowired
    Usagers usagers;

    @Autowired
    Demandes demandes;

    @Autowired
    HorlogeReglable horloge;

    @Autowired
    ApplicationEventPublisher evenements;

    @LocalServerPort
    int port;

    private Ecran telephone;
    private Ecran bureau;
    private UsagerId maelle;
    private DossierId dossier;
    private String numero;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry reglages) {
        FOURNISSEUR.reglages().forEach((cle, valeur) -> reglages.add(cle, () -> valeur));
    }

    @BeforeAll
    static void open() {
        navigateur = new Navigateur();
    }

    @AfterAll
    static void close() {
        navigateur.close();
        FOURNISSEUR.close();
    }

    @AfterEach
    void backToNow() {
        horloge.revenir();
    }

    @Test
    void aWholeLife() {
        var portail = "http://localhost:" + port;
        FOURNISSEUR.portail(portail);
        le(LocalDate.of(2027, 1, 12));
        try (var poche = navigateur.telephone();
                var table = navigateur.bureau()) {
            telephone = new Ecran(poche, portail, "telephone");
            bureau = new Ecran(table, portail, "bureau");
            sheCalculates();
            sheSignsInWithACode();
            sheFillsInHerDemande();
            theReferentTakesIt();
            aPaperIsReplaced();
            sheMissesAnAppointmentThenKeepsAnother();
            theCommissionDecides();
            sheSigns();
            anInstalmentIsMissing();
            sheEndsEarly();
        }
    }

    private void sheCalculates() {
        telephone.aller("/").voir("accueil");
        telephone.aller("/estimer");
        var page = telephone.page();
        page.locator("[name=cout]").fill("1 900");
        page.locator("[name=deja]").fill("250");
        page.locator("[name=revenus]").fill("1 090");
        page.locator("[name=loyer]").fill("340");
        page.locator("[name=charges]").fill("85");
        telephone.lire("Garder ce calcul et commencer").voir("estimer").bouton("Garder ce calcul et commencer");
    }

    private void sheSignsInWithACode() {
        telephone.ecrire("Votre adresse e-mail", ADRESSE).voir("connexion").bouton("Recevoir un code");
        var lettre = BoiteAuxLettres.UNIQUE.attendre(
                pli -> pli.adresse().valeur().equals(ADRESSE) && pli.objet().contains("est votre code"));
        telephone
                .ecrire("Les 6 chiffres", lettre.objet().substring(0, 6))
                .voir("code")
                .bouton("Me connecter");
        telephone.page().waitForURL("**/espace**");
    }

    private void sheFillsInHerDemande() {
        telephone.page().waitForLoadState();
        telephone.titre("Ma demande").voir("reprise").lien("Continuer");
        new Questionnaire(telephone).remplir();
        maelle = usagers.parEmail(new Email(ADRESSE)).orElseThrow();
        dossier = demandes.de(maelle).getFirst().id();
        numero = String.valueOf(demandes.de(dossier).numero());
        vu().etat(EtatDossier.A_AFFECTER).aFaire(TypeTache.NOUVELLE_DEMANDE).courriel("est bien reçue");
        telephone.aller("/espace/ma-demande").lire("Votre demande est arrivée").voir("ma-demande");
    }

    private void theReferentTakesIt() {
        bureau.aller("/connexion").voir("connexion").lien("Camille Roux");
        bureau.titre("À faire").lire("Nouvelle demande").voir("a-faire");
        bureau.aller("/agents/dossiers").lire(numero).voir("dossiers");
        bureau.aller("/agents/dossiers/" + numero).voir("synthese");
        for (var onglet :
                List.of("demande", "budget", "messages", "rendez-vous", "instruction", "commission", "journal")) {
            bureau.aller("/agents/dossiers/" + numero + "/" + onglet)
                    .lire(numero)
                    .voir(onglet);
        }
        gestes.prendre(dossier);
    }

    private void aPaperIsReplaced() {
        // the other documents are accepted through the service, one click each on the screen
        bureau.aller("/agents/dossiers/" + numero + "/justificatifs")
                .lire("justificatifs")
                .voir("justificatifs");
        entretiens.refuser(dossier, "devis", "Le bas de la feuille est coupé. Reprenez la photo, feuille entière.");
        bureau.aller("/agents/dossiers/" + numero + "/justificatifs")
                .bouton("Demander le document à refaire")
                .lire("Message à la personne")
                .voir("complements")
                .bouton("Envoyer la demande");
        bureau.lire("La demande est partie");
        vu().etat(EtatDossier.A_COMPLETER).courriel("il nous manque quelque chose");

        telephone.aller("/espace/ma-demande").lire("Il manque 1 document").voir("a-completer");
        telephone.lien("Envoyer mes documents");
        telephone.titre("Mes documents").voir("document-a-refaire").donner(Questionnaire.PAPIER);
        telephone.bouton("Renvoyer ma demande");
        bureau.aller("/agents/a-faire").lire("Maëlle Renaud").voir("documents-recus");
        vu().aFaire(TypeTache.PIECES_A_VERIFIER);
        entretiens.accepter(dossier, "devis");
    }

    private void sheMissesAnAppointmentThenKeepsAnother() {
        var vendredi = LocalDate.of(2027, 1, 15).atTime(10, 30);
        var lundi = LocalDate.of(2027, 1, 18).atTime(14, 30);
        entretiens.proposer(dossier, vendredi, lundi);
        telephone.aller("/espace/ma-demande").lien("Choisir un rendez-vous");
        telephone.titre("Choisissez une heure").voir("creneaux");
        telephone.page().getByText("10 h 30").first().click();
        telephone.lire("Mettre dans mon agenda").voir("rendez-vous-pris");
        vu().aFaire(TypeTache.PROPOSITION_A_ECRIRE, TypeTache.RENDEZ_VOUS).courriel("Votre rendez-vous");

        horloge.allerA(
                ZonedDateTime.of(vendredi.plusHours(2), horloge.getZone()).toInstant());
        bureau.aller("/agents/agenda").lire("Maëlle Renaud").voir("agenda");
        bureau.page().getByText("Maëlle Renaud").first().click();
        bureau.bouton("Non venu").lire("Non venu").voir("agenda-non-venu");
        telephone
                .aller("/espace/ma-demande")
                .lire("Vous n’êtes pas venu")
                .voir("manque")
                .lien("Choisir un autre jour");
        telephone.titre("Choisissez une heure");
        telephone.page().getByText("14 h 30").first().click();
        telephone.lire("Mettre dans mon agenda");

        horloge.allerA(ZonedDateTime.of(lundi.plusHours(1), horloge.getZone()).toInstant());
        entretiens.rencontrer(dossier);
        vu().aFaire(TypeTache.PROPOSITION_A_ECRIRE);
    }

    private void theCommissionDecides() {
        // the rapport and the planning of the séance are written through the services
        le(LocalDate.of(2027, 1, 19));
        gestes.proposer(
                dossier,
                Montant.euros(1350),
                Montant.euros(300),
                24,
                Montant.euros(1),
                PositionAjustement.DERNIERE,
                "Budget vérifié sur trois mois.");
        bureau.aller("/agents/dossiers/" + numero + "/instruction")
                .lire("Tout est là")
                .voir("proposition");
        bureau.bouton("Présenter en commission").lire("Le dossier est présenté");
        var seance = seances.planifier(LocalDate.of(2027, 2, 2), List.of(dossier));
        le(LocalDate.of(2027, 2, 2));
        bureau.aller("/agents/commission").voir("commission");
        bureau.aller("/agents/commission/" + seance).voir("seance");
        seances.ouvrir(seance);
        bureau.aller("/agents/commission/" + seance + "/salle")
                .lire("Dossier 1")
                .voir("salle");
        bureau.choisir("Ajourner")
                .ecrire("Ce qui manque", "le prix de l’assurance")
                .voir("salle-ajourner");
        bureau.bouton("Enregistrer");
        clore(seance.toString());
        telephone
                .aller("/espace/ma-demande")
                .lire("La commission veut en savoir plus")
                .voir("ajournee");
        vu().etat(EtatDossier.AJOURNE).aFaire(TypeTache.AJOURNEMENT_A_REPRENDRE);

        le(LocalDate.of(2027, 2, 10));
        gestes.presenter(dossier);
        le(LocalDate.of(2027, 2, 16));
        var suivante = seances.ouvrir(LocalDate.of(2027, 2, 16), List.of(dossier));
        bureau.aller("/agents/commission/" + suivante + "/salle").lire("Dossier 1");
        bureau.choisir("Prêt et aide")
                .ecrire("Motif", "Le scooter permet de garder le contrat.")
                .voir("salle-accord");
        bureau.bouton("Enregistrer");
        clore(suivante.toString());
        vu().etat(EtatDossier.A_SIGNER).courriel("La commission a dit oui");
        telephone.aller("/espace/decision").lire("La commission a dit oui").voir("decision");
    }

    private void clore(String seance) {
        bureau.page().waitForFunction("!document.body.hasAttribute('aria-busy')");
        bureau.aller("/agents/commission/" + seance).lire("Tout est décidé").bouton("Clore la séance");
        bureau.lire("Clore la séance ?").voir("clore").bouton("Clore la séance");
        bureau.lire("Le procès-verbal, PDF").voir("seance-close");
    }

    private void sheSigns() {
        le(LocalDate.of(2027, 2, 19));
        entretiens.commencerLe(dossier, LocalDate.of(2027, 4, 5));
        telephone
                .aller("/espace/mon-pret")
                .lire("Votre contrat est prêt")
                .voir("contrat")
                .lien("Lire et signer");
        telephone
                .titre("Signer mon contrat")
                .signer()
                .choisir("J’ai lu la fiche d’information, le contrat et l’échéancier.");
        telephone.voir("signature").bouton("Signer");
        telephone.lire("Votre contrat est signé").voir("signe");
        vu().etat(EtatDossier.SIGNE).aFaire(TypeTache.PRET_A_DEBLOQUER);
        bureau.aller("/agents/dossiers/" + numero + "/pret").voir("pret-a-verser");
        gestes.debloquer(dossier, LocalDate.of(2027, 2, 19));
        vu().solde("1350.00");
    }

    private void anInstalmentIsMissing() {
        le(LocalDate.of(2027, 4, 5));
        tresorerie(LocalDate.of(2027, 4, 5), 57);
        vu().solde("1293.00");
        telephone.aller("/espace/mon-pret").lire("1 293").voir("mon-pret");
        le(LocalDate.of(2027, 5, 7));
        vu().aFaire(TypeTache.PREMIER_IMPAYE).courriel("n’est pas arrivée. Parlons-en");
        bureau.aller("/agents/a-faire").lire("Premier impayé").voir("impaye");
        telephone
                .aller("/espace/mon-pret")
                .lire("n’est pas arrivée")
                .voir("mon-pret-retard")
                .lien("J’ai une difficulté");
        telephone.lire("Que se passe-t-il ?").voir("difficulte").bouton("Prévenir mon référent");
        telephone.lire("Votre référent est prévenu").voir("difficulte-dite");
        vu().aFaire(TypeTache.PREMIER_IMPAYE, TypeTache.DIFFICULTE);
    }

    private void sheEndsEarly() {
        telephone.aller("/espace/mon-pret/plus-tot").voir("plus-tot").bouton("Annoncer ce montant");
        telephone.titre("Comment payer").voir("payer");
        tresorerie(LocalDate.of(2027, 5, 7), 1293);
        vu().etat(EtatDossier.SOLDE).aFaire().courriel("entièrement remboursé").solde("0.00");
        telephone.aller("/espace/mon-pret").lire("Plus rien n’est dû").voir("solde");
        telephone.aller("/espace/ma-demande").lire("Vous avez tout remboursé").voir("fin");
    }

    /** The Treasury's file, read at the desk. */
    private void tresorerie(LocalDate jour, int euros) {
        var contenu = "titre;date;montant;libelle\n" + gestes.ligne(dossier, jour, Montant.euros(euros)) + "\n";
        bureau.aller("/agents/tresorerie").lire("Lire un fichier du Trésor public");
        bureau.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "encaissements-" + jour + ".csv", "text/csv", contenu.getBytes(StandardCharsets.UTF_8)));
        bureau.lire("rien n’est encore inscrit").voir("tresorerie").bouton("Inscrire 1 paiement");
        bureau.lire("1 paiement inscrit").voir("tresorerie-lue");
    }

    private void le(LocalDate jour) {
        horloge.allerAu(jour);
        evenements.publishEvent(DayHasPassed.of(jour));
    }

    private Constats.Regard vu() {
        return constats.sur(maelle, dossier);
    }
}
