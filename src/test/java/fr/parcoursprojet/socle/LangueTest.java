package fr.parcoursprojet.socle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.socle.ui.Textes;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Amounts, dates and sentences follow the language of the thread, and only as long as it lasts. */
class LangueTest {

    private static final LocalDate PREMIER = LocalDate.of(2027, 1, 1);

    @Test
    void anAmountIsWrittenAsTheReaderWritesIt() {
        assertThat(Francais.euros(Montant.de("1350.5"))).isEqualTo("1\u00a0350,50\u00a0€");
        assertThat(enAnglais(() -> Francais.euros(Montant.de("1350.5")))).isEqualTo("€1,350.50");
        assertThat(enAnglais(() -> Francais.eurosCourts(Montant.euros(57)))).isEqualTo("€57");
        assertThat(enAnglais(() -> Francais.euros(Montant.euros(57).oppose()))).isEqualTo("-€57.00");
        assertThat(enAnglais(() -> Francais.sansSigne(Montant.euros(1350)))).isEqualTo("1,350.00");
    }

    @Test
    void whatIsTypedIsReadAsItIsMeant() {
        assertThat(enAnglais(() -> Francais.montantLu("1,350.50"))).contains(Montant.de("1350.50"));
        assertThat(enAnglais(() -> Francais.montantLu("1,350"))).contains(Montant.euros(1350));
        assertThat(enAnglais(() -> Francais.montantLu("340,5"))).contains(Montant.de("340.50"));
        assertThat(enAnglais(() -> Francais.montantLu("1,35,0"))).isEmpty();
        // in French a thousand is never written so: refused rather than misread
        assertThat(Francais.montantLu("1,350")).isEmpty();
        assertThat(Francais.montantLu("1,350.50")).isEmpty();
    }

    @Test
    void aDateIsWrittenAsTheReaderWritesIt() {
        assertThat(Francais.date(PREMIER)).isEqualTo("1er janvier 2027");
        assertThat(enAnglais(() -> Francais.date(PREMIER))).isEqualTo("1 January 2027");
        assertThat(enAnglais(() -> Francais.jour(PREMIER))).isEqualTo("Friday 1 January");
        assertThat(enAnglais(() -> Francais.mois(Month.MAY))).isEqualTo("May");
        assertThat(enAnglais(() -> Francais.heure(LocalTime.of(9, 5)))).isEqualTo("9:05");
        assertThat(enAnglais(() -> Francais.heure(LocalTime.of(14, 0)))).isEqualTo("14:00");
    }

    @Test
    void aSentenceThatWasKeptIsReadBackInTheLanguageOfTheReader() {
        var textes = new Textes();
        var gardee = textes.texte("justificatifs.infecte");
        assertThat(textes.relu(gardee)).isEqualTo(gardee);
        assertThat(enAnglais(() -> textes.relu(gardee)))
                .isEqualTo(enAnglais(() -> textes.texte("justificatifs.infecte")))
                .isNotEqualTo(gardee);
        assertThat(enAnglais(() -> textes.relu("Le verso est flou, Inès."))).isEqualTo("Le verso est flou, Inès.");
        assertThatThrownBy(() -> textes.texte("nulle.part")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLanguageEndsWithWhatItWasFor() {
        assertThat(Langue.courante()).isEqualTo(Langue.FR);
        var dedans = enAnglais(() -> Langue.FR.pendant(Langue::courante) + " " + Langue.courante());
        assertThat(dedans).isEqualTo("FR EN");
        assertThatThrownBy(() -> Langue.EN.pendant(() -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Langue.courante()).isEqualTo(Langue.FR);
    }

    private static <T> T enAnglais(Supplier<T> ecriture) {
        return Langue.EN.pendant(ecriture);
    }
}
