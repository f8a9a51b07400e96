package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The machines of the loan and of the grant, pair by pair. */
class EtatsTest {

    private static final Set<String> PRET = Set.of(
            "A_SIGNER>SIGNE",
            "A_SIGNER>SANS_SUITE",
            "SIGNE>DEBLOQUE",
            "SIGNE>SANS_SUITE",
            "DEBLOQUE>SOLDE",
            "DEBLOQUE>NON_VALEUR",
            "DEBLOQUE>ETEINT",
            "SOLDE>DEBLOQUE",
            "SOLDE>NON_VALEUR",
            "NON_VALEUR>DEBLOQUE",
            "NON_VALEUR>SOLDE",
            "NON_VALEUR>ETEINT",
            "ETEINT>DEBLOQUE",
            "ETEINT>NON_VALEUR");

    @ParameterizedTest
    @EnumSource
    void aLoanGoesOnlyThere(EtatPret etat) {
        for (var suivant : EtatPret.values()) {
            assertThat(etat.permet(suivant)).as("%s>%s", etat, suivant).isEqualTo(PRET.contains(etat + ">" + suivant));
        }
    }

    @Test
    void aGrantIsPaidOrGivenUpOnce() {
        for (var etat : EtatVersement.values()) {
            for (var suivant : EtatVersement.values()) {
                assertThat(etat.permet(suivant))
                        .isEqualTo(etat == EtatVersement.A_VERSER && suivant != EtatVersement.A_VERSER);
            }
        }
    }
}
