package fr.parcoursprojet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The cut of the house holds: no cycle, no door other than the declared ones. */
class ModulesTest {

    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        var modules = ApplicationModules.of(ParcoursProjet.class);
        assertThat(modules.stream()).hasSizeGreaterThan(10);
        modules.verify();
    }
}
