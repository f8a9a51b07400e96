package fr.parcoursprojet.reglement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** R17: the working days are the law's, without those the city closes. */
@SpringBootTest
@Import(BancDEssai.class)
class JoursFermesTest {

    /** A Friday, the day after Ascension. */
    private static final LocalDate PONT = LocalDate.of(2071, 5, 29);

    @Autowired
    JoursFermes jours;

    @Autowired
    JoursOuvres ouvres;

    @Autowired
    BancDeDemande banc;

    @Autowired
    HorlogeReglable horloge;

    private AgentId camille;

    @BeforeEach
    void unAn() {
        horloge.allerAu(LocalDate.of(2071, 1, 5));
        camille = banc.referent();
    }

    @AfterEach
    void rienNeReste() {
        horloge.allerAu(LocalDate.of(2071, 1, 5));
        banc.enAgent(camille, () -> jours.de(2071)).stream()
                .filter(jour -> !jour.legal())
                .forEach(jour -> faire(() -> jours.rouvrir(jour.jour())));
        horloge.revenir();
    }

    @Test
    void theElevenHolidaysOfTheLawAreComputed() {
        assertThat(banc.enAgent(camille, () -> jours.de(2026)))
                .extracting(JourFerme::jour)
                .containsExactly(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 4, 6),
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 5, 8),
                        LocalDate.of(2026, 5, 14),
                        LocalDate.of(2026, 5, 25),
                        LocalDate.of(2026, 7, 14),
                        LocalDate.of(2026, 8, 15),
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 11, 11),
                        LocalDate.of(2026, 12, 25));
    }

    @Test
    void aBridgeTheCityClosesIsNotWorked() {
        assertThat(ouvres.suivant(PONT.minusDays(2))).isEqualTo(PONT);
        faire(() -> jours.fermer(PONT, " Pont de l’Ascension "));
        assertThat(ouvres.estOuvre(PONT)).isFalse();
        assertThat(ouvres.suivant(PONT.minusDays(2))).as("over the weekend").isEqualTo(PONT.plusDays(3));
        assertThat(ouvres.auPlusTot(PONT)).isEqualTo(PONT.plusDays(3));
        assertThat(ouvres.auPlusTard(PONT)).as("before Ascension").isEqualTo(PONT.minusDays(2));
        assertThat(ouvres.apres(PONT.minusDays(3), 2)).isEqualTo(PONT.plusDays(3));
        assertThat(banc.enAgent(camille, () -> jours.de(2071)))
                .contains(new JourFerme(PONT, "Pont de l’Ascension", false));
        assertThat(banc.enAgent(camille, jours::aVenir)).isEqualTo(1);
        faire(() -> jours.rouvrir(PONT));
        assertThat(ouvres.estOuvre(PONT)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        ",Pont,jour,reglement.erreur.jour",
        "2071-01-04,Pont,jour,reglement.erreur.jourPasse",
        "2071-05-30,Pont,jour,reglement.erreur.jourChome",
        "2071-05-28,Pont,jour,reglement.erreur.jourChome",
        "2071-05-29,'  ',libelle,reglement.erreur.libelle"
    })
    void whatCannotBeClosedIsRefusedUnderItsField(LocalDate jour, String libelle, String champ, String cle) {
        assertThatThrownBy(() -> faire(() -> jours.fermer(jour, libelle)))
                .isInstanceOfSatisfying(
                        SaisieInvalide.class,
                        saisie -> assertThat(saisie.erreurs())
                                .singleElement()
                                .isEqualTo(SaisieInvalide.Erreur.de(champ, cle)));
    }

    @Test
    void aDayIsClosedOnceAndAPastOneStaysAsItWas() {
        faire(() -> jours.fermer(PONT, "Pont"));
        assertThatThrownBy(() -> faire(() -> jours.fermer(PONT, "Autre"))).isInstanceOf(SaisieInvalide.class);
        horloge.allerAu(PONT.plusDays(1));
        assertThatThrownBy(() -> faire(() -> jours.rouvrir(PONT))).isInstanceOf(Introuvable.class);
    }

    @Test
    void nobodyElseClosesTheCity() {
        assertThatThrownBy(() -> jours.fermer(PONT, "Pont"))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private void faire(Runnable action) {
        banc.enAgent(camille, () -> {
            action.run();
            return true;
        });
    }
}
