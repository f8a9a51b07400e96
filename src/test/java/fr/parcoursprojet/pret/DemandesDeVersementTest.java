package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.commission.BancDeCommission;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.suivi.Chronologie;
import fr.parcoursprojet.suivi.Fait;
import fr.parcoursprojet.suivi.Tache;
import fr.parcoursprojet.suivi.Taches;
import fr.parcoursprojet.suivi.TypeFait;
import fr.parcoursprojet.suivi.TypeTache;
import fr.parcoursprojet.suivi.Urgence;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Signed, asked from the Treasury, paid: what waits too long comes back by itself. */
@SpringBootTest
@Import(BancDEssai.class)
class DemandesDeVersementTest {

    private static final LocalDate JOUR = LocalDate.of(2031, 1, 7);

    @Autowired
    BancDeCommission commission;

    @Autowired
    Commissions commissions;

    @Autowired
    DemandesDeVersement demandes;

    @Autowired
    Prets prets;

    @Autowired
    PretsDEssai essais;

    @Autowired
    Taches taches;

    @Autowired
    Chronologie chronologie;

    @Autowired
    HorlogeReglable horloge;

    private AgentId camille;
    private DossierId dossier;
    private PretId pret;

    @BeforeEach
    void aSignedLoan() {
        horloge.allerAu(JOUR);
        camille = commission.referent();
        dossier = commission.presente(commission.personne(), camille);
        var seance = commission.ouverte(camille, dossier);
        commission.decide(camille, seance, dossier, BancDeCommission.accord(Montant.euros(120), Montant.ZERO, 6));
        commission.enAgent(camille, () -> commissions.clore(seance));
        pret = prets.du(dossier).orElseThrow().id();
    }

    @AfterEach
    void nothingIsLeft() {
        if (prets.de(pret).etat() == EtatPret.DEBLOQUE) {
            essais.payer(pret, LocalDate.now(horloge), prets.situation(pret).resteDu());
        }
        horloge.revenir();
    }

    @Test
    void askedItWaitsForTheTreasuryThenForTheAgentUntilItIsPaid() {
        signer();
        assertThat(types()).contains(TypeTache.PRET_A_DEBLOQUER);
        demander(JOUR);
        assertThat(demandes.derniere(pret)).contains(new DemandeDeVersement(JOUR, camille));
        assertThat(types()).contains(TypeTache.VERSEMENT_ATTENDU).doesNotContain(TypeTache.PRET_A_DEBLOQUER);
        assertThat(urgence(JOUR.plusDays(14))).isEqualTo(Urgence.ATTENTE);
        assertThat(urgence(JOUR.plusDays(15))).isEqualTo(Urgence.AUJOURDHUI);
        assertThat(chronologie.de(dossier).stream().map(Fait::type)).contains(TypeFait.VERSEMENT_DEMANDE);

        horloge.allerAu(JOUR.plusDays(20));
        commission.enAgent(camille, () -> prets.debloquer(pret, JOUR.plusDays(20), camille));
        assertThat(types()).doesNotContain(TypeTache.VERSEMENT_ATTENDU, TypeTache.PRET_A_DEBLOQUER);
        assertThat(demandes.derniere(pret)).as("it is still known").isPresent();
        assertThat(refus(JOUR.plusDays(20))).isEqualTo("pret.refus.etat.DEBLOQUE");
    }

    @Test
    void askedAgainTheDaysCountAgain() {
        signer();
        demander(JOUR);
        horloge.allerAu(JOUR.plusDays(10));
        demander(JOUR.plusDays(10));
        assertThat(demandes.derniere(pret).orElseThrow().le()).isEqualTo(JOUR.plusDays(10));
        assertThat(urgence(JOUR.plusDays(24))).isEqualTo(Urgence.ATTENTE);
        assertThat(urgence(JOUR.plusDays(25))).isEqualTo(Urgence.AUJOURDHUI);
        assertThat(types().stream().filter(type -> type == TypeTache.VERSEMENT_ATTENDU))
                .hasSize(1);
    }

    @Test
    void onlyASignedLoanBetweenItsSignatureAndToday() {
        assertThat(refus(JOUR)).as("not signed").startsWith("pret.refus.etat.");
        signer();
        for (var jour : List.of(JOUR.minusDays(1), JOUR.plusDays(1))) {
            assertThatThrownBy(() -> demander(jour))
                    .isInstanceOfSatisfying(
                            SaisieInvalide.class,
                            saisie -> assertThat(saisie.erreurs().getFirst().cle())
                                    .isEqualTo("pret.saisie.demandeLe"));
        }
        assertThatThrownBy(() -> commission.enAgent(camille, () -> demandes.demander(PretId.nouveau(), JOUR, camille)))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> commission.enAgent(
                        commission.membre("Alice Morel"), () -> demandes.demander(pret, JOUR, camille)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(demandes.derniere(pret)).isEmpty();
        demander(JOUR);
        commission.enAgent(camille, () -> prets.sansSuite(pret, "La personne renonce.", camille));
        assertThat(types()).doesNotContain(TypeTache.VERSEMENT_ATTENDU);
    }

    private void signer() {
        commission.enAgent(camille, () -> prets.signerSurPapier(pret, JOUR, "contrat.pdf", BancDeDemande.PDF, camille));
    }

    private void demander(LocalDate le) {
        commission.enAgent(camille, () -> demandes.demander(pret, le, camille));
    }

    private String refus(LocalDate le) {
        try {
            demander(le);
        } catch (Refus refus) {
            return refus.cle();
        }
        return "";
    }

    private List<TypeTache> types() {
        return taches.du(dossier).stream().map(Tache::type).toList();
    }

    private Urgence urgence(LocalDate jour) {
        return taches.du(dossier).stream()
                .filter(tache -> tache.type() == TypeTache.VERSEMENT_ATTENDU)
                .findFirst()
                .orElseThrow()
                .urgence(jour);
    }
}
