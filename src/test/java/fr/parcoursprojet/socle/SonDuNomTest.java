package fr.parcoursprojet.socle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name heard on the telephone is found whichever way it is written, and not taken for any other. */
class SonDuNomTest {

    @ParameterizedTest
    @CsvSource({
        "Élodie, Elodie",
        "Lefèvre, Lefebvre",
        "Dupont, Dupond",
        "Dupont, Dupon",
        "Philippe, Filipe",
        "Chérif, Sherif",
        "Schmitt, Schmit",
        "Thomas, Toma",
        "Mohammed, Mohamed",
        "Ouassim, Wassim",
        "Diawara, Diaouara",
        "Fernandez, Fernandes",
        "Moreau, Moro",
        "Girault, Giraud",
        "Leroi, Leroy",
        "Cathy, Kathy",
        "Jean, Jan",
        "Hélène, Elene",
        "Berger, Bergé",
        "Françoise, Fransoise",
        "Nguyen, N’Guyen",
        "Guérin, Guerrin",
        "Gérald, Jérald",
        "Moussa, Mousa",
        "Zoé, Zoe",
        "Martins, Martin",
    })
    void soundAlike(String un, String autre) {
        assertThat(SonDuNom.de(un)).isEqualTo(SonDuNom.de(autre));
    }

    @ParameterizedTest
    @CsvSource({
        "Diallo, Diarra",
        "Martin, Marin",
        "Camille, Carole",
        "Roux, Rousseau",
        "Bernard, Renard",
        "Awa, Ada",
        "Simon, Simone",
        "Ba, Bah-Sow",
        "Petit, Petitjean",
        "Traoré, Tourè",
    })
    void soundDifferent(String un, String autre) {
        assertThat(SonDuNom.de(un)).isNotEqualTo(SonDuNom.de(autre));
    }

    @Test
    void theOrderOfFirstAndLastNameMakesNoDifference() {
        assertThat(SonDuNom.de("Awa", "Diallo"))
                .isEqualTo(SonDuNom.de("Diallo", "Awa"))
                .isEqualTo(SonDuNom.de("", "DIALO awa"));
        assertThat(SonDuNom.de("Anne-Marie", "Le Goff")).isEqualTo(SonDuNom.de("Le Gof", "Marie Anne"));
    }

    @Test
    void nothingToHearGivesNothing() {
        assertThat(SonDuNom.de("", " - 12 ")).isEmpty();
        assertThat(SonDuNom.de("H")).isNotEmpty();
    }
}
