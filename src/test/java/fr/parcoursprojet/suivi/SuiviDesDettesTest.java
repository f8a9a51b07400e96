package fr.parcoursprojet.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.pret.Deliberation;
import fr.parcoursprojet.pret.Dettes;
import fr.parcoursprojet.pret.Effacement;
import fr.parcoursprojet.pret.Mouvement;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.pret.TypeMouvement;
import fr.parcoursprojet.recouvrement.EtatRelance;
import fr.parcoursprojet.recouvrement.Recouvrement;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What becomes of a debt in the timeline, in the work of the day and in the sentence read first. */
@SpringBootTest
@Import(BancDEssai.class)
class SuiviDesDettesTest {

    /** A Tuesday, so that the relance opens the next day. */
    private static final LocalDate PREMIERE = LocalDate.of(2058, 2, 5);

    private static final LocalDate JUIN = LocalDate.of(2058, 6, 28);

    @Autowired
    PretsDEssai essais;

    @Autowired
    BancDeDemande demandes;

    @Autowired
    Prets prets;

    @Autowired
    Dettes dettes;

    @Autowired
    Recouvrement recouvrement;

    @Autowired
    Chronologie chronologie;

    @Autowired
    Taches taches;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Phrases phrases;

    @Autowired
    HorlogeReglable horloge;

    private UsagerId qui;
    private DossierId dossier;
    private PretId pret;

    @BeforeEach
    void unPret() {
        horloge.allerAu(PREMIERE.minusMonths(2));
        qui = demandes.personne();
        dossier = demandes.deposee(qui);
        pret = essais.duDossier(dossier, qui, "Inès Carrel", Collections.nCopies(6, Montant.euros(50)), PREMIERE);
    }

    @Test
    void whatIsToBeGivenBackIsWorkUntilItIs() {
        payer(310);
        assertThat(ouvertes(TypeTache.TROP_PERCU_A_RENDRE))
                .extracting(Tache::montant)
                .containsExactly(Montant.euros(10));
        payer(5);
        assertThat(ouvertes(TypeTache.TROP_PERCU_A_RENDRE))
                .as("one line, with what is to be given back now")
                .extracting(Tache::montant)
                .containsExactly(Montant.euros(15));
        essais.faire(() -> dettes.restituer(pret, JUIN, essais.agent()));
        assertThat(ouvertes(TypeTache.TROP_PERCU_A_RENDRE)).isEmpty();
        assertThat(faits()).contains(TypeFait.TROP_PERCU, TypeFait.RESTITUTION);
        assertThat(phrase()).isEqualTo("suivi.phrase.solde");
    }

    @Test
    void aNonValeurEndsTheRelanceWithoutSayingThatItWasPaid() {
        enRetard();
        admettre();
        assertThat(recouvrement.relances(pret).getFirst().etat()).isEqualTo(EtatRelance.REGLEE);
        assertThat(ouvertes(TypeTache.PREMIER_IMPAYE)).isEmpty();
        assertThat(faits()).contains(TypeFait.NON_VALEUR).doesNotContain(TypeFait.IMPAYE_REGLE, TypeFait.SOLDE);
        assertThat(visibles()).as("nothing is written to the person").doesNotContain(TypeFait.NON_VALEUR);
        assertThat(etat()).isEqualTo(EtatDossier.NON_VALEUR);
        assertThat(phrase()).isEqualTo("suivi.phrase.nonValeur");

        payer(300);
        assertThat(etat()).isEqualTo(EtatDossier.SOLDE);
    }

    @Test
    void aNonValeurTakenBackIsBeingRepaidAgain() {
        admettre();
        var nonValeur = prets.grandLivre(pret).stream()
                .filter(mouvement -> mouvement.type() == TypeMouvement.NON_VALEUR)
                .map(Mouvement::id)
                .findFirst()
                .orElseThrow();
        essais.faire(() -> prets.extourner(nonValeur, "erreur", essais.agent()));
        assertThat(etat()).isEqualTo(EtatDossier.EN_REMBOURSEMENT);
        assertThat(phrase()).isEqualTo("suivi.phrase.rembourse");
    }

    @Test
    void anErasedDebtEndsTheRelanceAndThePersonReadsIt() {
        enRetard();
        eteindre(null);
        assertThat(recouvrement.relances(pret).getFirst().etat()).isEqualTo(EtatRelance.REGLEE);
        assertThat(ouvertes(TypeTache.PREMIER_IMPAYE)).isEmpty();
        assertThat(visibles()).contains(TypeFait.CREANCE_ETEINTE).doesNotContain(TypeFait.IMPAYE_REGLE, TypeFait.SOLDE);
        assertThat(etat()).isEqualTo(EtatDossier.ETEINT);
        assertThat(phrase()).isEqualTo("suivi.phrase.eteint");
    }

    @Test
    void aPartErasedThenTheRestPaidIsOverButNotAllGivenBack() {
        horloge.allerAu(JUIN);
        eteindre(Montant.euros(100));
        assertThat(etat()).isEqualTo(EtatDossier.EN_REMBOURSEMENT);
        dettes.soutenir(pret, 1, "perte d'emploi", JUIN, null);
        dettes.remettre(pret, Montant.euros(10), "geste", JUIN, null);
        payer(140);
        assertThat(visibles())
                .contains(TypeFait.EFFACEMENT_PARTIEL, TypeFait.SOUTIEN, TypeFait.REMISE, TypeFait.SOLDE)
                .doesNotContain(TypeFait.CREANCE_ETEINTE);
        assertThat(phrase()).isEqualTo("suivi.phrase.termine");
    }

    private void enRetard() {
        var jour = prets.situation(pret).echeances().getFirst().le().plusDays(1);
        horloge.allerAu(jour);
        essais.faire(() -> recouvrement.jour(jour));
        assertThat(recouvrement.relances(pret).getFirst().etat()).isEqualTo(EtatRelance.OUVERTE);
        assertThat(ouvertes(TypeTache.PREMIER_IMPAYE)).hasSize(1);
    }

    private void admettre() {
        horloge.allerAu(JUIN);
        essais.faire(() -> dettes.admettreEnNonValeur(pret, new Deliberation("2058-003", JUIN), essais.agent()));
    }

    private void eteindre(Montant part) {
        horloge.allerAu(JUIN);
        var effacement = new Effacement(JUIN, "jugement d'essai", part, new Deliberation("2058-004", JUIN));
        essais.faire(() -> dettes.eteindre(pret, effacement, essais.agent()));
    }

    private void payer(int euros) {
        horloge.allerAu(JUIN);
        essais.payer(pret, JUIN, Montant.euros(euros));
    }

    private List<Tache> ouvertes(TypeTache type) {
        return taches.du(dossier).stream().filter(tache -> tache.type() == type).toList();
    }

    private List<TypeFait> faits() {
        return chronologie.de(dossier).stream().map(Fait::type).toList();
    }

    private List<TypeFait> visibles() {
        return chronologie.publique(dossier).stream().map(Fait::type).toList();
    }

    private EtatDossier etat() {
        return phrases.etat(dossier, qui).orElseThrow();
    }

    private String phrase() {
        return phrases.de(dossier, qui).cle();
    }
}
