package fr.parcoursprojet;

import static fr.parcoursprojet.suivi.TypeFait.ACCORD;
import static fr.parcoursprojet.suivi.TypeFait.AFFECTATION;
import static fr.parcoursprojet.suivi.TypeFait.AJOURNEMENT;
import static fr.parcoursprojet.suivi.TypeFait.COMPLEMENTS_DEMANDES;
import static fr.parcoursprojet.suivi.TypeFait.COMPLEMENTS_RECUS;
import static fr.parcoursprojet.suivi.TypeFait.CONTRAT_PRET;
import static fr.parcoursprojet.suivi.TypeFait.CRENEAUX_PROPOSES;
import static fr.parcoursprojet.suivi.TypeFait.DEBLOCAGE;
import static fr.parcoursprojet.suivi.TypeFait.DEPOT;
import static fr.parcoursprojet.suivi.TypeFait.ENCAISSEMENT;
import static fr.parcoursprojet.suivi.TypeFait.IMPAYE;
import static fr.parcoursprojet.suivi.TypeFait.INSCRIPTION;
import static fr.parcoursprojet.suivi.TypeFait.PIECE_A_REFAIRE;
import static fr.parcoursprojet.suivi.TypeFait.PIECE_RECUE;
import static fr.parcoursprojet.suivi.TypeFait.PRESENTATION;
import static fr.parcoursprojet.suivi.TypeFait.RENDEZ_VOUS_HONORE;
import static fr.parcoursprojet.suivi.TypeFait.RENDEZ_VOUS_MANQUE;
import static fr.parcoursprojet.suivi.TypeFait.RENDEZ_VOUS_PRIS;
import static fr.parcoursprojet.suivi.TypeFait.SIGNATURE;
import static fr.parcoursprojet.suivi.TypeFait.SOLDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.budget.Estimation;
import fr.parcoursprojet.budget.Simulateur;
import fr.parcoursprojet.commission.Mesure;
import fr.parcoursprojet.commission.MesureDecidee;
import fr.parcoursprojet.commission.Reexamen;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Sexe;
import fr.parcoursprojet.demonstration.Cas;
import fr.parcoursprojet.demonstration.Equipe;
import fr.parcoursprojet.demonstration.Gestes;
import fr.parcoursprojet.demonstration.Seances;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.reglement.Activite;
import fr.parcoursprojet.reglement.Motif;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.reglement.Reglements;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.suivi.EtatDossier;
import fr.parcoursprojet.suivi.TypeTache;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.moments.DayHasPassed;

/** The whole life of a project, told from the first calculation to the last euro given back. */
@SpringBootTest
@Import({BancDEssai.class, Equipe.class, Gestes.class, Seances.class, Entretiens.class, Constats.class})
class ParcoursCompletTest {

    private static final Cas ELISE = new Cas(
            "Élise",
            "Aubert",
            22,
            Sexe.FEMME,
            Activite.APPRENTI,
            Motif.MOBILITE,
            "Scooter",
            "Prise de poste à 4 h, sans bus.",
            250,
            300,
            1350,
            24,
            890,
            340,
            85,
            0);

    @Autowired
    Gestes gestes;

    @Autowired
    Seances seances;

    @Autowired
    Entretiens entretiens;

    @Autowired
    Constats constats;

    @Autowired
    Reglements reglements;

    @Autowired
    Prets prets;

    @Autowired
    HorlogeReglable horloge;

    @Autowired
    ApplicationEventPublisher evenements;

    private UsagerId elise;
    private DossierId dossier;

    @AfterEach
    void backToNow() {
        horloge.revenir();
    }

    @Test
    void aWholeLife() {
        sheCalculatesAndIsTold();
        sheWritesADraftAndFilesIt();
        aPaperIsRefusedAskedAgainAndReplaced();
        sheMissesAnAppointmentThenKeepsAnother();
        theCommissionAdjourns();
        theCommissionSaysYes();
        sheSignsAndTheMoneyLeaves();
        shePaysThenAnInstalmentIsMissing();
        theCommissionDefersTwoInstalments();
        sheEndsEarly();
    }

    private void sheCalculatesAndIsTold() {
        le(LocalDate.of(2027, 1, 11));
        var chiffres = new fr.parcoursprojet.budget.ChiffresProjet(
                Montant.euros(1900), Montant.euros(250), ELISE.budget(), false);
        var reponse = Simulateur.estimer(chiffres, reglements.enVigueur(LocalDate.now(horloge)));
        assertThat(reponse).isInstanceOfSatisfying(Estimation.Possible.class, oui -> {
            assertThat(oui.subvention()).isEqualTo(Montant.euros(300));
            assertThat(oui.pret()).isEqualTo(Montant.euros(1350));
            assertThat(oui.parJourAujourdhui()).isEqualTo(Montant.de("15.50"));
        });
    }

    private void sheWritesADraftAndFilesIt() {
        le(LocalDate.of(2027, 1, 12));
        elise = gestes.arriver(ELISE.prenom(), ELISE.nom(), ELISE.naissance(LocalDate.of(2027, 1, 12)));
        dossier = gestes.remplir(
                elise, ELISE.situation(LocalDate.of(2027, 1, 12)), ELISE.projet(), ELISE.budget(), ELISE.plan());
        vu().phrase("Votre demande est un brouillon, pas encore envoyé.").aFaire();
        assertThatThrownBy(() -> gestes.deposer(elise, dossier)).isInstanceOf(Refus.class);

        gestes.envoyerLesPieces(elise, dossier, ELISE.nomComplet());
        gestes.deposer(elise, dossier);
        vu().etat(EtatDossier.A_AFFECTER)
                .phrase("Votre demande est arrivée. Un référent va la lire. Réponse avant le 12 mars 2027.")
                .raconte(DEPOT)
                .aFaire(TypeTache.NOUVELLE_DEMANDE)
                .courriel("est bien reçue");
    }

    private void aPaperIsRefusedAskedAgainAndReplaced() {
        gestes.prendre(dossier);
        vu().etat(EtatDossier.EN_INSTRUCTION).raconte(AFFECTATION).aFaire(TypeTache.PIECES_A_VERIFIER);

        entretiens.refuser(dossier, "devis", "Le bas de la feuille est coupé.");
        vu().raconte(PIECE_A_REFAIRE).aFaire(TypeTache.DOCUMENTS_A_DEMANDER);

        entretiens.redemander(dossier, "devis", LocalDate.of(2027, 1, 19));
        vu().etat(EtatDossier.A_COMPLETER)
                .phrase("Il manque 1 document. Envoyez-le avant le 19 janvier 2027.")
                .raconte(COMPLEMENTS_DEMANDES)
                .aFaire(TypeTache.COMPLEMENTS_ATTENDUS)
                .courriel("il nous manque quelque chose");

        entretiens.remplacer(elise, dossier, "devis", ELISE.nomComplet());
        vu().etat(EtatDossier.EN_INSTRUCTION)
                .phrase("Camille Roux lit votre demande. Réponse avant le 12 mars 2027.")
                .raconte(COMPLEMENTS_RECUS, PIECE_RECUE)
                .aFaire(TypeTache.PIECES_A_VERIFIER);

        entretiens.accepter(dossier, "devis");
        vu().aFaire(TypeTache.PROPOSITION_A_ECRIRE);
    }

    private void sheMissesAnAppointmentThenKeepsAnother() {
        var vendredi = LocalDate.of(2027, 1, 15).atTime(10, 30);
        var lundi = LocalDate.of(2027, 1, 18).atTime(14, 30);
        le(LocalDate.of(2027, 1, 13));
        entretiens.proposer(dossier, vendredi, lundi);
        vu().phrase("Camille Roux vous propose un rendez-vous. Choisissez le jour qui vous va.")
                .raconte(CRENEAUX_PROPOSES)
                .courriel("Choisissez l’heure de votre rendez-vous");

        entretiens.choisir(elise, dossier, vendredi);
        vu().phrase("Vous avez rendez-vous avec Camille Roux le 15 janvier 2027.")
                .raconte(RENDEZ_VOUS_PRIS)
                .aFaire(TypeTache.PROPOSITION_A_ECRIRE, TypeTache.RENDEZ_VOUS)
                .courriel("Votre rendez-vous : vendredi 15 janvier");

        le(LocalDate.of(2027, 1, 14));
        vu().courriel("Rappel : rendez-vous vendredi 15 janvier");

        horloge.allerA(
                ZonedDateTime.of(vendredi.plusHours(2), horloge.getZone()).toInstant());
        entretiens.attendreEnVain(dossier);
        vu().phrase("Vous n’êtes pas venu le 15 janvier 2027. Choisissez un autre jour.")
                .raconte(RENDEZ_VOUS_MANQUE)
                .aFaire(TypeTache.PROPOSITION_A_ECRIRE, TypeTache.RENDEZ_VOUS_MANQUE)
                .courriel("Nous ne nous sommes pas vus");

        entretiens.choisir(elise, dossier, lundi);
        vu().aFaire(TypeTache.PROPOSITION_A_ECRIRE, TypeTache.RENDEZ_VOUS);

        horloge.allerA(ZonedDateTime.of(lundi.plusHours(1), horloge.getZone()).toInstant());
        entretiens.rencontrer(dossier);
        vu().phrase("Camille Roux lit votre demande. Réponse avant le 12 mars 2027.")
                .raconte(RENDEZ_VOUS_HONORE)
                .aFaire(TypeTache.PROPOSITION_A_ECRIRE);
    }

    private void theCommissionAdjourns() {
        le(LocalDate.of(2027, 1, 19));
        gestes.proposer(
                dossier,
                Montant.euros(1350),
                Montant.euros(300),
                24,
                Montant.euros(1),
                PositionAjustement.DERNIERE,
                "Budget vérifié sur trois mois.");
        gestes.presenter(dossier);
        vu().etat(EtatDossier.PRESENTE)
                .phrase("Votre dossier est complet. La prochaine commission le lira. Réponse avant le 12 mars 2027.")
                .raconte(PRESENTATION)
                .aFaire(TypeTache.DOSSIER_A_INSCRIRE);

        var seance = seances.planifier(LocalDate.of(2027, 2, 2), List.of(dossier));
        vu().etat(EtatDossier.INSCRIT)
                .phrase("La commission lit votre dossier le 2 février 2027. Vous aurez sa réponse juste après.")
                .raconte(INSCRIPTION)
                .aFaire();

        le(LocalDate.of(2027, 2, 2));
        seances.ouvrir(seance);
        seances.ajourner(seance, dossier, "le prix de l’assurance du scooter");
        vu().etat(EtatDossier.INSCRIT); // nothing is said before the séance is closed
        seances.clore(seance);
        vu().etat(EtatDossier.AJOURNE)
                .phrase("La commission veut en savoir plus : le prix de l’assurance du scooter."
                        + " Camille Roux vous en parle.")
                .raconte(AJOURNEMENT)
                .aFaire(TypeTache.AJOURNEMENT_A_REPRENDRE)
                .courriel("La commission a besoin d’en savoir plus");
    }

    private void theCommissionSaysYes() {
        le(LocalDate.of(2027, 2, 10));
        gestes.presenter(dossier);
        vu().etat(EtatDossier.PRESENTE).aFaire(TypeTache.DOSSIER_A_INSCRIRE);

        le(LocalDate.of(2027, 2, 16));
        var seance = seances.ouvrir(LocalDate.of(2027, 2, 16), List.of(dossier));
        seances.accorder(seance, dossier, "Le scooter permet de garder le contrat.");
        seances.clore(seance);
        vu().etat(EtatDossier.A_SIGNER)
                .phrase("La commission a dit oui. Signez votre contrat de 1 350,00 €.")
                .raconte(CONTRAT_PRET, ACCORD)
                .aFaire(TypeTache.CONTRAT_A_SIGNER)
                .courriel("La commission a dit oui", "Votre contrat de prêt est prêt à signer");
    }

    private void sheSignsAndTheMoneyLeaves() {
        le(LocalDate.of(2027, 2, 19));
        entretiens.commencerLe(dossier, LocalDate.of(2027, 4, 5));
        entretiens.signer(elise, dossier, ELISE.nomComplet());
        vu().etat(EtatDossier.SIGNE)
                .phrase("Vous avez signé. Le service fait verser les 1 350,00 € de votre prêt.")
                .raconte(SIGNATURE)
                .aFaire(TypeTache.PRET_A_DEBLOQUER)
                .courriel("Votre contrat de prêt est signé")
                .solde("0.00");

        le(LocalDate.of(2027, 2, 23));
        gestes.debloquer(dossier, LocalDate.of(2027, 2, 23));
        gestes.verser(dossier, LocalDate.of(2027, 2, 23));
        vu().etat(EtatDossier.EN_REMBOURSEMENT)
                .phrase("Votre prêt de 1 350,00 € est versé. Vous le remboursez peu à peu.")
                .raconte(DEBLOCAGE)
                .aFaire()
                .courriel("Votre prêt est versé : votre première mensualité est le 5 avril 2027")
                .solde("1350.00");
        assertThat(vu().echeances())
                .hasSize(24)
                .startsWith("2027-04-05 57.00", "2027-05-05 57.00")
                .endsWith("2029-03-05 39.00");
    }

    private void shePaysThenAnInstalmentIsMissing() {
        le(LocalDate.of(2027, 3, 26)); // the Monday a week before the first instalment is Easter's
        vu().courriel("Votre mensualité du 5 avril 2027 approche");
        payer(LocalDate.of(2027, 4, 5), 57);
        vu().raconte(ENCAISSEMENT).solde("1293.00");
        payer(LocalDate.of(2027, 5, 5), 57);
        vu().solde("1236.00");

        le(LocalDate.of(2027, 6, 5)); // a Saturday: due that day, nothing leaves before Monday
        vu().aFaire();
        le(LocalDate.of(2027, 6, 7));
        vu().raconte(IMPAYE)
                .aFaire(TypeTache.PREMIER_IMPAYE)
                .courriel("Votre mensualité du 5 juin 2027 n’est pas arrivée. Parlons-en")
                .solde("1236.00");
    }

    private void theCommissionDefersTwoInstalments() {
        entretiens.confier(elise, dossier, "Mon contrat s’arrête deux mois.");
        vu().aFaire(TypeTache.PREMIER_IMPAYE, TypeTache.DIFFICULTE).courriel("Nous avons bien reçu votre message");

        le(LocalDate.of(2027, 6, 15));
        var seance = seances.ouvrirPourUneAide(
                LocalDate.of(2027, 6, 15), dossier, new Reexamen(new Mesure.Report(2, false), "Contrat interrompu"));
        seances.decider(seance, dossier, new MesureDecidee(new Mesure.Report(2, false), "Le contrat reprend en août."));
        seances.clore(seance);
        le(LocalDate.of(2027, 6, 16));
        vu().etat(EtatDossier.EN_REMBOURSEMENT)
                .aFaire()
                .courriel("La commission a dit oui pour votre prêt")
                .solde("1236.00");
        assertThat(vu().echeances())
                .startsWith("2027-04-05 57.00", "2027-05-05 57.00", "2027-08-05 57.00")
                .endsWith("2029-03-05 39.00", "2029-04-05 57.00", "2029-05-05 57.00");
        var versions = prets.versions(gestes.pret(dossier));
        assertThat(versions.get(versions.size() - 2).lignes())
                .as("the schedule she signed stays readable")
                .hasSize(24)
                .last()
                .extracting("le")
                .isEqualTo(LocalDate.of(2029, 3, 5));
    }

    private void sheEndsEarly() {
        payer(LocalDate.of(2027, 8, 5), 57);
        vu().solde("1179.00");
        entretiens.annoncer(elise, dossier, Montant.euros(1179));
        payer(LocalDate.of(2027, 8, 20), 1179);
        vu().etat(EtatDossier.SOLDE)
                .phrase("Vous avez tout remboursé : 1 350,00 € prêtés, 1 350,00 € rendus.")
                .raconte(SOLDE)
                .aFaire()
                .courriel("Votre prêt est entièrement remboursé")
                .solde("0.00");
    }

    private void payer(LocalDate jour, int euros) {
        le(jour);
        gestes.importer("tresorerie-" + jour + ".csv", List.of(gestes.ligne(dossier, jour, Montant.euros(euros))));
    }

    /** The morning of a day, once the work of the night is done. */
    private void le(LocalDate jour) {
        horloge.allerAu(jour);
        evenements.publishEvent(DayHasPassed.of(jour));
    }

    private Constats.Regard vu() {
        return constats.sur(elise, dossier);
    }
}
