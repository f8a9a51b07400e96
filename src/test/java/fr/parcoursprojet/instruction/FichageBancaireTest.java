package fr.parcoursprojet.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R6: however it is written, a listing is found; what only looks like one is not. */
class FichageBancaireTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FICP",
                "Vous êtes au f.i.c.p.",
                "Inscrite au FICP depuis mars",
                "Vous êtes fichée à la Banque de France.",
                "Fichés auprès de la banque",
                "Interdit bancaire",
                "interdiction bancaire en cours",
                "Vous figurez au fichier des incidents de paiement.",
                "Trop peu pour vivre. Et la BANQUE\u00a0DE FRANCE vous signale.",
                "Fichage FCC"
            })
    void aListingIsFound(String motif) {
        assertThat(FichageBancaire.estCite(motif)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "La fiche de paie manque.",
                "Votre fiche budget montre 6 € par jour pour vivre.",
                "Votre dossier de surendettement est ouvert à la Banque de France : la loi interdit une nouvelle dette.",
                "La banque vous prête déjà cette somme.",
                "Le fichier envoyé ne s’ouvre pas."
            })
    void whatIsNoListingPasses(String motif) {
        assertThat(FichageBancaire.estCite(motif)).isFalse();
    }
}
