package fr.parcoursprojet.suivi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.suivi.Fait;
import fr.parcoursprojet.suivi.TypeFait;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How facts become lines. */
class LigneDeFriseTest {

    private static final DossierId DOSSIER = new DossierId(UUID.randomUUID());
    private static final LocalDate LUNDI = LocalDate.of(2026, 10, 5);
    private static final LocalDate SEANCE = LocalDate.of(2026, 10, 13);

    @Test
    void theDocumentsAcceptedOnOneDayAreOneLine() {
        var lignes = lignes(
                LUNDI.plusDays(2),
                fait(TypeFait.PIECE_VERIFIEE, LUNDI.plusDays(1), null),
                fait(TypeFait.PIECE_VERIFIEE, LUNDI, null),
                fait(TypeFait.PIECE_A_REFAIRE, LUNDI, null),
                fait(TypeFait.PIECE_VERIFIEE, LUNDI, null),
                fait(TypeFait.DEPOT, LUNDI, null));

        assertThat(lignes).extracting(LigneDeFrise::nombre).containsExactly(1, 2, 1, 1);
        assertThat(lignes).extracting(LigneDeFrise::forme).containsExactly("", ".plusieurs", "", "");
    }

    @Test
    void aSeanceThatWasHeldIsToldInThePast() {
        var inscription = fait(TypeFait.INSCRIPTION, LUNDI, SEANCE);

        assertThat(lignes(SEANCE, inscription).getFirst().forme()).isEmpty();
        assertThat(lignes(SEANCE.plusDays(1), inscription).getFirst().forme()).isEqualTo(".passee");
        assertThat(lignes(SEANCE, fait(TypeFait.ACCORD, SEANCE, null), inscription)
                        .getLast()
                        .forme())
                .isEqualTo(".passee");
    }

    private static List<LigneDeFrise> lignes(LocalDate aujourdhui, Fait... faits) {
        return LigneDeFrise.de(
                List.of(faits),
                aujourdhui,
                fait -> fait.le().atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static Fait fait(TypeFait type, LocalDate le, @Nullable LocalDate jour) {
        return new Fait(DOSSIER, type, le.atTime(10, 0).toInstant(ZoneOffset.UTC), null, jour, null, null);
    }
}
