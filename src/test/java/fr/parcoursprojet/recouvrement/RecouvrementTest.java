package fr.parcoursprojet.recouvrement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.pret.Amenagement;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.reglement.JoursFermes;
import fr.parcoursprojet.reglement.JoursOuvres;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/** R11 and R17: a reminder a week before, the first unpaid instalment the next working day, nothing once paid. */
@SpringBootTest
@Import({BancDEssai.class, RecouvrementTest.Oreille.class})
class RecouvrementTest {

    /** A Monday; the week before, Monday 27 December 2032 is worked and Saturday 1 January a holiday. */
    private static final LocalDate PREMIERE = LocalDate.of(2033, 1, 3);

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    Recouvrement recouvrement;

    @Autowired
    Difficultes difficultes;

    @Autowired
    Usagers usagers;

    @Autowired
    JoursOuvres joursOuvres;

    @Autowired
    JoursFermes joursFermes;

    @Autowired
    BancDeDemande banc;

    @Autowired
    HorlogeReglable horloge;

    private UsagerId usager;
    private PretId pret;

    @BeforeEach
    void unPret() {
        usager = essais.usager("Nour", "Essai");
        pret = essais.debloque(usager, "Nour Essai", "Vélo", Collections.nCopies(5, Montant.euros(100)), PREMIERE);
    }

    @Test
    void noDifficultyIsSaidBeforeTheMoneyLeftNorAfterTheEnd() {
        var attend = essais.aSigner(usager, "Nour Essai", "Vélo", List.of(Montant.euros(100)), PREMIERE.minusMonths(2));
        assertThatThrownBy(() -> difficultes.declarer(attend, usager, MotifDifficulte.AUTRE, null))
                .isInstanceOf(Refus.class);
        essais.payer(pret, PREMIERE, Montant.euros(500));
        assertThatThrownBy(() -> difficultes.declarer(pret, usager, MotifDifficulte.AUTRE, null))
                .isInstanceOf(Refus.class);
    }

    @Test
    void remindedOnceAWeekBeforeAtLeast() {
        for (var jour = PREMIERE.minusDays(15); jour.isBefore(PREMIERE); jour = jour.plusDays(1)) {
            faireLeJour(jour);
            faireLeJour(jour);
        }
        var rappels = Oreille.de(RelancePartie.class, pret);
        assertThat(rappels).hasSize(1);
        var rappel = (RelancePartie) rappels.getFirst();
        assertThat(rappel.niveau()).isEqualTo(NiveauDeRelance.COURTOISIE);
        assertThat(rappel.echeance()).isEqualTo(PREMIERE);
        var adresse = usagers.de(usager).email();
        BoiteAuxLettres.UNIQUE.attendre(
                pli -> pli.adresse().equals(adresse) && pli.objet().contains("3 janvier 2033 approche"));
    }

    @Test
    void theFirstUnpaidInstalmentOpensARelanceThatStopsWhenPaid() {
        faireLeJour(PREMIERE);
        assertThat(recouvrement.relances(pret)).as("the day itself is in time").isEmpty();
        faireLeJour(PREMIERE.plusDays(1));
        faireLeJour(PREMIERE.plusDays(1));
        faireLeJour(PREMIERE.plusDays(2));
        assertThat(Oreille.de(PremierImpaye.class, pret)).hasSize(1);
        assertThat(recouvrement.relances(pret).getFirst().arriere()).isEqualTo(Montant.euros(100));
        var adresse = usagers.de(usager).email();
        BoiteAuxLettres.UNIQUE.attendre(
                pli -> pli.adresse().equals(adresse) && pli.objet().contains("Parlons-en"));

        essais.payer(pret, PREMIERE.plusDays(2), Montant.euros(40));
        assertThat(recouvrement.relances(pret).getFirst().etat()).isEqualTo(EtatRelance.OUVERTE);
        essais.payer(pret, PREMIERE.plusDays(2), Montant.euros(60));
        assertThat(recouvrement.relances(pret).getFirst().etat()).isEqualTo(EtatRelance.REGLEE);
        assertThat(Oreille.de(RelanceReglee.class, pret)).hasSize(1);

        faireLeJour(LocalDate.of(2033, 2, 4));
        assertThat(Oreille.de(PremierImpaye.class, pret))
                .as("the next one is another")
                .hasSize(2);
    }

    @Test
    void nothingLeavesOnADayThatIsNotWorked() {
        var autre = essais.debloque(
                usager, "Nour Essai", "Vélo", Collections.nCopies(3, Montant.euros(100)), LocalDate.of(2033, 5, 13));
        faireLeJour(LocalDate.of(2033, 5, 14));
        faireLeJour(LocalDate.of(2033, 5, 15));
        assertThat(Oreille.de(PremierImpaye.class, autre)).as("a weekend").isEmpty();
        faireLeJour(LocalDate.of(2033, 5, 16));
        assertThat(Oreille.de(PremierImpaye.class, autre)).hasSize(1);
        assertThat(joursOuvres.estOuvre(LocalDate.of(2033, 5, 26)))
                .as("Ascension")
                .isFalse();
        assertThat(joursOuvres.estOuvre(LocalDate.of(2033, 7, 14))).isFalse();
    }

    @Test
    void nothingLeavesOnADayTheCityCloses() {
        var mardi = LocalDate.of(2033, 6, 14);
        var camille = banc.referent();
        var autre = essais.debloque(
                usager, "Nour Essai", "Vélo", Collections.nCopies(3, Montant.euros(100)), mardi.minusDays(1));
        banc.enAgent(camille, () -> {
            joursFermes.fermer(mardi, "Pont");
            return true;
        });
        try {
            faireLeJour(mardi);
            assertThat(Oreille.de(PremierImpaye.class, autre)).isEmpty();
            faireLeJour(mardi.plusDays(1));
            assertThat(Oreille.de(PremierImpaye.class, autre)).hasSize(1);
        } finally {
            horloge.allerAu(mardi);
            banc.enAgent(camille, () -> {
                joursFermes.rouvrir(mardi);
                return true;
            });
        }
    }

    @Test
    void aReportSavesTheLoanAndTheOldScheduleStaysReadable() {
        faireLeJour(PREMIERE.plusDays(1));
        var avant = prets.versions(pret).getLast();
        prets.reechelonner(pret, new Amenagement.ReportALaFin(2), "perte d’emploi", PREMIERE.plusDays(1));
        faireLeJour(PREMIERE.plusDays(2));
        assertThat(recouvrement.relances(pret).getFirst().etat()).isEqualTo(EtatRelance.REGLEE);
        var versions = prets.versions(pret);
        assertThat(versions.get(versions.size() - 2).lignes()).isEqualTo(avant.lignes());
        assertThat(versions.getLast().precision()).isEqualTo("perte d’emploi");
        assertThat(prets.situation(pret).echeances().getFirst().le()).isEqualTo(PREMIERE.plusMonths(2));
        assertThat(prets.situation(pret).echeances().getLast().le()).isEqualTo(PREMIERE.plusMonths(6));
    }

    @Test
    void aDifficultyIsSaidByTheBorrowerOnly() {
        var une = difficultes.declarer(pret, usager, MotifDifficulte.SANTE, "opération");
        var encore = difficultes.declarer(pret, usager, MotifDifficulte.SANTE, "en janvier");
        assertThat(encore).isEqualTo(une);
        assertThat(difficultes.du(pret).getFirst().message())
                .contains("opération")
                .contains("en janvier");
        var autre = essais.usager("Tom", "Autre");
        assertThatThrownBy(() -> difficultes.declarer(pret, autre, MotifDifficulte.AUTRE, null))
                .isInstanceOf(Introuvable.class);
        essais.faire(() -> difficultes.traiter(une, essais.agent()));
        assertThat(difficultes.declarer(pret, usager, MotifDifficulte.AUTRE, null))
                .isNotEqualTo(une);
    }

    private void faireLeJour(LocalDate jour) {
        horloge.allerAu(jour);
        recouvrement.jour(jour);
    }

    /** Hears what is published. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Oreille {

        private static final List<Object> ENTENDUS = new CopyOnWriteArrayList<>();

        @EventListener
        void on(RelancePartie fait) {
            ENTENDUS.add(fait);
        }

        @EventListener
        void on(PremierImpaye fait) {
            ENTENDUS.add(fait);
        }

        @EventListener
        void on(RelanceReglee fait) {
            ENTENDUS.add(fait);
        }

        static List<Object> de(Class<?> type, PretId pret) {
            return new ArrayList<>(ENTENDUS.stream()
                    .filter(type::isInstance)
                    .filter(fait -> fait.toString().contains(pret.toString()))
                    .toList());
        }
    }
}
