package fr.parcoursprojet.accueil;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.socle.Telephone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two records that may be one person's, and two that only look like it. */
class RapprochementTest {

    private static final LocalDate NEE = LocalDate.of(2004, 3, 14);

    @Test
    void theSameTelephoneAndNameAreProbablyOnePerson() {
        var lu = Rapprochement.de(
                qui("Awa", "Diallo", "0600000052", null, null), qui("Awa", "Dialo", "06 00 00 00 52", null, null));
        assertThat(lu.points()).containsExactly(Ressemblance.TELEPHONE, Ressemblance.NOM);
        assertThat(lu.probable()).isTrue();
    }

    @Test
    void theNamesInAnotherOrderWithTheSameBirthAreProbablyOnePerson() {
        var lu =
                Rapprochement.de(qui("Hélène", "Lefèvre", null, NEE, null), qui("lefebvre", "HELENE", null, NEE, null));
        assertThat(lu.points()).containsExactly(Ressemblance.NOM, Ressemblance.NAISSANCE);
        assertThat(lu.probable()).isTrue();
    }

    @Test
    void anAgeToAYearIsEnoughWithTheName() {
        assertThat(Rapprochement.de(qui("Awa", "Diallo", null, null, 2003), qui("Awa", "Diallo", null, NEE, null))
                        .probable())
                .isTrue();
        assertThat(Rapprochement.de(qui("Awa", "Diallo", null, null, 2001), qui("Awa", "Diallo", null, NEE, null))
                        .probable())
                .isFalse();
    }

    @Test
    void theSameNameBornAnotherDayIsAnotherPerson() {
        var lu = Rapprochement.de(
                qui("Awa", "Diallo", null, NEE, null), qui("Awa", "Diallo", null, NEE.plusDays(1), null));
        assertThat(lu.contredit()).isTrue();
        assertThat(lu.probable()).isFalse();
        assertThat(lu.existe()).isTrue();
    }

    @Test
    void aFamilyThatSharesATelephoneIsNotOnePerson() {
        var lu = Rapprochement.de(
                qui("Moussa", "Diallo", "0600000052", null, null), qui("Awa", "Diallo", "0600000052", null, null));
        assertThat(lu.points()).containsExactly(Ressemblance.TELEPHONE, Ressemblance.NOM_DE_FAMILLE);
        assertThat(lu.probable()).isFalse();
    }

    @Test
    void theNameAloneIsOnlyPossibleAndAnAgeAloneIsNothing() {
        var nom = Rapprochement.de(qui("Awa", "Diallo", null, null, null), qui("Awa", "Diallo", null, null, null));
        assertThat(nom.existe()).isTrue();
        assertThat(nom.probable()).isFalse();
        assertThat(Rapprochement.de(qui("", "", null, NEE, null), qui("", "", null, NEE, null))
                        .existe())
                .isFalse();
    }

    private static Coordonnees qui(
            String prenom,
            String nom,
            @Nullable String telephone,
            @Nullable LocalDate naissance,
            @Nullable Integer annee) {
        return new Coordonnees(
                prenom, nom, telephone == null ? null : new Telephone(telephone), null, naissance, annee);
    }
}
