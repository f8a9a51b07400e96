package fr.parcoursprojet.recouvrement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.suivi.Tache;
import fr.parcoursprojet.suivi.Taches;
import fr.parcoursprojet.suivi.TypeTache;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** R18: told 18 and 22 months after the first unpaid instalment, never too late, never twice. */
@SpringBootTest
@Import(BancDEssai.class)
class VeilleDePrescriptionTest {

    private static final LocalDate PREMIERE = LocalDate.of(2043, 1, 5);

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    Recouvrement recouvrement;

    @Autowired
    Reconnaissances reconnaissances;

    @Autowired
    Contentieux contentieux;

    @Autowired
    Taches taches;

    @Autowired
    HorlogeReglable horloge;

    private PretId pret;

    @BeforeEach
    void unPretImpaye() {
        pret = essais.debloque(Collections.nCopies(36, Montant.euros(50)), PREMIERE);
    }

    @Test
    void toldAt18And22MonthsOnceEach() {
        faireLeJour(LocalDate.of(2044, 7, 4));
        assertThat(alertes()).as("the day before").isEmpty();
        faireLeJour(LocalDate.of(2044, 7, 5));
        faireLeJour(LocalDate.of(2044, 7, 6));
        assertThat(alertes()).hasSize(1);
        assertThat(alertes().getFirst().precisions()).contains("5 janvier 2045");
        essais.faire(() -> taches.traiter(alertes().getFirst().id(), essais.agent()));
        faireLeJour(LocalDate.of(2044, 11, 4));
        assertThat(alertes()).isEmpty();
        faireLeJour(LocalDate.of(2044, 11, 7));
        assertThat(alertes()).as("a day that was missed is caught up").hasSize(1);
    }

    @Test
    void aPaymentBeginsTheDelayAgainAndEndsTheAlert() {
        faireLeJour(LocalDate.of(2044, 7, 5));
        assertThat(alertes()).hasSize(1);
        essais.payer(pret, LocalDate.of(2044, 7, 20), Montant.euros(10));
        assertThat(alertes()).isEmpty();
        faireLeJour(LocalDate.of(2046, 1, 19));
        assertThat(alertes()).isEmpty();
        faireLeJour(LocalDate.of(2046, 1, 20));
        assertThat(alertes().getFirst().precisions()).contains("20 juillet 2046");
    }

    @Test
    void aRecognitionWithItsProofBeginsTheDelayAgain() {
        faireLeJour(LocalDate.of(2044, 7, 5));
        assertThat(alertes()).hasSize(1);
        essais.faire(() -> {
            assertThatThrownBy(() -> reconnaitre(LocalDate.of(2044, 7, 6))).isInstanceOf(SaisieInvalide.class);
            reconnaitre(LocalDate.of(2042, 12, 20));
        });
        assertThat(alertes()).as("older than what is late: nothing moves").hasSize(1);
        essais.faire(() -> reconnaitre(LocalDate.of(2044, 6, 30)));
        assertThat(alertes()).isEmpty();
        assertThat(essais.enAgent(() -> reconnaissances.delai(pret)))
                .contains(new Delai(LocalDate.of(2044, 6, 30), LocalDate.of(2046, 6, 30)));
        faireLeJour(LocalDate.of(2045, 12, 29));
        assertThat(alertes()).isEmpty();
        faireLeJour(LocalDate.of(2045, 12, 30));
        assertThat(alertes().getFirst().precisions()).contains("30 juin 2046");
        var preuve = essais.enAgent(() -> reconnaissances.du(pret)).getFirst();
        assertThat(preuve.document()).isEqualTo("Lettre demandant un délai");
        assertThat(essais.enAgent(() -> reconnaissances.preuve(pret, preuve.fichier()))
                        .octets())
                .isNotEmpty();
    }

    @Test
    void aSeizureByTheTreasuryBeginsTheDelayAgain() {
        horloge.allerAu(LocalDate.of(2043, 6, 1));
        essais.faire(() -> {
            contentieux.transmettre(List.of(pret), "x", LocalDate.of(2043, 6, 1), essais.agent());
            contentieux.noter(pret, TypeEtape.MISE_EN_DEMEURE, LocalDate.of(2043, 6, 1), null, essais.agent());
        });
        assertThat(essais.enAgent(() -> reconnaissances.delai(pret)))
                .contains(new Delai(PREMIERE, PREMIERE.plusYears(2)));
        horloge.allerAu(LocalDate.of(2043, 8, 1));
        essais.faire(() -> contentieux.noter(
                pret, TypeEtape.SAISIE_A_TIERS_DETENTEUR, LocalDate.of(2043, 7, 20), null, essais.agent()));
        assertThat(essais.enAgent(() -> reconnaissances.delai(pret)))
                .contains(new Delai(LocalDate.of(2043, 7, 20), LocalDate.of(2045, 7, 20)));
    }

    private void reconnaitre(LocalDate le) {
        reconnaissances.noter(
                pret, le, "Lettre demandant un délai", new Scan("lettre.pdf", PretsDEssai.SCAN), essais.agent());
    }

    private void faireLeJour(LocalDate jour) {
        horloge.allerAu(jour);
        recouvrement.jour(jour);
    }

    private List<Tache> alertes() {
        return taches.du(prets.de(pret).dossier()).stream()
                .filter(tache -> tache.type() == TypeTache.PRESCRIPTION)
                .toList();
    }
}
