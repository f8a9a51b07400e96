package fr.parcoursprojet.commission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The machines of a séance and of a passage, pair by pair. */
class EtatsDeCommissionTest {

    private static final Map<EtatSeance, Set<EtatSeance>> SEANCE = Map.of(
            EtatSeance.PLANIFIEE, Set.of(EtatSeance.OUVERTE),
            EtatSeance.OUVERTE, Set.of(EtatSeance.CLOSE),
            EtatSeance.CLOSE, Set.of());

    static Stream<Arguments> seances() {
        return Arrays.stream(EtatSeance.values())
                .flatMap(avant -> Arrays.stream(EtatSeance.values()).map(apres -> Arguments.of(avant, apres)));
    }

    static Stream<Arguments> passages() {
        return Arrays.stream(EtatPassage.values())
                .flatMap(avant -> Arrays.stream(EtatPassage.values()).map(apres -> Arguments.of(avant, apres)));
    }

    @ParameterizedTest
    @MethodSource("seances")
    void aSeanceGoesForwardOnly(EtatSeance avant, EtatSeance apres) {
        assertThat(avant.permet(apres)).isEqualTo(SEANCE.get(avant).contains(apres));
    }

    @ParameterizedTest
    @MethodSource("passages")
    void aDecisionIsCorrectedAndFallsWhenAMemberStandsAside(EtatPassage avant, EtatPassage apres) {
        assertThat(avant.permet(apres)).isEqualTo(avant != EtatPassage.INSCRIT || apres != EtatPassage.INSCRIT);
    }
}
