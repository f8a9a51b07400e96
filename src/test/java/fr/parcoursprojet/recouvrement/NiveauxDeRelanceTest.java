package fr.parcoursprojet.recouvrement;

import static fr.parcoursprojet.reglement.NiveauDeRelance.AVANT_CONTENTIEUX;
import static fr.parcoursprojet.reglement.NiveauDeRelance.DEUXIEME;
import static fr.parcoursprojet.reglement.NiveauDeRelance.MISE_EN_DEMEURE;
import static fr.parcoursprojet.reglement.NiveauDeRelance.PREMIER_IMPAYE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.courrier.CourrierPostal;
import fr.parcoursprojet.courrier.CourriersPostaux;
import fr.parcoursprojet.courrier.Pli;
import fr.parcoursprojet.courrier.SujetDeLettre;
import fr.parcoursprojet.pret.Amenagement;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.suivi.Chronologie;
import fr.parcoursprojet.suivi.Fait;
import fr.parcoursprojet.suivi.Tache;
import fr.parcoursprojet.suivi.Taches;
import fr.parcoursprojet.suivi.TypeFait;
import fr.parcoursprojet.suivi.TypeTache;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What a late borrower receives, from the first unpaid instalment to the last letter, and what stops it. */
@SpringBootTest
@Import(BancDEssai.class)
class NiveauxDeRelanceTest {

    /** A Monday; 1, 15, 30 and 45 days later are worked. */
    private static final LocalDate ECHEANCE = LocalDate.of(2052, 9, 2);

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    Recouvrement recouvrement;

    @Autowired
    Pauses pauses;

    @Autowired
    Canaux canaux;

    @Autowired
    CourriersPostaux postaux;

    @Autowired
    Chronologie chronologie;

    @Autowired
    Taches taches;

    @Autowired
    Usagers usagers;

    @Autowired
    HorlogeReglable horloge;

    private UsagerId usager;
    private PretId pret;

    @BeforeEach
    void unPret() {
        usager = essais.usager("Nour", "Essai");
        pret = ouvrir(ECHEANCE, 1);
    }

    @AfterEach
    void rienNeReste() {
        var du = prets.situation(pret).resteDu();
        if (du.estPositif()) {
            essais.payer(pret, LocalDate.now(horloge), du);
        }
        horloge.revenir();
    }

    @Test
    void eachLevelLeavesAtItsDayOnceAndNotTheDayBefore() {
        leJour(ECHEANCE);
        assertThat(niveaux()).isEmpty();
        var attendus = new int[] {1, 15, 30, 45};
        for (int rang = 0; rang < attendus.length; rang++) {
            leJour(ECHEANCE.plusDays(attendus[rang] - 1L));
            assertThat(niveaux()).as("the day before").hasSize(rang);
            leJour(ECHEANCE.plusDays(attendus[rang]));
            leJour(ECHEANCE.plusDays(attendus[rang]));
            leJour(ECHEANCE.plusDays(attendus[rang] + 1L));
            assertThat(niveaux()).hasSize(rang + 1);
        }
        assertThat(niveaux()).containsExactly(AVANT_CONTENTIEUX, MISE_EN_DEMEURE, DEUXIEME, PREMIER_IMPAYE);
        assertThat(recouvrement.departs(pret))
                .allSatisfy(depart -> assertThat(depart.courriel()).isTrue())
                .allSatisfy(depart ->
                        assertThat(depart.lettre()).isEqualTo(depart.niveau().formel()));
        for (var objet : List.of("Parlons-en", "attend toujours", "Mise en demeure", "Dernière lettre avant")) {
            recu(objet);
        }
        assertThat(recu("Mise en demeure").pieces()).hasSize(1);
        assertThat(lettres())
                .extracting(CourrierPostal::sujet)
                .containsExactly(SujetDeLettre.MISE_EN_DEMEURE, SujetDeLettre.AVANT_CONTENTIEUX);
        assertThat(types()).contains(TypeTache.PREMIER_IMPAYE, TypeTache.AIDE_OU_CONTENTIEUX);
        assertThat(chronologie.publique(prets.de(pret).dossier()))
                .filteredOn(fait -> fait.type() == TypeFait.RELANCE)
                .extracting(Fait::precisions)
                .containsExactly("Dernière lettre avant le Trésor public", "Mise en demeure", "Deuxième relance");
    }

    @Test
    void aPaymentStopsTheNextLevelTheLettersAndTheTasks() {
        for (var jours : List.of(1, 15, 30)) {
            leJour(ECHEANCE.plusDays(jours));
        }
        assertThat(lettres()).hasSize(1);
        essais.payer(pret, ECHEANCE.plusDays(31), Montant.euros(99));
        assertThat(lettres()).as("not all of it is paid").hasSize(1);
        essais.payer(pret, ECHEANCE.plusDays(31), Montant.euros(1));
        assertThat(lettres()).as("paid before it was printed").isEmpty();
        leJour(ECHEANCE.plusDays(45));
        assertThat(niveaux()).hasSize(3).doesNotContain(AVANT_CONTENTIEUX);
        assertThat(types()).isEmpty();
    }

    @Test
    void aReportStopsWhatHasNotLeft() {
        for (var jours : List.of(1, 15, 30)) {
            leJour(ECHEANCE.plusDays(jours));
        }
        prets.reechelonner(pret, new Amenagement.ReportALaFin(1), "perte d’emploi", ECHEANCE.plusDays(31));
        assertThat(lettres()).isEmpty();
    }

    @Test
    void theNextInstalmentBeginsAtTheFirstLevelOnceTheOldestIsPaid() {
        var long1 = ouvrir(ECHEANCE, 3);
        for (var jours : List.of(1, 15, 30)) {
            leJour(ECHEANCE.plusDays(jours));
        }
        // 2 October fell due too; only the oldest is written about
        leJour(ECHEANCE.plusDays(31));
        assertThat(recouvrement.departs(long1)).extracting(Depart::echeance).containsOnly(ECHEANCE);
        essais.payer(long1, ECHEANCE.plusDays(31), Montant.euros(100));
        assertThat(partis(long1, ECHEANCE.plusMonths(1))).containsExactly(PREMIER_IMPAYE);
        essais.payer(long1, ECHEANCE.plusDays(32), Montant.euros(200));
    }

    @Test
    void holidaysAreWaitedFor() {
        // Saturday 1 April 2051: Easter Monday is the 3rd, Sunday the 16th, 1 May a Monday, Ascension Thursday 11 May
        var avril = LocalDate.of(2051, 4, 1);
        var printemps = ouvrir(avril, 1);
        var fin = ouvrir(LocalDate.of(2051, 4, 26), 1);
        for (var jour = avril.plusDays(1); jour.isBefore(LocalDate.of(2051, 5, 18)); jour = jour.plusDays(1)) {
            leJour(jour);
        }
        assertThat(recouvrement.departs(printemps))
                .extracting(Depart::le)
                .containsExactly(
                        LocalDate.of(2051, 5, 16),
                        LocalDate.of(2051, 5, 2),
                        LocalDate.of(2051, 4, 17),
                        LocalDate.of(2051, 4, 4));
        assertThat(recouvrement.departs(fin).getFirst().le())
                .as("the day after Ascension")
                .isEqualTo(LocalDate.of(2051, 5, 12));
        for (var paye : List.of(printemps, fin)) {
            essais.payer(paye, LocalDate.of(2051, 5, 18), Montant.euros(100));
        }
    }

    @Test
    void daysThatWereMissedAreCaughtUpOneLevelAtATime() {
        leJour(ECHEANCE.plusDays(64));
        leJour(ECHEANCE.plusDays(65));
        assertThat(niveaux()).containsExactly(PREMIER_IMPAYE);
        leJour(ECHEANCE.plusDays(71));
        assertThat(niveaux()).containsExactly(DEUXIEME, PREMIER_IMPAYE);
    }

    @Test
    void nothingLeavesDuringAPauseThenTheRelancesGoOnByThemselves() {
        leJour(ECHEANCE.plusDays(1));
        var fin = ECHEANCE.plusDays(20);
        essais.faire(() -> pauses.poser(pret, "Hospitalisation, accord oral", fin, essais.agent()));
        leJour(ECHEANCE.plusDays(15));
        leJour(fin);
        assertThat(niveaux()).containsExactly(PREMIER_IMPAYE);
        assertThat(types()).doesNotContain(TypeTache.REPRISE_DES_RELANCES);
        leJour(fin.plusDays(1));
        assertThat(niveaux()).containsExactly(DEUXIEME, PREMIER_IMPAYE);
        assertThat(types()).contains(TypeTache.REPRISE_DES_RELANCES);
        assertThat(pauses.du(pret)).singleElement().satisfies(pause -> {
            assertThat(pause.enCours()).isFalse();
            assertThat(pause.leveePar()).isNull();
        });
        assertThat(chronologie.de(prets.de(pret).dossier()))
                .extracting(Fait::type)
                .contains(TypeFait.RELANCES_EN_PAUSE, TypeFait.RELANCES_REPRISES);
        assertThat(chronologie.publique(prets.de(pret).dossier()))
                .extracting(Fait::type)
                .doesNotContain(TypeFait.RELANCES_EN_PAUSE);
        essais.payer(pret, fin.plusDays(1), Montant.euros(100));
        assertThat(types()).isEmpty();
    }

    @Test
    void aLetterThatWaitsStaysThereDuringAPause() {
        for (var jours : List.of(1, 15, 30)) {
            leJour(ECHEANCE.plusDays(jours));
        }
        essais.faire(() -> pauses.poser(pret, "Accord en cours", ECHEANCE.plusDays(40), essais.agent()));
        assertThat(lettres()).isEmpty();
        essais.faire(() -> pauses.lever(pret, essais.agent()));
        assertThat(lettres()).hasSize(1);
        assertThat(types()).as("who ended it knows").doesNotContain(TypeTache.REPRISE_DES_RELANCES);
    }

    @Test
    void aPauseHasAReasonAndADayToCome() {
        leJour(ECHEANCE.plusDays(1));
        essais.faire(() -> {
            assertThatThrownBy(() -> pauses.poser(pret, " ", ECHEANCE, essais.agent()))
                    .isInstanceOfSatisfying(
                            SaisieInvalide.class,
                            invalide -> assertThat(invalide.erreurs()).hasSize(2));
            assertThatThrownBy(() -> pauses.poser(pret, "x", ECHEANCE.plusYears(2), essais.agent()))
                    .isInstanceOf(SaisieInvalide.class);
            pauses.poser(pret, "Accord", ECHEANCE.plusDays(9), essais.agent());
            assertThatThrownBy(() -> pauses.poser(pret, "Encore", ECHEANCE.plusDays(9), essais.agent()))
                    .isInstanceOf(Refus.class);
        });
    }

    @Test
    void whoReadsNoEmailGetsEveryLevelAsALetter() {
        essais.faire(() -> canaux.choisir(pret, true, essais.agent()));
        leJour(ECHEANCE.minusDays(7));
        leJour(ECHEANCE.plusDays(1));
        leJour(ECHEANCE.plusDays(15));
        assertThat(recouvrement.departs(pret)).hasSize(3).allSatisfy(depart -> {
            assertThat(depart.courriel()).isFalse();
            assertThat(depart.lettre()).isTrue();
        });
        assertThat(lettres())
                .extracting(CourrierPostal::sujet)
                .containsExactly(SujetDeLettre.COURTOISIE, SujetDeLettre.PREMIER_IMPAYE, SujetDeLettre.DEUXIEME);
        assertThat(BoiteAuxLettres.UNIQUE.pour(usagers.de(usager).email().valeur()))
                .noneMatch(pli -> pli.objet().contains("Parlons-en"));
        assertThat(essais.enAgent(taches::aFaire))
                .extracting(Tache::type)
                .containsOnlyOnce(TypeTache.LETTRES_A_IMPRIMER);
    }

    private PretId ouvrir(LocalDate premiere, int mensualites) {
        return essais.debloque(
                usager, "Nour Essai", "Vélo", Collections.nCopies(mensualites, Montant.euros(100)), premiere);
    }

    private void leJour(LocalDate jour) {
        horloge.allerAu(jour);
        recouvrement.jour(jour);
    }

    private List<NiveauDeRelance> niveaux() {
        return partis(pret, ECHEANCE);
    }

    private List<NiveauDeRelance> partis(PretId qui, LocalDate echeance) {
        return recouvrement.departs(qui).stream()
                .filter(depart -> depart.echeance().equals(echeance))
                .map(Depart::niveau)
                .filter(niveau -> niveau != NiveauDeRelance.COURTOISIE)
                .toList();
    }

    private List<CourrierPostal> lettres() {
        return essais.enAgent(postaux::aImprimer).stream()
                .filter(lettre -> lettre.pret().equals(pret))
                .toList();
    }

    private List<TypeTache> types() {
        return taches.du(prets.de(pret).dossier()).stream().map(Tache::type).toList();
    }

    private Pli recu(String objet) {
        var adresse = usagers.de(usager).email();
        return BoiteAuxLettres.UNIQUE.attendre(
                pli -> pli.adresse().equals(adresse) && pli.objet().contains(objet));
    }
}
