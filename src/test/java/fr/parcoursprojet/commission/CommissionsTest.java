package fr.parcoursprojet.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.VerifieurPdf;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.instruction.EtatInstruction;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.stockage.Coffre;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A séance, from its date to its letters. */
@SpringBootTest
@Import(BancDEssai.class)
@RecordApplicationEvents
class CommissionsTest {

    @Autowired
    BancDeCommission banc;

    @Autowired
    Commissions commissions;

    @Autowired
    Instructions instructions;

    @Autowired
    Demandes demandes;

    @Autowired
    Prets prets;

    @Autowired
    Coffre coffre;

    @Autowired
    HorlogeReglable horloge;

    @Autowired
    ApplicationEvents evenements;

    AgentId camille;

    @BeforeEach
    void unMardi() {
        horloge.allerAu(LocalDate.of(2026, 11, 3));
        camille = banc.referent();
    }

    @AfterEach
    void aujourdhui() {
        horloge.revenir();
    }

    @Test
    void onlyAPresentedDossierStandsOnAnOrdreDuJour() {
        var enCours = banc.enCours(banc.personne(), camille);
        var seance = banc.seance(camille);

        assertThatThrownBy(() -> banc.enAgent(camille, () -> commissions.inscrire(seance, enCours)))
                .isInstanceOfSatisfying(Refus.class, refus -> {
                    assertThat(refus.cle()).isEqualTo("commission.refus.incomplet");
                    assertThat(refus.arguments()[0].toString()).isNotBlank();
                });

        var presente = banc.presente(camille);
        banc.enAgent(camille, () -> commissions.inscrire(seance, presente));
        assertThat(commissions.prochaine(presente)).isPresent();
        assertThat(refuse(() -> commissions.inscrire(banc.seance(camille), presente)))
                .isEqualTo("commission.refus.dejaInscrit");
        assertThat(banc.enAgent(camille, commissions::aInscrire))
                .extracting(DossierAInscrire::dossier)
                .doesNotContain(presente);
    }

    @Test
    void theOrdreDuJourIsReordered() {
        var un = banc.presente(camille);
        var deux = banc.presente(camille);
        var trois = banc.presente(camille);
        var seance = banc.ouverte(camille, un, deux, trois);

        banc.enAgent(camille, () -> commissions.placer(seance, trois, 1));
        assertThat(ordre(seance)).containsExactly(trois, un, deux);
        banc.enAgent(camille, () -> commissions.retirer(seance, un));
        assertThat(ordre(seance)).containsExactly(trois, deux);
        assertThat(banc.enAgent(camille, commissions::aInscrire))
                .extracting(DossierAInscrire::dossier)
                .contains(un);
    }

    @Test
    void withoutQuorumNothingOpens() {
        var seance = banc.seance(camille);
        assertThat(refuse(() -> commissions.ouvrir(seance, Set.of(banc.membre("Alice Morel")))))
                .isEqualTo("commission.refus.quorum");
        assertThatThrownBy(() -> banc.enAgent(
                        camille,
                        () -> commissions.ouvrir(
                                seance, Set.of(camille, banc.membre("Alice Morel"), banc.membre("Hugo Petit")))))
                .isInstanceOf(Introuvable.class);
        banc.enAgent(camille, () -> commissions.ouvrir(seance, banc.quorum()));
        assertThat(refuse(() -> commissions.ouvrir(seance, banc.quorum()))).isEqualTo("commission.refus.dejaOuverte");
    }

    @Test
    void aSeanceOpensOnItsDay() {
        var demain = banc.enAgent(
                camille, () -> commissions.planifier(LocalDate.of(2026, 11, 4).atTime(14, 0), "Salle des conseils"));
        assertThat(refuse(() -> commissions.ouvrir(demain, banc.quorum()))).isEqualTo("commission.refus.tropTot");
        banc.enAgent(
                camille,
                () -> commissions.deplacer(demain, LocalDate.of(2026, 11, 3).atTime(16, 0), "Salle 2"));
        banc.enAgent(camille, () -> commissions.ouvrir(demain, banc.quorum()));
        assertThat(refuse(() ->
                        commissions.deplacer(demain, LocalDate.of(2026, 11, 5).atTime(9, 0), "Salle 2")))
                .isEqualTo("commission.refus.dejaOuverte");
    }

    @Test
    void aLoanHoldsWithinTheRulesOfItsDossier() {
        var dossier = banc.presente(camille);
        var seance = banc.ouverte(camille, dossier);

        assertThat(erreurs(seance, dossier, BancDeCommission.accord(Montant.euros(3200), Montant.ZERO, 24)))
                .containsOnly("pret");
        assertThat(erreurs(seance, dossier, BancDeCommission.accord(Montant.euros(1350), Montant.euros(300), 48)))
                .containsExactly("dureeMois");
        assertThat(erreurs(seance, dossier, BancDeCommission.accord(Montant.ZERO, Montant.euros(900), 0)))
                .contains("subvention");
        assertThat(banc.decide(camille, seance, dossier, BancDeCommission.accord())
                        .etat())
                .isEqualTo(EtatPassage.ACCORDE);
    }

    @Test
    void noBareAnswer() {
        var dossier = banc.presente(camille);
        var seance = banc.ouverte(camille, dossier);

        assertThat(erreurs(seance, dossier, new DecisionDeRefus(" ", ""))).containsExactly("motif", "autreReponse");
        assertThat(erreurs(seance, dossier, new Ajournement(""))).containsExactly("manque");
        var oui = BancDeCommission.accord();
        assertThat(erreurs(
                        seance,
                        dossier,
                        new Accord(
                                oui.nature(),
                                oui.pret(),
                                oui.subvention(),
                                oui.dureeMois(),
                                oui.differeMois(),
                                oui.unite(),
                                oui.ajustement(),
                                " ")))
                .containsExactly("motif");
        assertThatThrownBy(() -> banc.enAgent(
                        camille,
                        () -> commissions.decider(
                                seance,
                                dossier,
                                BancDeCommission.accord(),
                                new Votes(3, 1, 0),
                                banc.version(seance, dossier))))
                .isInstanceOf(SaisieInvalide.class);
        assertThatThrownBy(
                        () -> banc.decide(camille, seance, dossier, new MesureDecidee(new Mesure.Report(2, false), "")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void closingWritesEverythingAtOnce() {
        var accorde = banc.presente(camille);
        var refuse = banc.presente(camille);
        var ajourne = banc.presente(camille);
        var seance = banc.ouverte(camille, accorde, refuse, ajourne);
        banc.decide(camille, seance, accorde, BancDeCommission.accord());
        banc.decide(camille, seance, refuse, new DecisionDeRefus("Trop peu pour vivre.", "Vérifions vos droits."));

        assertThat(refuse(() -> commissions.clore(seance))).isEqualTo("commission.refus.nonDecides");
        assertThat(commissions.decision(accorde)).isEmpty();

        banc.decide(camille, seance, ajourne, new Ajournement("Un devis à votre nom."));
        banc.enAgent(camille, () -> commissions.clore(seance));

        var close = banc.enAgent(camille, () -> commissions.de(seance));
        assertThat(close.etat()).isEqualTo(EtatSeance.CLOSE);
        VerifieurPdf.verifier(coffre.lire(close.procesVerbal()).octets());
        for (var passage : close.passages()) {
            VerifieurPdf.verifier(coffre.lire(passage.lettre()).octets());
        }
        assertThat(commissions.decision(accorde)).hasValueSatisfying(prise -> {
            assertThat(prise.decision()).isEqualTo(BancDeCommission.accord());
            assertThat(prise.recoursAvant()).isNull();
        });
        assertThat(commissions.decision(refuse))
                .hasValueSatisfying(prise -> assertThat(prise.recoursAvant()).isEqualTo(LocalDate.of(2027, 1, 4)));
        assertThat(instructions.du(ajourne)).satisfies(rouverte -> {
            assertThat(rouverte.etat()).isEqualTo(EtatInstruction.EN_COURS);
            assertThat(rouverte.manque()).isEqualTo("Un devis à votre nom.");
        });
        assertThat(evenements.stream(DossierAccorde.class)).contains(new DossierAccorde(accorde, seance));
        assertThat(evenements.stream(DossierRefuse.class)).contains(new DossierRefuse(refuse, seance));
        assertThat(evenements.stream(DossierAjourne.class)).contains(new DossierAjourne(ajourne, seance));
        assertThat(refuse(() -> commissions.clore(seance))).isEqualTo("commission.refus.pasOuverte.CLOSE");
        assertThat(refuse(() -> commissions.inscrire(banc.seance(camille), accorde)))
                .isEqualTo("commission.refus.dejaDecide");
    }

    @Test
    void aRunningLoanComesBackForAReport() {
        var dossier = banc.presente(camille);
        var premiere = banc.ouverte(camille, dossier);
        var demande = new Reexamen(new Mesure.Report(2, false), "Arrêt de travail de six semaines.");
        assertThat(refuse(() -> commissions.inscrireReexamen(premiere, dossier, demande)))
                .isEqualTo("commission.refus.dejaInscrit");
        var ailleurs = banc.presente(camille);
        assertThat(refuse(() -> commissions.inscrireReexamen(premiere, ailleurs, demande)))
                .isEqualTo("commission.refus.sansPret");
        banc.decide(camille, premiere, dossier, BancDeCommission.accord());
        banc.enAgent(camille, () -> commissions.clore(premiere));
        assertThat(refuse(() -> commissions.inscrireReexamen(banc.seance(camille), dossier, demande)))
                .isEqualTo("commission.refus.pretPasEnCours");
        banc.enAgent(camille, () -> {
            var pret = prets.du(dossier).orElseThrow().id();
            prets.signerSurPapier(pret, LocalDate.of(2026, 11, 3), "contrat.pdf", BancDeDemande.PDF, camille);
            prets.debloquer(pret, LocalDate.of(2026, 11, 3), camille);
        });

        var seconde = banc.seance(camille);
        banc.enAgent(camille, () -> {
            commissions.inscrireReexamen(seconde, dossier, demande);
            commissions.ouvrir(seconde, banc.quorum());
        });
        assertThatThrownBy(() -> banc.decide(camille, seconde, dossier, BancDeCommission.accord()))
                .isInstanceOf(IllegalArgumentException.class);
        banc.decide(
                camille, seconde, dossier, new MesureDecidee(new Mesure.Report(2, false), "L’emploi reprend en mars."));
        banc.enAgent(camille, () -> commissions.clore(seconde));

        assertThat(evenements.stream(MesureAccordee.class))
                .contains(new MesureAccordee(dossier, seconde, NatureMesure.REPORT, Montant.ZERO));
        assertThat(commissions.decision(dossier).orElseThrow().decision()).isInstanceOf(Accord.class);
        assertThat(commissions.decisions(dossier)).hasSize(2);
    }

    @Test
    void aWithdrawnDemandeLeavesTheOrdreDuJour() {
        var personne = banc.personne();
        var dossier = banc.presente(personne, camille);
        var seance = banc.ouverte(camille, dossier);
        demandes.retirer(dossier, personne);
        assertThat(ordre(seance)).isEmpty();
    }

    @Test
    void ofTwoAgentsWhoDecideAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        var dossier = banc.presente(camille);
        var seance = banc.ouverte(camille, dossier);
        var dominique = banc.referent();
        try (var equipe = Executors.newFixedThreadPool(2)) {
            for (int tour = 0; tour < 200; tour++) {
                var lue = banc.enAgent(camille, () -> banc.version(seance, dossier));
                var depart = new CountDownLatch(2);
                var essais = List.of(
                        equipe.submit(() -> essayer(camille, depart, seance, dossier, "Camille", lue)),
                        equipe.submit(() -> essayer(dominique, depart, seance, dossier, "Dominique", lue)));
                var gagnes = 0;
                for (var essai : essais) {
                    gagnes += essai.get() ? 1 : 0;
                }
                assertThat(gagnes).as("round " + tour).isEqualTo(1);
            }
        }
    }

    @Test
    void theSheetNamesNobody() {
        var dossier = banc.presente(camille);
        var seance = banc.ouverte(camille, dossier);
        var alice = banc.membre("Alice Morel");

        var fiche = banc.enAgent(alice, () -> commissions.fiche(seance, dossier));

        assertThat(fiche.qui()).isEqualTo("Femme de 23 ans, salariée, vit seule");
        assertThat(fiche.proposition().avis()).doesNotContain("Inès").contains("tient son budget");
        assertThat(fiche.parJour()).isEqualTo(Montant.de("32.67"));
        assertThat(fiche.parJourAvec(Montant.euros(57))).isEqualTo(Montant.de("30.77"));
    }

    @Test
    void membersReadAndOnlyAReferentWrites() {
        var dossier = banc.presente(camille);
        var seance = banc.ouverte(camille, dossier);
        var alice = banc.membre("Alice Morel");

        assertThatThrownBy(() -> banc.enAgent(alice, () -> commissions.clore(seance)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> banc.decide(alice, seance, dossier, BancDeCommission.accord()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> commissions.de(seance))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> commissions.decisions(dossier, banc.personne()))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> banc.enAgent(alice, () -> commissions.fiche(banc.seance(camille), dossier)))
                .isInstanceOf(Introuvable.class);
    }

    private boolean essayer(
            AgentId agent, CountDownLatch depart, SeanceId seance, DossierId dossier, String nom, long version)
            throws InterruptedException {
        depart.countDown();
        depart.await();
        try {
            banc.enAgent(
                    agent,
                    () -> commissions.decider(
                            seance, dossier, new DecisionDeRefus(nom, "Parlons-en."), Votes.AUCUN, version));
            return true;
        } catch (DecideParUnAutre autre) {
            assertThat(autre.actuel().decision())
                    .isInstanceOfSatisfying(
                            DecisionDeRefus.class,
                            ecrite -> assertThat(ecrite.motif()).isNotEqualTo(nom));
            return false;
        }
    }

    private List<DossierId> ordre(SeanceId seance) {
        var passages = banc.enAgent(camille, () -> commissions.de(seance)).passages();
        assertThat(passages.stream().map(Passage::rang))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, passages.size()).boxed().toList());
        return passages.stream().map(Passage::dossier).toList();
    }

    private String refuse(Runnable action) {
        try {
            banc.enAgent(camille, action);
        } catch (Refus refus) {
            return refus.cle();
        }
        return "accepted";
    }

    private List<String> erreurs(SeanceId seance, DossierId dossier, Decision decision) {
        try {
            banc.decide(camille, seance, dossier, decision);
        } catch (SaisieInvalide saisie) {
            return saisie.erreurs().stream().map(Erreur::champ).toList();
        }
        return List.of();
    }
}
