package fr.parcoursprojet.suivi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is on a dossier at the same time. */
class AgentsPresentsTest {

    private static final DossierId DOSSIER = DossierId.nouveau();
    private static final AgentId CAMILLE = new AgentId(UUID.randomUUID());
    private static final AgentId NADIA = new AgentId(UUID.randomUUID());

    private final UUID chezCamille = UUID.randomUUID();
    private final UUID chezNadia = UUID.randomUUID();
    private Instant maintenant = Instant.parse("2026-10-13T08:00:00Z");
    private final AgentsPresents presences = new AgentsPresents(new Clock() {
        @Override
        public Instant instant() {
            return maintenant;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void twoAgentsOnOneDossierSeeEachOtherAndNobodySeesThemselves() {
        assertThat(presences.voir(chezCamille, DOSSIER, CAMILLE)).isEmpty();
        assertThat(presences.voir(chezNadia, DOSSIER, NADIA)).containsExactly(CAMILLE);
        assertThat(presences.voir(chezCamille, DOSSIER, CAMILLE)).containsExactly(NADIA);
        assertThat(presences.voir(UUID.randomUUID(), DOSSIER, CAMILLE))
                .as("a second tab of the same agent")
                .containsExactly(NADIA);
        assertThat(presences.voir(chezNadia, DOSSIER, NADIA))
                .as("two tabs are one colleague")
                .containsExactly(CAMILLE);
    }

    @Test
    void anotherDossierIsAnotherPlace() {
        presences.voir(chezCamille, DOSSIER, CAMILLE);
        assertThat(presences.voir(chezNadia, DossierId.nouveau(), NADIA)).isEmpty();
    }

    @Test
    void whoLeavesIsForgottenWithOrWithoutAWord() {
        presences.voir(chezCamille, DOSSIER, CAMILLE);
        presences.partir(chezCamille);
        assertThat(presences.voir(chezNadia, DOSSIER, NADIA)).isEmpty();
        presences.voir(chezCamille, DOSSIER, CAMILLE);
        maintenant = maintenant.plus(AgentsPresents.OUBLI);
        assertThat(presences.voir(chezNadia, DOSSIER, NADIA)).containsExactly(CAMILLE);
        maintenant = maintenant.plus(Duration.ofSeconds(1));
        assertThat(presences.voir(chezNadia, DOSSIER, NADIA)).isEmpty();
    }
}
