package fr.parcoursprojet.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.commission.BancDeCommission;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.DecisionDeRefus;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.courrier.EnvoiEchoue;
import fr.parcoursprojet.courrier.EnvoiId;
import fr.parcoursprojet.courrier.EtatEnvoi;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.recouvrement.Recouvrement;
import fr.parcoursprojet.rendezvous.Creneau;
import fr.parcoursprojet.rendezvous.LesRendezVous;
import fr.parcoursprojet.rendezvous.Mode;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Each deadline of R7, R8, R11, R13 and R18, played with the clock: its line is in the list on its day, under its urgency. */
@SpringBootTest
@Import(BancDEssai.class)
class EcheancesJoueesTest {

    private static final LocalDate DEPOT = LocalDate.of(2026, 10, 12);

    @Autowired
    Taches taches;

    @Autowired
    EcheanceDesDecisions decisions;

    @Autowired
    SuiviDuCourrier courrier;

    @Autowired
    Instructions instructions;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    Demandes demandes;

    @Autowired
    LesRendezVous rendezVous;

    @Autowired
    Commissions commissions;

    @Autowired
    Recouvrement recouvrement;

    @Autowired
    Prets prets;

    @Autowired
    BancDeDemande banc;

    @Autowired
    BancDeCommission bancDeCommission;

    @Autowired
    PretsDEssai essais;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    HorlogeReglable horloge;

    private AgentId camille;
    private UsagerId ines;
    private DossierId dossier;

    @BeforeEach
    void unDossierDepose() {
        horloge.allerAu(DEPOT);
        camille = banc.referent();
        ines = banc.personne();
        dossier = banc.deposee(ines);
        agir(() -> instructions.affecter(dossier, camille));
    }

    @AfterEach
    void maintenant() {
        horloge.revenir();
    }

    @Test
    void r8SilenceIsForTheWeekThenForToday() {
        prevenirLe(LocalDate.of(2026, 11, 26));
        assertThat(urgence(TypeTache.DECISION_IMPLICITE))
                .as("sixteen days before")
                .isNull();
        prevenirLe(LocalDate.of(2026, 11, 27));
        assertThat(urgence(TypeTache.DECISION_IMPLICITE)).as("fifteen").isEqualTo(Urgence.SEMAINE);
        prevenirLe(LocalDate.of(2026, 12, 4));
        assertThat(urgence(TypeTache.DECISION_IMPLICITE)).as("eight").isEqualTo(Urgence.SEMAINE);
        prevenirLe(LocalDate.of(2026, 12, 5));
        assertThat(urgence(TypeTache.DECISION_IMPLICITE)).as("seven").isEqualTo(Urgence.AUJOURDHUI);
        prevenirLe(LocalDate.of(2026, 12, 13));
        assertThat(urgence(TypeTache.DECISION_IMPLICITE)).as("the day after").isEqualTo(Urgence.AUJOURDHUI);
    }

    @Test
    void r8WhatWasAskedOfThePersonComesBackOnItsDay() {
        agir(() -> justificatifs.refuser(dossier, "identite", "On ne lit rien.", camille));
        enTantQue.agent(
                camille,
                () -> instructions.demanderDocuments(
                        dossier, List.of("identite"), "", "Merci.", LocalDate.of(2026, 10, 27)));
        assertThat(urgence(TypeTache.COMPLEMENTS_ATTENDUS)).isEqualTo(Urgence.ATTENTE);
        horloge.allerAu(LocalDate.of(2026, 10, 26));
        assertThat(urgence(TypeTache.COMPLEMENTS_ATTENDUS)).isEqualTo(Urgence.ATTENTE);
        horloge.allerAu(LocalDate.of(2026, 10, 27));
        assertThat(urgence(TypeTache.COMPLEMENTS_ATTENDUS)).isEqualTo(Urgence.AUJOURDHUI);
        justificatifs.deposer(dossier, ines, "identite", "carte.pdf", BancDeDemande.PDF);
        enTantQue.usager(ines, () -> demandes.renvoyer(dossier, ines));
        assertThat(urgence(TypeTache.COMPLEMENTS_ATTENDUS)).isNull();
        assertThat(urgence(TypeTache.PIECES_A_VERIFIER)).isEqualTo(Urgence.AUJOURDHUI);
    }

    @Test
    void r8ANewDemandeThatNobodyTookIsForTodayAfterAWeek() {
        var nouvelle = banc.deposee(banc.personne());
        assertThat(urgence(nouvelle, TypeTache.NOUVELLE_DEMANDE)).isEqualTo(Urgence.SEMAINE);
        horloge.allerAu(DEPOT.plusDays(6));
        assertThat(urgence(nouvelle, TypeTache.NOUVELLE_DEMANDE)).isEqualTo(Urgence.SEMAINE);
        horloge.allerAu(DEPOT.plusDays(7));
        assertThat(urgence(nouvelle, TypeTache.NOUVELLE_DEMANDE)).isEqualTo(Urgence.AUJOURDHUI);
    }

    @Test
    void r7AnAnswerDecidedAndNeverSentIsALine() {
        var jour = LocalDate.of(2026, 11, 3);
        horloge.allerAu(jour);
        var presente = bancDeCommission.presente(camille);
        var seance = bancDeCommission.seance(camille);
        enTantQue.agent(camille, () -> commissions.inscrire(seance, presente));
        assertThat(deLaSeance(seance.toString())).isEqualTo(Urgence.AUJOURDHUI);
        enTantQue.agent(camille, () -> commissions.ouvrir(seance, bancDeCommission.quorum()));
        bancDeCommission.decide(
                camille, seance, presente, new DecisionDeRefus("Le prêt laisserait trop peu.", "Un rendez-vous."));
        horloge.allerAu(jour.plusDays(4));
        assertThat(deLaSeance(seance.toString()))
                .as("decided aloud, told to nobody")
                .isEqualTo(Urgence.AUJOURDHUI);
        enTantQue.agent(camille, () -> commissions.clore(seance));
        assertThat(deLaSeance(seance.toString())).isNull();
        var refus = new EnvoiEchoue(new EnvoiId(UUID.randomUUID()), presente, EtatEnvoi.ECHEC);
        transaction.executeWithoutResult(ici -> courrier.on(refus));
        assertThat(urgence(presente, TypeTache.COURRIER_EN_ECHEC))
                .as("its letter")
                .isEqualTo(Urgence.SEMAINE);
        horloge.allerAu(jour.plusDays(11));
        assertThat(urgence(presente, TypeTache.COURRIER_EN_ECHEC)).isEqualTo(Urgence.AUJOURDHUI);
    }

    @Test
    void r7ASeanceToComeWaitsForItsDay() {
        var presente = bancDeCommission.presente(camille);
        var seance = agir(() -> commissions.planifier(LocalDateTime.of(2026, 11, 3, 14, 0), "Salle des conseils"));
        enTantQue.agent(camille, () -> commissions.inscrire(seance, presente));
        assertThat(deLaSeance(seance.toString())).isEqualTo(Urgence.ATTENTE);
        horloge.allerAu(LocalDate.of(2026, 11, 3));
        assertThat(deLaSeance(seance.toString())).isEqualTo(Urgence.AUJOURDHUI);
    }

    @Test
    void r11TheFirstUnpaidInstalmentIsForTheSameDay() {
        var premiere = LocalDate.of(2045, 1, 5);
        var pret = essais.debloque(Collections.nCopies(12, Montant.euros(50)), premiere);
        var sien = prets.de(pret).dossier();
        faireLeJour(premiere);
        assertThat(urgence(sien, TypeTache.PREMIER_IMPAYE))
                .as("its day is not over")
                .isNull();
        faireLeJour(premiere.plusDays(1));
        assertThat(urgence(sien, TypeTache.PREMIER_IMPAYE)).isEqualTo(Urgence.AUJOURDHUI);
        essais.payer(pret, premiere.plusDays(2), Montant.euros(50));
        faireLeJour(premiere.plusDays(2));
        assertThat(urgence(sien, TypeTache.PREMIER_IMPAYE)).isNull();
    }

    @Test
    void r13WhoDidNotComeAndWhoExcusedThemselvesAreBothFollowed() {
        var heure = DEPOT.plusDays(1).atTime(10, 0);
        var id = agir(() -> rendezVous.fixer(dossier, new Creneau(heure, 45, Mode.SUR_PLACE, "Bureau 4")));
        horloge.allerAu(heure.toLocalDate());
        assertThat(urgence(TypeTache.RENDEZ_VOUS)).isEqualTo(Urgence.AUJOURDHUI);
        horloge.allerA(heure.plusHours(1).atZone(horloge.getZone()).toInstant());
        enTantQue.agent(camille, () -> rendezVous.nonVenu(id));
        assertThat(urgence(TypeTache.RENDEZ_VOUS_MANQUE)).isEqualTo(Urgence.AUJOURDHUI);
        enTantQue.agent(camille, () -> rendezVous.excuse(id)); // they had called: the agent corrects
        assertThat(urgence(TypeTache.RENDEZ_VOUS_MANQUE)).isNull();
        assertThat(urgence(TypeTache.RENDEZ_VOUS_A_REPRENDRE)).isEqualTo(Urgence.AUJOURDHUI);
        agir(() -> rendezVous.fixer(dossier, new Creneau(heure.plusDays(7), 45, Mode.SUR_PLACE, "Bureau 4")));
        assertThat(urgence(TypeTache.RENDEZ_VOUS_A_REPRENDRE)).isNull();
    }

    @Test
    void r13AnAppointmentWhoseOutcomeNobodyNotedStays() {
        var heure = DEPOT.plusDays(1).atTime(11, 0);
        agir(() -> rendezVous.fixer(dossier, new Creneau(heure, 45, Mode.SUR_PLACE, "Bureau 4")));
        assertThat(urgence(TypeTache.RENDEZ_VOUS)).isNull();
        horloge.allerAu(heure.toLocalDate().plusDays(5));
        assertThat(urgence(TypeTache.RENDEZ_VOUS)).isEqualTo(Urgence.AUJOURDHUI);
    }

    @Test
    void r13SlotsThatNobodyChoosesComeBackAfterAWeek() {
        var heure = DEPOT.plusDays(20).atTime(9, 0);
        agir(() -> rendezVous.proposer(dossier, List.of(new Creneau(heure, 45, Mode.SUR_PLACE, "Bureau 4"))));
        assertThat(urgence(TypeTache.RENDEZ_VOUS_A_CHOISIR)).isEqualTo(Urgence.ATTENTE);
        horloge.allerAu(DEPOT.plusDays(7));
        assertThat(urgence(TypeTache.RENDEZ_VOUS_A_CHOISIR)).isEqualTo(Urgence.AUJOURDHUI);
        var libre =
                enTantQue.usager(ines, () -> rendezVous.libres(dossier, ines)).getFirst();
        enTantQue.usager(ines, () -> rendezVous.choisir(dossier, ines, libre.id()));
        assertThat(urgence(TypeTache.RENDEZ_VOUS_A_CHOISIR)).isNull();
    }

    @Test
    void r18IsToldAt18MonthsThenAt22EvenWhenItWasPutOff() {
        var premiere = LocalDate.of(2043, 1, 5);
        var sien = prets.de(essais.debloque(Collections.nCopies(36, Montant.euros(50)), premiere))
                .dossier();
        faireLeJour(LocalDate.of(2044, 7, 4));
        assertThat(urgence(sien, TypeTache.PRESCRIPTION)).isNull();
        faireLeJour(LocalDate.of(2044, 7, 5));
        assertThat(urgence(sien, TypeTache.PRESCRIPTION)).isEqualTo(Urgence.AUJOURDHUI);
        var ligne = ligne(sien, TypeTache.PRESCRIPTION);
        enTantQue.agent(camille, () -> taches.reporter(ligne.id(), LocalDate.of(2044, 8, 1)));
        assertThat(urgence(sien, TypeTache.PRESCRIPTION)).isEqualTo(Urgence.REPORTEE);
        horloge.allerAu(LocalDate.of(2044, 8, 1));
        assertThat(urgence(sien, TypeTache.PRESCRIPTION)).isEqualTo(Urgence.AUJOURDHUI);
        enTantQue.agent(camille, () -> taches.traiter(ligne.id(), camille));
        faireLeJour(LocalDate.of(2044, 11, 5));
        assertThat(urgence(sien, TypeTache.PRESCRIPTION)).isEqualTo(Urgence.AUJOURDHUI);
    }

    private void prevenirLe(LocalDate jour) {
        horloge.allerAu(jour);
        decisions.prevenir();
    }

    private void faireLeJour(LocalDate jour) {
        horloge.allerAu(jour);
        recouvrement.jour(jour);
    }

    private Urgence urgence(TypeTache type) {
        return urgence(dossier, type);
    }

    /** Its urgency in the whole list of the agents, null when the list has no such line. */
    private Urgence urgence(DossierId sien, TypeTache type) {
        var ligne = ligne(sien, type);
        return ligne == null ? null : ligne.urgence(LocalDate.now(horloge));
    }

    private Tache ligne(DossierId sien, TypeTache type) {
        return agir(taches::aFaire).stream()
                .filter(tache -> sien.equals(tache.dossier()) && tache.type() == type)
                .findFirst()
                .orElse(null);
    }

    private Urgence deLaSeance(String seance) {
        return agir(taches::aFaire).stream()
                .filter(tache -> tache.type() == TypeTache.SEANCE_A_CLORE
                        && tache.objet().equals(seance))
                .findFirst()
                .map(tache -> tache.urgence(LocalDate.now(horloge)))
                .orElse(null);
    }

    private <T> T agir(Supplier<T> action) {
        return enTantQue.agent(camille, action);
    }
}
