package fr.parcoursprojet.recouvrement;

import static fr.parcoursprojet.reglement.NiveauDeRelance.AVANT_CONTENTIEUX;
import static fr.parcoursprojet.reglement.NiveauDeRelance.COURTOISIE;
import static fr.parcoursprojet.reglement.NiveauDeRelance.DEUXIEME;
import static fr.parcoursprojet.reglement.NiveauDeRelance.MISE_EN_DEMEURE;
import static fr.parcoursprojet.reglement.NiveauDeRelance.PREMIER_IMPAYE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.reglement.EtapeDeRelance;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which level may leave when: in order, none skipped, a week between two at least after days that were missed. */
class EchelleTest {

    private static final LocalDate ECHEANCE = LocalDate.of(2026, 3, 5);
    private static final PretId PRET = PretId.nouveau();
    private static final List<EtapeDeRelance> ETAPES = List.of(
            new EtapeDeRelance(PREMIER_IMPAYE, 1),
            new EtapeDeRelance(DEUXIEME, 15),
            new EtapeDeRelance(MISE_EN_DEMEURE, 30),
            new EtapeDeRelance(AVANT_CONTENTIEUX, 45));

    private final List<Depart> partis = new ArrayList<>();

    @Test
    void eachLevelLeavesAtItsDayAndNotTheDayBefore() {
        assertThat(leJour(0)).isNull();
        assertThat(leJour(1)).isEqualTo(PREMIER_IMPAYE);
        assertThat(leJour(1)).as("the same day again").isNull();
        assertThat(leJour(14)).isNull();
        assertThat(leJour(15)).isEqualTo(DEUXIEME);
        assertThat(leJour(29)).isNull();
        assertThat(leJour(30)).isEqualTo(MISE_EN_DEMEURE);
        assertThat(leJour(44)).isNull();
        assertThat(leJour(45)).isEqualTo(AVANT_CONTENTIEUX);
        assertThat(leJour(400)).as("nothing after the last").isNull();
    }

    @Test
    void daysThatWereMissedAreCaughtUpInOrderAWeekApart() {
        assertThat(leJour(60)).isEqualTo(PREMIER_IMPAYE);
        assertThat(leJour(61)).isNull();
        assertThat(leJour(66)).isNull();
        assertThat(leJour(67)).isEqualTo(DEUXIEME);
        assertThat(leJour(73)).isNull();
        assertThat(leJour(74)).isEqualTo(MISE_EN_DEMEURE);
    }

    @Test
    void aShorterDelayOfTheReglementIsKept() {
        var courtes = List.of(new EtapeDeRelance(PREMIER_IMPAYE, 1), new EtapeDeRelance(DEUXIEME, 4));
        partis.add(parti(ECHEANCE, PREMIER_IMPAYE, jour(10)));
        assertThat(new Echelle(courtes, ECHEANCE, jour(1), partis).due(jour(12)))
                .isEmpty();
        assertThat(new Echelle(courtes, ECHEANCE, jour(1), partis).due(jour(13)))
                .contains(DEUXIEME);
    }

    @Test
    void neverTwoOnOneDayWhateverTheInstalment() {
        partis.add(parti(ECHEANCE.minusMonths(1), DEUXIEME, jour(1)));
        assertThat(leJour(1)).isNull();
        assertThat(leJour(2)).isEqualTo(PREMIER_IMPAYE);
    }

    @Test
    void aCourtesyOfTheSameDayDoesNotDelayTheFirstUnpaid() {
        partis.add(parti(ECHEANCE.plusMonths(1), COURTOISIE, jour(1)));
        assertThat(leJour(1)).isEqualTo(PREMIER_IMPAYE);
    }

    @Test
    void aRelanceThatOpensAgainBeginsTheWeekAgain() {
        partis.add(parti(ECHEANCE, PREMIER_IMPAYE, jour(1)));
        var rouverte = new Echelle(ETAPES, ECHEANCE, jour(40), partis);
        assertThat(rouverte.due(jour(46))).isEmpty();
        assertThat(rouverte.due(jour(47))).contains(DEUXIEME);
    }

    @Test
    void aLetterSaysTheFirstDayOfTheNextLevel() {
        var echelle = new Echelle(ETAPES, ECHEANCE, jour(1), partis);
        assertThat(echelle.apres(MISE_EN_DEMEURE, jour(30))).contains(jour(45));
        assertThat(echelle.apres(MISE_EN_DEMEURE, jour(44))).contains(jour(51));
        assertThat(echelle.apres(AVANT_CONTENTIEUX, jour(45))).isEmpty();
    }

    private @Nullable NiveauDeRelance leJour(int jours) {
        var due =
                new Echelle(ETAPES, ECHEANCE, jour(1), partis).due(jour(jours)).orElse(null);
        if (due != null) {
            partis.add(parti(ECHEANCE, due, jour(jours)));
        }
        return due;
    }

    private static Depart parti(LocalDate echeance, NiveauDeRelance niveau, LocalDate le) {
        return new Depart(PRET, echeance, niveau, le, Montant.euros(50), true, false);
    }

    private static LocalDate jour(int jours) {
        return ECHEANCE.plusDays(jours);
    }
}
