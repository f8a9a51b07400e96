package fr.parcoursprojet.suivi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.commission.DossierDesinscrit;
import fr.parcoursprojet.commission.DossierInscrit;
import fr.parcoursprojet.commission.SeanceId;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.instruction.Messages;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.pret.ContratEnRetard;
import fr.parcoursprojet.pret.PaiementNonRapproche;
import fr.parcoursprojet.pret.PaiementRapproche;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.PretSigne;
import fr.parcoursprojet.recouvrement.PremierImpaye;
import fr.parcoursprojet.recouvrement.RelanceId;
import fr.parcoursprojet.recouvrement.RelanceReglee;
import fr.parcoursprojet.rendezvous.RendezVousHonore;
import fr.parcoursprojet.rendezvous.RendezVousId;
import fr.parcoursprojet.rendezvous.RendezVousManque;
import fr.parcoursprojet.rendezvous.RendezVousPris;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

/** Work opened by an event and closed by the one that ends its cause. */
@SpringBootTest
@Import(BancDEssai.class)
class TachesTest {

    @Autowired
    Taches taches;

    @Autowired
    Chronologie chronologie;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Phrases phrases;

    @Autowired
    EcheanceDesDecisions echeances;

    @Autowired
    SuiviDuRecouvrement recouvrement;

    @Autowired
    SuiviDuPret prets;

    @Autowired
    SuiviDuRendezVous agenda;

    @Autowired
    SuiviDeLaCommission commission;

    @Autowired
    Instructions instructions;

    @Autowired
    Messages messages;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    Demandes demandes;

    @Autowired
    BancDeDemande banc;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher evenements;

    private AgentId camille;
    private UsagerId ines;
    private DossierId dossier;

    @BeforeEach
    void unDossierDepose() {
        horloge.allerAu(LocalDate.of(2026, 10, 12));
        camille = banc.referent();
        ines = banc.personne();
        dossier = banc.deposee(ines);
    }

    @AfterEach
    void maintenant() {
        horloge.revenir();
    }

    @Test
    void aDossierMovesFromOneWorkToTheNext() {
        assertThat(ouvertes()).containsExactly(TypeTache.NOUVELLE_DEMANDE);
        assertThat(etat()).isEqualTo(EtatDossier.A_AFFECTER);

        agir(() -> instructions.affecter(dossier, camille));
        assertThat(ouvertes()).containsExactly(TypeTache.PIECES_A_VERIFIER);
        assertThat(etat()).isEqualTo(EtatDossier.EN_INSTRUCTION);

        justificatifs.du(dossier).forEach(piece -> agir(() -> justificatifs.accepter(dossier, piece.code(), camille)));
        assertThat(ouvertes()).containsExactly(TypeTache.PROPOSITION_A_ECRIRE);
        assertThat(chronologie.de(dossier))
                .extracting(Fait::type)
                .startsWith(TypeFait.PIECE_VERIFIEE)
                .endsWith(TypeFait.AFFECTATION, TypeFait.DEPOT);
    }

    @Test
    void documentsToDoAgainAreAskedBeforeTheyAreForgotten() {
        agir(() -> instructions.affecter(dossier, camille));
        justificatifs
                .du(dossier)
                .forEach(piece -> agir(() -> piece.code().equals("identite")
                        ? justificatifs.refuser(dossier, piece.code(), "On ne lit rien.", camille)
                        : justificatifs.accepter(dossier, piece.code(), camille)));
        assertThat(ouvertes()).containsExactly(TypeTache.DOCUMENTS_A_DEMANDER);
        enTantQue.agent(
                camille,
                () -> instructions.demanderDocuments(
                        dossier, List.of("identite"), "", "Merci.", LocalDate.of(2026, 10, 27)));
        assertThat(ouvertes()).containsExactly(TypeTache.COMPLEMENTS_ATTENDUS);
        assertThat(etat()).isEqualTo(EtatDossier.A_COMPLETER);
        justificatifs.deposer(dossier, ines, "identite", "carte.pdf", BancDeDemande.PDF);
        assertThat(ouvertes()).containsExactly(TypeTache.COMPLEMENTS_ATTENDUS, TypeTache.PIECES_A_VERIFIER);
    }

    @Test
    void aMessageWaitsForItsAnswer() {
        messages.ecrire(dossier, ines, "Bonjour, le devis suffit ?");
        assertThat(ouvertes()).contains(TypeTache.MESSAGE_RECU);
        enTantQue.agent(camille, () -> messages.repondre(dossier, camille, "Oui, il suffit."));
        assertThat(ouvertes()).doesNotContain(TypeTache.MESSAGE_RECU);
        assertThat(messages.nonLus(dossier)).isEqualTo(1);
        assertThat(messages.duDemandeur(dossier, ines)).hasSize(2);
        assertThat(messages.nonLus(dossier)).isZero();
    }

    @Test
    void anUnpaidInstalmentIsOneTaskUntilItIsPaid() {
        var relance = new RelanceId(UUID.randomUUID());
        var impaye =
                new PremierImpaye(relance, PretId.nouveau(), dossier, LocalDate.of(2026, 10, 5), Montant.euros(57));
        // straight to the listener: the letters of the same event want a real loan
        transaction.executeWithoutResult(ici -> recouvrement.on(impaye));
        transaction.executeWithoutResult(ici -> recouvrement.on(impaye));
        assertThat(ouvertes()).containsOnlyOnce(TypeTache.PREMIER_IMPAYE);
        transaction.executeWithoutResult(ici -> recouvrement.on(new RelanceReglee(relance, impaye.pret(), dossier)));
        assertThat(ouvertes()).doesNotContain(TypeTache.PREMIER_IMPAYE);
    }

    @Test
    void aMissedAppointmentIsFollowedUp() {
        var rendezVous = new RendezVousId(UUID.randomUUID());
        var heure = LocalDate.of(2026, 10, 12).atTime(14, 0);
        transaction.executeWithoutResult(
                ici -> agenda.on(new RendezVousPris(dossier, rendezVous, camille, heure, false)));
        assertThat(ouvertes()).contains(TypeTache.RENDEZ_VOUS);
        transaction.executeWithoutResult(
                ici -> agenda.on(new RendezVousManque(dossier, rendezVous, camille, heure, false)));
        assertThat(ouvertes()).contains(TypeTache.RENDEZ_VOUS_MANQUE).doesNotContain(TypeTache.RENDEZ_VOUS);
        transaction.executeWithoutResult(ici -> agenda.on(
                new RendezVousPris(dossier, new RendezVousId(UUID.randomUUID()), camille, heure.plusDays(7), false)));
        assertThat(ouvertes()).doesNotContain(TypeTache.RENDEZ_VOUS_MANQUE);
        // next week's appointment is not today's work
        assertThat(agir(() -> taches.aFaire()))
                .filteredOn(tache -> dossier.equals(tache.dossier()))
                .extracting(Tache::type)
                .doesNotContain(TypeTache.RENDEZ_VOUS);
    }

    @Test
    void aContractNeverSignedIsATaskUntilItIs() {
        var contrat = new ContratEnRetard(PretId.nouveau(), dossier, LocalDate.of(2026, 10, 5));
        transaction.executeWithoutResult(ici -> prets.on(contrat));
        transaction.executeWithoutResult(ici -> prets.on(contrat));
        assertThat(ouvertes()).containsOnlyOnce(TypeTache.CONTRAT_EN_RETARD);
        // straight to the listener: the letters of the same event want a real loan
        transaction.executeWithoutResult(
                ici -> prets.on(new PretSigne(contrat.pret(), dossier, LocalDate.of(2026, 11, 5), true)));
        assertThat(ouvertes()).doesNotContain(TypeTache.CONTRAT_EN_RETARD);
    }

    @Test
    void twoMissedInARowAreAnotherTaskUntilThePersonComes() {
        var rendezVous = new RendezVousId(UUID.randomUUID());
        var heure = LocalDate.of(2026, 10, 12).atTime(14, 0);
        transaction.executeWithoutResult(
                ici -> agenda.on(new RendezVousManque(dossier, rendezVous, camille, heure, true)));
        assertThat(ouvertes()).contains(TypeTache.DEUX_ABSENCES).doesNotContain(TypeTache.RENDEZ_VOUS_MANQUE);
        var suivant = new RendezVousId(UUID.randomUUID());
        transaction.executeWithoutResult(
                ici -> agenda.on(new RendezVousPris(dossier, suivant, camille, heure.plusDays(7), false)));
        assertThat(ouvertes()).contains(TypeTache.DEUX_ABSENCES);
        transaction.executeWithoutResult(ici -> agenda.on(new RendezVousHonore(dossier, suivant)));
        assertThat(ouvertes()).doesNotContain(TypeTache.DEUX_ABSENCES, TypeTache.RENDEZ_VOUS);
    }

    @Test
    void anUnmatchedPaymentWaitsWithoutADossier() {
        var ligne = "ligne-" + UUID.randomUUID();
        publier(new PaiementNonRapproche(ligne, LocalDate.of(2026, 10, 9), Montant.euros(56), "DIALLO A"));
        assertThat(agir(() -> taches.aFaire())).anyMatch(tache -> tache.objet().equals(ligne));
        publier(new PaiementRapproche(ligne, PretId.nouveau()));
        assertThat(agir(() -> taches.aFaire())).noneMatch(tache -> tache.objet().equals(ligne));
    }

    @Test
    void silenceIsAnnouncedFifteenDaysBefore() {
        horloge.allerAu(LocalDate.of(2026, 11, 26));
        echeances.prevenir();
        assertThat(ouvertes()).doesNotContain(TypeTache.DECISION_IMPLICITE);
        horloge.allerAu(LocalDate.of(2026, 11, 27));
        echeances.prevenir();
        echeances.prevenir();
        assertThat(ouvertes()).containsOnlyOnce(TypeTache.DECISION_IMPLICITE);
    }

    @Test
    void onlyWhatNoEventTellsIsClosedByHand() {
        var tache = taches.du(dossier).getFirst();
        assertThatThrownBy(() -> enTantQue.agent(camille, () -> taches.traiter(tache.id(), camille)))
                .isInstanceOf(Refus.class);
        messages.ecrire(dossier, ines, "Bonjour");
        var message = taches.du(dossier).getLast();
        enTantQue.agent(camille, () -> taches.traiter(message.id(), camille));
        assertThat(ouvertes()).doesNotContain(TypeTache.MESSAGE_RECU);
        assertThatThrownBy(() -> enTantQue.usager(ines, () -> taches.aFaire()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> taches.nombre())
                .isInstanceOfAny(AuthenticationCredentialsNotFoundException.class, AccessDeniedException.class);
    }

    @Test
    void aLinePutOffComesBackByItselfAndNeverTooLate() {
        horloge.allerAu(LocalDate.of(2026, 12, 1));
        echeances.prevenir();
        var silence = ouverte(TypeTache.DECISION_IMPLICITE);
        var avant = agir(taches::nombre);
        refuse(silence, LocalDate.of(2026, 12, 1));
        refuse(silence, LocalDate.of(2026, 12, 12)); // the very day when silence decides
        enTantQue.agent(camille, () -> taches.reporter(silence.id(), LocalDate.of(2026, 12, 3)));
        echeances.prevenir(); // each night says the same thing again: that wakes nothing
        assertThat(ouverte(TypeTache.DECISION_IMPLICITE).urgence(LocalDate.of(2026, 12, 2)))
                .isEqualTo(Urgence.REPORTEE);
        assertThat(agir(taches::nombre)).isEqualTo(avant - 1);
        assertThat(ouverte(TypeTache.DECISION_IMPLICITE).urgence(LocalDate.of(2026, 12, 3)))
                .isEqualTo(Urgence.AUJOURDHUI);
    }

    @Test
    void anotherWordOfThePersonWakesTheLineThatWasPutOff() {
        messages.ecrire(dossier, ines, "Bonjour, le devis suffit ?");
        var message = ouverte(TypeTache.MESSAGE_RECU);
        refuse(message, LocalDate.of(2026, 11, 13)); // more than a month
        enTantQue.agent(camille, () -> taches.reporter(message.id(), LocalDate.of(2026, 10, 20)));
        messages.ecrire(dossier, ines, "C’est urgent, le garage ferme.");
        assertThat(ouverte(TypeTache.MESSAGE_RECU).urgence(LocalDate.of(2026, 10, 12)))
                .isEqualTo(Urgence.AUJOURDHUI);
    }

    @Test
    void aLineHandedToAColleagueIsTheirs() {
        agir(() -> instructions.affecter(dossier, camille));
        var dominique = banc.referent();
        var pieces = ouverte(TypeTache.PIECES_A_VERIFIER);
        assertThat(agir(taches::lesMiennes)).extracting(Tache::id).contains(pieces.id());
        assertThat(enTantQue.agent(dominique, () -> taches.lesMiennes()))
                .as("of a dossier somebody else takes care of")
                .extracting(Tache::id)
                .doesNotContain(pieces.id());
        enTantQue.agent(camille, () -> taches.reporter(pieces.id(), LocalDate.of(2026, 10, 20)));
        enTantQue.agent(camille, () -> taches.confier(pieces.id(), dominique));
        assertThat(agir(taches::lesMiennes)).extracting(Tache::id).doesNotContain(pieces.id());
        assertThat(agir(taches::aFaire)).extracting(Tache::id).contains(pieces.id());
        assertThat(enTantQue.agent(dominique, () -> taches.lesMiennes()))
                .filteredOn(tache -> tache.id().equals(pieces.id()))
                .singleElement()
                .satisfies(tache ->
                        assertThat(tache.urgence(LocalDate.of(2026, 10, 12))).isEqualTo(Urgence.AUJOURDHUI));
        assertThatThrownBy(() ->
                        enTantQue.agent(camille, () -> taches.confier(pieces.id(), new AgentId(UUID.randomUUID()))))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> enTantQue.usager(ines, () -> taches.confier(pieces.id(), dominique)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> enTantQue.usager(ines, () -> taches.reporter(pieces.id(), LocalDate.of(2026, 10, 20))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPersonReadsWhatHappensWhoActsByWhen() {
        assertThat(phrases.de(dossier, ines).cle()).endsWith(".arrivee");
        agir(() -> instructions.affecter(dossier, camille));
        assertThat(phrases.de(dossier, ines).arguments()).contains("Camille Roux", LocalDate.of(2026, 12, 12));
        agir(() -> justificatifs.refuser(dossier, "identite", "On ne lit rien.", camille));
        assertThat(phrases.de(dossier, ines).aVous()).isTrue();
        horloge.allerAu(LocalDate.of(2026, 12, 13));
        assertThat(phrases.de(dossier, ines).cle()).endsWith(".horsDelai");
        assertThatThrownBy(() -> phrases.de(dossier, banc.personne())).isInstanceOf(Introuvable.class);
    }

    @Test
    void aSeanceTheDossierWasTakenOffIsNotAnnounced() {
        var seance = new SeanceId(UUID.randomUUID());
        var jour = LocalDate.of(2026, 11, 10);
        transaction.executeWithoutResult(ici -> {
            commission.on(new DossierInscrit(dossier, seance, jour, false));
            commission.on(new DossierDesinscrit(dossier, seance));
        });
        assertThat(chronologie.publique(dossier)).noneMatch(fait -> fait.type() == TypeFait.INSCRIPTION);
    }

    @Test
    void aDossierIsFoundByNameNumberOrTelephone() {
        var numero = String.valueOf(demandes.de(dossier).numero());
        for (var texte :
                List.of(numero, numero.toLowerCase(java.util.Locale.ROOT), "ines " + numero, "carrel " + numero)) {
            assertThat(trouves(texte)).contains(dossier);
        }
        assertThat(trouves("06 12 34")).contains(dossier);
        assertThat(trouves("zzz")).isEmpty();
        var inscrit = new DossierInscrit(dossier, new SeanceId(UUID.randomUUID()), LocalDate.of(2026, 11, 3), false);
        transaction.executeWithoutResult(ici -> commission.on(inscrit));
        assertThat(agir(() -> dossiers.chercher(new RechercheDossier(numero, Set.of(EtatDossier.REFUSE)), 0, 10)))
                .isEmpty();
    }

    private List<DossierId> trouves(String texte) {
        return agir(() -> dossiers.chercher(new RechercheDossier(texte, Set.of()), 0, 100_000)).stream()
                .map(DossierEnBref::dossier)
                .toList();
    }

    private EtatDossier etat() {
        return agir(() -> dossiers.de(dossier)).etat();
    }

    private Tache ouverte(TypeTache type) {
        return taches.du(dossier).stream()
                .filter(tache -> tache.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private void refuse(Tache tache, LocalDate au) {
        assertThatThrownBy(() -> enTantQue.agent(camille, () -> taches.reporter(tache.id(), au)))
                .isInstanceOf(SaisieInvalide.class);
    }

    private List<TypeTache> ouvertes() {
        return taches.du(dossier).stream().map(Tache::type).toList();
    }

    private void publier(Object evenement) {
        transaction.executeWithoutResult(ici -> evenements.publishEvent(evenement));
    }

    private <T> T agir(java.util.function.Supplier<T> action) {
        return enTantQue.agent(camille, action);
    }
}
