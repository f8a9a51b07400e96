package fr.parcoursprojet.instruction;

import static fr.parcoursprojet.instruction.EtatInstruction.A_AFFECTER;
import static fr.parcoursprojet.instruction.EtatInstruction.CLASSEE;
import static fr.parcoursprojet.instruction.EtatInstruction.EN_COURS;
import static fr.parcoursprojet.instruction.EtatInstruction.PRESENTEE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The machine of the instruction, pair by pair. */
class EtatInstructionTest {

    private record Passage(EtatInstruction de, EtatInstruction a) {}

    private static final Set<Passage> PERMIS = Set.of(
            new Passage(A_AFFECTER, EN_COURS),
            new Passage(A_AFFECTER, CLASSEE),
            new Passage(EN_COURS, PRESENTEE),
            new Passage(EN_COURS, CLASSEE),
            new Passage(PRESENTEE, EN_COURS),
            new Passage(PRESENTEE, CLASSEE));

    @ParameterizedTest
    @MethodSource("paires")
    void eachPairIsAllowedOrNot(EtatInstruction de, EtatInstruction a) {
        assertThat(de.permet(a)).isEqualTo(PERMIS.contains(new Passage(de, a)));
    }

    static Stream<Arguments> paires() {
        return Arrays.stream(EtatInstruction.values())
                .flatMap(de -> Arrays.stream(EtatInstruction.values()).map(a -> Arguments.of(de, a)));
    }
}
