package fr.parcoursprojet.rendezvous;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The machine of an appointment, pair by pair. */
class EtatRendezVousTest {

    private static final Map<EtatRendezVous, Set<EtatRendezVous>> SUITES = Map.of(
            EtatRendezVous.PROPOSE, EnumSet.of(EtatRendezVous.PRIS),
            EtatRendezVous.PRIS,
                    EnumSet.of(
                            EtatRendezVous.HONORE, EtatRendezVous.EXCUSE, EtatRendezVous.MANQUE, EtatRendezVous.ANNULE),
            EtatRendezVous.HONORE, EnumSet.of(EtatRendezVous.EXCUSE, EtatRendezVous.MANQUE),
            EtatRendezVous.EXCUSE, EnumSet.of(EtatRendezVous.HONORE, EtatRendezVous.MANQUE),
            EtatRendezVous.MANQUE, EnumSet.of(EtatRendezVous.HONORE, EtatRendezVous.EXCUSE),
            EtatRendezVous.ANNULE, EnumSet.noneOf(EtatRendezVous.class));

    static Stream<Arguments> paires() {
        return Arrays.stream(EtatRendezVous.values())
                .flatMap(avant -> Arrays.stream(EtatRendezVous.values()).map(apres -> Arguments.of(avant, apres)));
    }

    @ParameterizedTest
    @MethodSource("paires")
    void onlyTheseStepsExist(EtatRendezVous avant, EtatRendezVous apres) {
        assertThat(avant.permet(apres)).isEqualTo(SUITES.get(avant).contains(apres));
    }
}
