package fr.parcoursprojet.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R1, R2 and R5 on what the référent proposes. */
class LimitesDePropositionTest {

    private static final LimitesDeProposition MAJEUR = limites(true);

    @Test
    void whatFinishesTheProjectHolds() {
        assertThat(MAJEUR.erreurs(proposition(1350, 300, 24))).isEmpty();
    }

    @Test
    void loanAndGrantNeverExceedWhatIsLeftToPay() {
        assertThat(cles(MAJEUR.erreurs(proposition(1351, 300, 24))))
                .containsExactly("pret instruction.proposition.erreur.total");
        assertThat(cles(limites(Montant.de("299.99")).erreurs(proposition(0, 300, 0))))
                .containsExactly("subvention instruction.proposition.erreur.total");
    }

    @Test
    void theReglementGivesFloorsAndCeilings() {
        var large = limites(Montant.euros(9000));
        assertThat(cles(large.erreurs(proposition(119, 0, 6))))
                .containsExactly("pret instruction.proposition.erreur.pretMinimum");
        assertThat(cles(large.erreurs(proposition(3001, 0, 36))))
                .containsExactly("pret instruction.proposition.erreur.pretMaximum");
        assertThat(cles(large.erreurs(proposition(3000, 0, 37))))
                .containsExactly("dureeMois instruction.proposition.erreur.duree");
        assertThat(cles(large.erreurs(proposition(3000, 801, 36))))
                .containsExactly("subvention instruction.proposition.erreur.subvention");
    }

    @Test
    void aMinorIsNeverProposedALoan() {
        assertThat(cles(limites(false).erreurs(proposition(120, 0, 6))))
                .containsExactly("pret instruction.proposition.erreur.mineur");
        assertThat(limites(false).erreurs(proposition(0, 300, 0))).isEmpty();
    }

    private static Proposition proposition(int pret, int subvention, int duree) {
        return Proposition.de(
                Montant.euros(pret),
                Montant.euros(subvention),
                duree,
                Montant.euros(1),
                PositionAjustement.DERNIERE,
                "",
                Avis.FAVORABLE);
    }

    private static LimitesDeProposition limites(boolean pretPossible) {
        return new LimitesDeProposition(
                Montant.euros(1650), Montant.euros(120), Montant.euros(3000), 36, Montant.euros(800), pretPossible);
    }

    private static LimitesDeProposition limites(Montant reste) {
        return new LimitesDeProposition(reste, Montant.euros(120), Montant.euros(3000), 36, Montant.euros(800), true);
    }

    private static List<String> cles(List<Erreur> erreurs) {
        return erreurs.stream().map(e -> e.champ() + " " + e.cle()).toList();
    }
}
