package fr.parcoursprojet.pret.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.pret.ControleDuLivre;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.pret.Releve274;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.socle.ui.ChampMontant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** <i>Contrôle du livre</i>, as an agent reads it. */
@SpringBootTest
@Import(BancDEssai.class)
class ControleViewTest extends SpringBrowserlessTest {

    private static final LocalDate JOUR = LocalDate.of(2036, 5, 6);

    @Autowired
    PretsDEssai essais;

    @Autowired
    ControleDuLivre livre;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    @Test
    void theTreasurysFigureIsComparedWithTheLedger() {
        essais.debloque(List.of(Montant.euros(80), Montant.euros(80)), JOUR.plusMonths(1));
        horloge.allerAu(JOUR);
        essais.faire(() -> {
            var encours = livre.encours(JOUR);
            var ecran = navigate(ControleView.class);
            assertThat(texte(ecran)).contains("Le livre est juste").doesNotContain("écart trouvé");

            test(find(Button.class).withText("Comparer au grand livre").single())
                    .click();
            assertThat(find(ChampMontant.class).single().getErrorMessage()).contains("par exemple");

            saisir(JOUR, encours.plus(Montant.euros(1)));
            assertThat(texte(ecran)).contains("1 écart trouvé", "Rappels et relances partent");

            saisir(JOUR, encours);
            assertThat(texte(ecran)).contains("Le livre est juste", "Relevé au 6 mai 2036");
            assertThat(livre.releve()).contains(new Releve274(JOUR, encours));

            saisir(JOUR.plusDays(1), encours);
            assertThat(texte(ecran)).contains("Le livre est juste");
            assertThat(livre.releve()).as("a day to come is refused").contains(new Releve274(JOUR, encours));
        });
        essais.sansReleve(livre);
    }

    @Test
    void aBorrowerDoesNotFindIt() {
        var noe = essais.usager("Noé", "Curieux");
        enTantQue.usager(
                noe,
                () -> assertThatThrownBy(() -> navigate(ControleView.class)).hasMessageContaining("PageIntrouvable"));
    }

    private void saisir(LocalDate jour, Montant montant) {
        find(ChampDate.class).single().setValue(jour);
        find(ChampMontant.class).single().setValue(montant);
        test(find(Button.class).withText("Comparer au grand livre").single()).click();
    }

    private static String texte(Component composant) {
        return composant.getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
