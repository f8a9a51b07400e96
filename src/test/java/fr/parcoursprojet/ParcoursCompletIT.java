package fr.parcoursprojet;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.compte.ComptesDeDemonstration;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demonstration.Equipe;
import fr.parcoursprojet.demonstration.Gestes;
import fr.parcoursprojet.demonstration.idp.ComptesDuFournisseur;
import fr.parcoursprojet.demonstration.idp.FournisseurDEssai;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.suivi.EtatDossier;
import fr.parcoursprojet.suivi.TypeTache;
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

/** The same life in a real browser: a phone for the person, a desk for the référent, side by side. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({BancDEssai.class, Equipe.class, Gestes.class, Constats.class, ParcoursCompletIT.Comptes.class})
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
    private Guichet guichet;
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
            guichet = new Guichet(bureau);
            new Arrivee(telephone).calculerPuisSeConnecter(ADRESSE);
            sheFillsInHerDemande();
            theReferentTakesIt();
            aPaperIsReplaced();
            sheMissesAnAppointmentThenKeepsAnother();
            theCommissionDecides();
            sheSigns();
            anInstalmentIsMissing();
            theCommissionMovesTwoInstalments();
            sheEndsEarly();
        }
    }

    private void sheFillsInHerDemande() {
        telephone.page().waitForLoadState();
        telephone.titre("Ma demande").voir("reprise").lien("Continuer");
        new Questionnaire(telephone).remplir();
        maelle = usagers.parEmail(new Email(ADRESSE)).orElseThrow();
        dossier = demandes.de(maelle).getFirst().id();
        numero = String.valueOf(demandes.de(dossier).numero());
        guichet.dossier(numero);
        vu().etat(EtatDossier.A_AFFECTER).aFaire(TypeTache.NOUVELLE_DEMANDE).courriel("est bien reçue");
        telephone.aller("/espace/ma-demande").lire("Votre demande est arrivée").voir("ma-demande");
    }

    private void theReferentTakesIt() {
        bureau.aller("/connexion").voir("connexion").lien("Camille Roux");
        bureau.titre("À faire").lire("Nouvelle demande").voir("a-faire");
        bureau.aller("/agents/dossiers").lire(numero).voir("dossiers");
        guichet.prendreEnCharge();
        for (var onglet : List.of(
                "synthese demande budget messages rendez-vous instruction commission echanges journal".split(" "))) {
            guichet.onglet(onglet).voir(onglet);
        }
    }

    private void aPaperIsReplaced() {
        guichet.verifierSauf("Devis", "Le bas de la feuille est coupé. Reprenez la photo, feuille entière.");
        guichet.redemander();
        vu().etat(EtatDossier.A_COMPLETER).courriel("il nous manque quelque chose");

        telephone.aller("/espace/ma-demande").lire("Il manque 1 document").voir("a-completer");
        telephone.lien("Envoyer mes documents");
        telephone.titre("Mes documents").voir("document-a-refaire").donner(Questionnaire.PAPIER);
        telephone.bouton("Renvoyer ma demande");
        bureau.aller("/agents/a-faire").lire("Maëlle Renaud").voir("documents-recus");
        vu().aFaire(TypeTache.PIECES_A_VERIFIER);
        guichet.verifier("Devis");
    }

    private void sheMissesAnAppointmentThenKeepsAnother() {
        var vendredi = LocalDate.of(2027, 1, 15).atTime(10, 30);
        var lundi = LocalDate.of(2027, 1, 18).atTime(14, 30);
        guichet.offrir(vendredi.toLocalDate(), vendredi.toLocalTime());
        guichet.offrir(lundi.toLocalDate(), lundi.toLocalTime());
        guichet.proposerMesCreneaux();
        telephone.aller("/espace/ma-demande").lien("Choisir un rendez-vous");
        telephone.titre("Choisissez une heure").voir("creneaux");
        telephone.page().getByText("10 h 30").first().click();
        telephone.lire("Mettre dans mon agenda").voir("rendez-vous-pris");
        vu().aFaire(TypeTache.PROPOSITION_A_ECRIRE, TypeTache.RENDEZ_VOUS).courriel("Votre rendez-vous");

        horloge.allerA(
                ZonedDateTime.of(vendredi.plusHours(2), horloge.getZone()).toInstant());
        guichet.noterLeRendezVous("Maëlle Renaud", "Non venu");
        telephone
                .aller("/espace/ma-demande")
                .lire("Vous n’êtes pas venu")
                .voir("manque")
                .lien("Choisir un autre jour");
        telephone.titre("Choisissez une heure");
        telephone.page().getByText("14 h 30").first().click();
        telephone.lire("Mettre dans mon agenda");

        horloge.allerA(ZonedDateTime.of(lundi.plusHours(1), horloge.getZone()).toInstant());
        guichet.noterLeRendezVous("Maëlle Renaud", "Venu");
        vu().aFaire(TypeTache.PROPOSITION_A_ECRIRE);
    }

    private void theCommissionDecides() {
        le(LocalDate.of(2027, 1, 19));
        guichet.ecrireLeRapport();
        guichet.presenter();
        var seance = guichet.planifier();
        guichet.inscrire();
        le(LocalDate.of(2027, 1, 26));
        guichet.ouvrirLaSeance(seance);
        guichet.decider("Ajourner", "Ce qui manque", "le prix de l’assurance");
        guichet.clore(seance);
        telephone
                .aller("/espace/ma-demande")
                .lire("La commission veut en savoir plus")
                .voir("ajournee");
        vu().etat(EtatDossier.AJOURNE).aFaire(TypeTache.AJOURNEMENT_A_REPRENDRE);

        le(LocalDate.of(2027, 2, 9));
        guichet.presenter();
        var suivante = guichet.planifier();
        guichet.inscrire();
        le(LocalDate.of(2027, 2, 16));
        guichet.ouvrirLaSeance(suivante);
        guichet.decider("Prêt et aide", "Motif", "Le scooter permet de garder le contrat.");
        guichet.clore(suivante);
        vu().etat(EtatDossier.A_SIGNER).courriel("La commission a dit oui");
        telephone.aller("/espace/decision").lire("La commission a dit oui").voir("decision");
    }

    private void sheSigns() {
        le(LocalDate.of(2027, 2, 19));
        guichet.commencerLe(LocalDate.of(2027, 4, 5));
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
        guichet.debloquer();
        vu().solde("1350.00");
    }

    private void anInstalmentIsMissing() {
        le(LocalDate.of(2027, 4, 5));
        payer(LocalDate.of(2027, 4, 5), 57);
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

    private void theCommissionMovesTwoInstalments() {
        var seance = guichet.planifier();
        guichet.demanderUnReport("vendredi 14 mai 2027", "Deux mois de salaire en moins.");
        le(LocalDate.of(2027, 5, 14));
        guichet.ouvrirLaSeance(seance);
        guichet.decider("Accorder", "Motif", "Deux mensualités passent à la fin.");
        guichet.clore(seance);
        vu().aFaire().solde("1293.00");
        guichet.onglet("pret").lire("Report d’échéances").voir("echeancier-refait");
        guichet.onglet("difficulte").lire("Répondu le").voir("difficulte-repondue");
        telephone.aller("/espace/mon-pret").lire("5 juillet").voir("mon-pret-reporte");
    }

    private void sheEndsEarly() {
        telephone.aller("/espace/mon-pret/plus-tot").voir("plus-tot").bouton("Annoncer ce montant");
        telephone.titre("Comment payer").voir("payer");
        payer(LocalDate.of(2027, 5, 14), 1293);
        vu().etat(EtatDossier.SOLDE).aFaire().courriel("entièrement remboursé").solde("0.00");
        telephone.aller("/espace/mon-pret").lire("Plus rien n’est dû").voir("solde");
        telephone.aller("/espace/ma-demande").lire("Vous avez tout remboursé").voir("fin");
    }

    private void payer(LocalDate jour, int euros) {
        guichet.encaisser(jour, gestes.ligne(dossier, jour, Montant.euros(euros)));
    }

    private void le(LocalDate jour) {
        horloge.allerAu(jour);
        evenements.publishEvent(DayHasPassed.of(jour));
    }

    private Constats.Regard vu() {
        return constats.sur(maelle, dossier);
    }
}
