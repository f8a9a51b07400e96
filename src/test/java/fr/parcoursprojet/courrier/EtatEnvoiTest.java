package fr.parcoursprojet.courrier;

import static fr.parcoursprojet.courrier.EtatEnvoi.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of states: what was sent is never sent again, what is doubtful waits for a person. */
class EtatEnvoiTest {

    static Stream<Arguments> couples() {
        return Stream.of(values()).flatMap(de -> Stream.of(values()).map(vers -> Arguments.of(de, vers)));
    }

    @ParameterizedTest
    @MethodSource("couples")
    void onlyTheseStepsAreAllowed(EtatEnvoi de, EtatEnvoi vers) {
        var suites = switch (de) {
            case A_ENVOYER -> Set.of(EN_COURS, ANNULE);
            case EN_COURS -> Set.of(ENVOYE, A_ENVOYER, INCERTAIN, ECHEC);
            case INCERTAIN -> Set.of(A_ENVOYER, CLASSE, ENVOYE);
            case ECHEC -> Set.of(A_ENVOYER, CLASSE, ANNULE);
            case ENVOYE, CLASSE, ANNULE -> Set.<EtatEnvoi>of();
        };
        assertThat(de.permet(vers)).isEqualTo(suites.contains(vers));
    }
}
