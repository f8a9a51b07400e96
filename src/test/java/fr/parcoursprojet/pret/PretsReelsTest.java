package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.Montant;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;

/** The 16 real loans of 2010 and 2011: each schedule and each balance of 31 December 2011, to the cent. */
@SpringBootTest
@Import(BancDEssai.class)
class PretsReelsTest {

    /** The one loan whose first date and payments the note does not give: "partiel", 410,00 left. */
    private static final Montant DEJA_PAYE_PAR_J10_02 = Montant.euros(790);

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    static Stream<List<String>> reels() throws Exception {
        var texte = new ClassPathResource("donnees/prets-jeunes.csv").getContentAsString(StandardCharsets.UTF_8);
        return texte.lines()
                .skip(1)
                .map(ligne -> List.of(ligne.replaceAll("\"[^\"]*\"", "texte").split(",", -1)));
    }

    @ParameterizedTest
    @MethodSource("reels")
    void theBalanceOfTheNote(List<String> reel) {
        var capital = Montant.de(reel.get(2));
        var position = reel.get(6).equals("FIRST") ? PositionAjustement.PREMIERE : PositionAjustement.DERNIERE;
        var mensualites = mensualites(capital, Integer.parseInt(reel.get(3)), Montant.de(reel.get(4)), position);
        assertThat(mensualites.mensualite()).isEqualTo(Montant.de(reel.get(4)));
        assertThat(mensualites.ajustement()).isEqualTo(Montant.de(reel.get(5)));

        var premiere =
                YearMonth.parse(reel.get(7).isEmpty() ? "2010-02" : reel.get(7)).atDay(5);
        var pret = essais.debloque(mensualites.montants(), premiere);
        if (reel.get(8).equals("partiel")) {
            essais.payer(pret, LocalDate.of(2011, 1, 5), DEJA_PAYE_PAR_J10_02);
        } else {
            for (int rang = 0; rang < Integer.parseInt(reel.get(8)); rang++) {
                essais.payer(
                        pret, premiere.plusMonths(rang), mensualites.montants().get(rang));
            }
        }

        var situation = prets.situation(pret, LocalDate.of(2011, 12, 31));
        assertThat(situation.solde()).as(reel.getFirst()).isEqualTo(Montant.de(reel.get(9)));
        assertThat(situation.pret().etat()).isEqualTo(situation.solde().estNul() ? EtatPret.SOLDE : EtatPret.DEBLOQUE);
        assertThat(situation.echeances()).hasSize(Integer.parseInt(reel.get(3)));
    }

    /** One loan, J10-06, was rounded to five euros; the others to one. */
    private static Mensualites mensualites(Montant capital, int nombre, Montant voulue, PositionAjustement position) {
        var aLEuro = Mensualites.de(capital, nombre, Montant.euros(1), position);
        return aLEuro.mensualite().equals(voulue)
                ? aLEuro
                : Mensualites.de(capital, nombre, Montant.euros(5), position);
    }
}
