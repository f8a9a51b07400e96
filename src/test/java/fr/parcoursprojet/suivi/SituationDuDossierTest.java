package fr.parcoursprojet.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sentence read first follows the calendar. */
class SituationDuDossierTest {

    private static final LocalDate SEANCE = LocalDate.of(2026, 10, 13);

    @Test
    void aSeanceIsAnnouncedUntilItsDayAndToldInThePastAfter() {
        assertThat(phrase(SEANCE)).endsWith(".inscrite");
        assertThat(phrase(SEANCE.plusDays(1))).endsWith(".passee");
    }

    @Test
    void onlyALoanGivenBackToTheLastCentIsSaidToBe() {
        assertThat(phrase(EtatDossier.SOLDE, true, SEANCE)).endsWith(".solde");
        assertThat(phrase(EtatDossier.SOLDE, false, SEANCE)).endsWith(".termine");
        assertThat(phrase(EtatDossier.NON_VALEUR, false, SEANCE)).endsWith(".nonValeur");
        assertThat(phrase(EtatDossier.ETEINT, false, SEANCE)).endsWith(".eteint");
    }

    @Test
    void aFrozenOrPursuedLoanIsNotSaidToBeRepaidLittleByLittle() {
        assertThat(phrase(EtatDossier.EN_REMBOURSEMENT, false, false, SEANCE)).endsWith(".rembourse");
        assertThat(phrase(EtatDossier.EN_REMBOURSEMENT, false, true, SEANCE)).endsWith(".suspendu");
    }

    private static String phrase(LocalDate aujourdhui) {
        return phrase(EtatDossier.INSCRIT, false, aujourdhui);
    }

    private static String phrase(EtatDossier etat, boolean rendu, LocalDate aujourdhui) {
        return phrase(etat, rendu, false, aujourdhui);
    }

    private static String phrase(EtatDossier etat, boolean rendu, boolean suspendu, LocalDate aujourdhui) {
        return new SituationDuDossier(
                        etat,
                        Optional.empty(),
                        SEANCE.minusDays(30),
                        SEANCE.plusDays(30),
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(SEANCE),
                        Optional.empty(),
                        Montant.ZERO,
                        rendu,
                        suspendu,
                        aujourdhui)
                .phrase()
                .cle();
    }
}
