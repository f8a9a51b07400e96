package fr.parcoursprojet.demande;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of states, allowed or not. */
class EtatDemandeTest {

    private static final Set<String> PERMIS = Set.of(
            "BROUILLON->DEPOSEE",
            "BROUILLON->RETIREE",
            "DEPOSEE->A_COMPLETER",
            "DEPOSEE->RETIREE",
            "A_COMPLETER->DEPOSEE",
            "A_COMPLETER->RETIREE");

    static Stream<Arguments> paires() {
        return Arrays.stream(EtatDemande.values())
                .flatMap(de -> Arrays.stream(EtatDemande.values()).map(vers -> Arguments.of(de, vers)));
    }

    @ParameterizedTest
    @MethodSource("paires")
    void goesOnlyWhereTheJourneySays(EtatDemande de, EtatDemande vers) {
        assertThat(de.permet(vers)).isEqualTo(PERMIS.contains(de + "->" + vers));
    }
}
