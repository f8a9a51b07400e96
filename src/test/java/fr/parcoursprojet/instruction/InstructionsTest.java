package fr.parcoursprojet.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.EtatDemande;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** The référent's work, through its service. */
@SpringBootTest
@Import(BancDEssai.class)
class InstructionsTest {

    private static final RapportSocial RAPPORT = new RapportSocial("Seule.", "Un scooter.", "Tenace.", "Oui.");

    @Autowired
    Instructions instructions;

    @Autowired
    Messages messages;

    @Autowired
    Demandes demandes;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    BancDeDemande banc;

    @Autowired
    EnTantQue enTantQue;

    private AgentId camille;
    private AgentId nadia;
    private DossierId dossier;

    @BeforeEach
    void unDossierDepose() {
        camille = banc.referent();
        nadia = banc.referent();
        dossier = banc.deposee(banc.personne());
    }

    @Test
    void filingMakesWorkThatNobodyHasTakenYet() {
        var instruction = instructions.du(dossier);
        assertThat(instruction.etat()).isEqualTo(EtatInstruction.A_AFFECTER);
        assertThat(instruction.decisionImplicite())
                .isEqualTo(demandes.de(dossier).decisionImplicite());
        assertThat(instructions.trouver(DossierId.nouveau())).isEmpty();
        assertThatThrownBy(() -> instructions.du(DossierId.nouveau())).isInstanceOf(Introuvable.class);
    }

    @Test
    void aDossierIsWrittenOnlyOnceTaken() {
        refuse("instruction.refus.pasEnCours.A_AFFECTER", () -> instructions.enregistrerRapport(dossier, RAPPORT, 0));
        agir(() -> instructions.affecter(dossier, camille));
        var ecrit = agir(() -> instructions.enregistrerRapport(dossier, RAPPORT, version()));
        assertThat(ecrit.rapport()).isEqualTo(RAPPORT);
        assertThat(ecrit.modifiePar()).isEqualTo(camille);
        assertThat(ecrit.referent()).isEqualTo(camille);
    }

    @Test
    void presentingNamesEverythingThatLacks() {
        agir(() -> instructions.affecter(dossier, camille));
        assertThatExceptionOfType(Refus.class)
                .isThrownBy(() -> agir(() -> instructions.presenter(dossier)))
                .satisfies(refus -> assertThat(refus.arguments()[0].toString())
                        .contains("Pièce d’identité", "le rapport social en entier", "la proposition"));
        completer();
        assertThat(instructions.manques(dossier)).isEmpty();
        var presentee = agir(() -> instructions.presenter(dossier));
        assertThat(presentee.etat()).isEqualTo(EtatInstruction.PRESENTEE);
        assertThat(instructions.presentees()).extracting(Instruction::dossier).contains(dossier);
        refuse(
                "instruction.refus.pasEnCours.PRESENTEE",
                () -> instructions.proposer(dossier, proposition(1350, 300), version()));
    }

    @Test
    void anAbsenceIsEnoughOnceAccepted() {
        agir(() -> instructions.affecter(dossier, camille));
        var demandeur = demandes.de(dossier).demandeur();
        agir(() -> justificatifs.refuser(dossier, "identite", "On ne lit rien.", camille));
        justificatifs.indisponible(dossier, demandeur, "identite", "Je l’ai perdue.");
        assertThat(instructions.manques(dossier))
                .anyMatch(manque -> manque.quoi().equals("Pièce d’identité"));
        agir(() -> justificatifs.accepter(dossier, "identite", camille));
        assertThat(instructions.manques(dossier))
                .noneMatch(manque -> manque.quoi().equals("Pièce d’identité"));
    }

    @Test
    void anAdjournedDossierComesBackWithWhatLacks() {
        agir(() -> instructions.affecter(dossier, camille));
        completer();
        agir(() -> instructions.presenter(dossier));
        var rouverte = agir(() -> instructions.rouvrir(dossier, "un second devis"));
        assertThat(rouverte.etat()).isEqualTo(EtatInstruction.EN_COURS);
        assertThat(rouverte.manque()).isEqualTo("un second devis");
        assertThat(agir(() -> instructions.presenter(dossier)).manque()).isNull();
    }

    @Test
    void theReglementOfTheDossierLimitsTheProposal() {
        agir(() -> instructions.affecter(dossier, camille));
        assertThatExceptionOfType(SaisieInvalide.class)
                .isThrownBy(() -> agir(() -> instructions.proposer(dossier, proposition(1351, 300), version())))
                .satisfies(invalide ->
                        assertThat(invalide.erreurs().getFirst().cle()).endsWith(".total"));
        assertThat(instructions.du(dossier).proposition()).isNull();
    }

    @Test
    void capacityIsAdviceNotAWall() {
        agir(() -> instructions.affecter(dossier, camille));
        var courte = Proposition.de(
                Montant.euros(1350),
                Montant.euros(300),
                2,
                Montant.euros(1),
                PositionAjustement.DERNIERE,
                "Oui.",
                Avis.FAVORABLE);
        assertThat(agir(() -> instructions.apercevoir(dossier, courte)).alertes())
                .extracting(Alerte::regle)
                .contains("R4");
        assertThat(agir(() -> instructions.proposer(dossier, courte, version())).proposition())
                .isEqualTo(courte);
    }

    @Test
    void noBareRefusal() {
        assertThatExceptionOfType(SaisieInvalide.class)
                .isThrownBy(() -> agir(() -> instructions.classer(
                        dossier, new Classement(NatureClassement.ORIENTATION, " ", "", "La mutuelle paie."))))
                .satisfies(invalide -> assertThat(invalide.erreurs())
                        .extracting(SaisieInvalide.Erreur::champ)
                        .containsExactly("motif", "recours"));
        assertThatExceptionOfType(SaisieInvalide.class)
                .isThrownBy(() -> agir(() -> instructions.classer(
                        dossier,
                        new Classement(
                                NatureClassement.INELIGIBLE, "Fichée à la Banque de France.", "Deux mois.", "x"))))
                .satisfies(saisie -> assertThat(saisie.erreurs())
                        .extracting(SaisieInvalide.Erreur::cle)
                        .containsExactly("instruction.classement.erreur.fichage"));
        var fin = new Classement(NatureClassement.ORIENTATION, "La mutuelle paie tout.", "Deux mois.", "La mutuelle.");
        assertThat(agir(() -> instructions.classer(dossier, fin)).classement()).isEqualTo(fin);
        refuse("instruction.refus.passage.CLASSEE", () -> instructions.classer(dossier, fin));
    }

    @Test
    void aWithdrawnDemandeEndsTheWork() {
        demandes.retirer(dossier, demandes.de(dossier).demandeur());
        assertThat(instructions.du(dossier).etat()).isEqualTo(EtatInstruction.CLASSEE);
    }

    @Test
    void theSecondToSaveIsToldAndSeesWhatTheFirstWrote() {
        agir(() -> instructions.affecter(dossier, camille));
        var lue = version();
        enTantQue.agent(nadia, () -> instructions.enregistrerRapport(dossier, RAPPORT, lue));
        var mien = new RapportSocial("Avec son frère.", "", "", "");
        assertThatExceptionOfType(ModifieParUnAutre.class)
                .isThrownBy(() -> agir(() -> instructions.enregistrerRapport(dossier, mien, lue)))
                .satisfies(autre -> assertThat(autre.actuelle().rapport()).isEqualTo(RAPPORT));
        assertThat(instructions.du(dossier).rapport()).isEqualTo(RAPPORT);
    }

    @Test
    void ofTwoAgentsWhoSaveAtOnceExactlyOneWins() throws Exception {
        agir(() -> instructions.affecter(dossier, camille));
        for (int tour = 0; tour < 20; tour++) {
            var lue = version();
            var texte = new RapportSocial("Tour " + tour, "", "", "");
            List<Callable<Boolean>> deux = List.of(() -> gagne(camille, texte, lue), () -> gagne(nadia, texte, lue));
            try (var fils = Executors.newFixedThreadPool(2)) {
                var gagnants = 0;
                for (var resultat : fils.invokeAll(deux)) {
                    gagnants += resultat.get() ? 1 : 0;
                }
                assertThat(gagnants).isEqualTo(1);
            }
        }
    }

    @Test
    void onlyAReferentActs() {
        var demandeur = demandes.de(dossier).demandeur();
        assertThatThrownBy(() -> enTantQue.usager(demandeur, () -> instructions.affecter(dossier, camille)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> messages.ecrire(dossier, banc.personne(), "Bonjour"))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> messages.duDemandeur(dossier, banc.personne())).isInstanceOf(Introuvable.class);
    }

    @Test
    void aDocumentThatNobodyAskedCanBeAskedWithTheOthers() {
        agir(() -> instructions.affecter(dossier, camille));
        enTantQue.agent(
                camille,
                () -> instructions.demanderDocuments(
                        dossier,
                        List.of(),
                        "Attestation d’assurance",
                        "Merci.",
                        demandes.de(dossier).deposeeLe().plusDays(15)));
        assertThat(demandes.de(dossier).etat()).isEqualTo(EtatDemande.A_COMPLETER);
        assertThat(justificatifs.du(dossier)).anyMatch(piece -> piece.nom().equals("Attestation d’assurance"));
    }

    private void completer() {
        justificatifs.du(dossier).forEach(piece -> agir(() -> justificatifs.accepter(dossier, piece.code(), camille)));
        agir(() -> instructions.enregistrerRapport(dossier, RAPPORT, version()));
        agir(() -> instructions.proposer(dossier, proposition(1350, 300), version()));
    }

    private boolean gagne(AgentId agent, RapportSocial texte, long lue) {
        try {
            enTantQue.agent(agent, () -> instructions.enregistrerRapport(dossier, texte, lue));
            return true;
        } catch (ModifieParUnAutre perdu) {
            return false;
        }
    }

    private <T> T agir(java.util.function.Supplier<T> action) {
        return enTantQue.agent(camille, action);
    }

    private void refuse(String cle, java.util.function.Supplier<?> action) {
        assertThatExceptionOfType(Refus.class)
                .isThrownBy(() -> agir(action))
                .satisfies(refus -> assertThat(refus.cle()).isEqualTo(cle));
    }

    private long version() {
        return instructions.du(dossier).version();
    }

    private static Proposition proposition(int pret, int subvention) {
        return Proposition.de(
                Montant.euros(pret),
                Montant.euros(subvention),
                24,
                Montant.euros(1),
                PositionAjustement.DERNIERE,
                "Oui.",
                Avis.FAVORABLE);
    }
}
