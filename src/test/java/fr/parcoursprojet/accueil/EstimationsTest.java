package fr.parcoursprojet.accueil;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.budget.NatureLigne;
import fr.parcoursprojet.budget.Simulateur;
import fr.parcoursprojet.reglement.Reglements;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Estimations are counted once each, without a person; figures are kept only when asked, and not for long. */
@SpringBootTest
@Import(BancDEssai.class)
class EstimationsTest {

    private static final EstimationGardee CHIFFRES = new EstimationGardee(
            Montant.euros(1900),
            Montant.euros(250),
            Montant.euros(890),
            Montant.euros(340),
            Montant.euros(85),
            Montant.ZERO);

    @Autowired
    Estimations estimations;

    @Autowired
    Reglements reglements;

    @Autowired
    HorlogeReglable horloge;

    @Test
    void aCalculationCountsOnceHoweverManyTimesItChanges() {
        var jour = LocalDate.now(horloge);
        var avant = estimations.nombre(jour, jour);
        var resultat = Simulateur.estimer(CHIFFRES.chiffres(), reglements.enVigueur(jour));
        var calcul = UUID.randomUUID();

        estimations.compter(calcul, resultat);
        estimations.compter(calcul, resultat);

        assertThat(estimations.nombre(jour, jour)).isEqualTo(avant + 1);
    }

    @Test
    void keptFiguresComeBackUntilTheyAreForgotten() {
        var id = estimations.garder(CHIFFRES);

        assertThat(estimations.de(id)).contains(CHIFFRES);
        estimations.oublier(id);
        assertThat(estimations.de(id)).isEmpty();
    }

    @Test
    void figuresNobodyCameBackForAreErasedAfterThirtyDays() {
        var id = estimations.garder(CHIFFRES);
        var jour = LocalDate.now(horloge);

        estimations.oublierLesAnciennes(jour.plusDays(30));
        assertThat(estimations.de(id)).isPresent();
        estimations.oublierLesAnciennes(jour.plusDays(31));
        assertThat(estimations.de(id)).isEmpty();
    }

    @Test
    void figuresMakeTheFirstLinesOfABudget() {
        var fiche = CHIFFRES.fiche();

        assertThat(fiche.resteAVivre()).isEqualTo(Montant.euros(465));
        assertThat(fiche.lignes(NatureLigne.CHARGE)).hasSize(2);
        assertThat(fiche.lignes(NatureLigne.DETTE)).isEmpty();
    }
}
