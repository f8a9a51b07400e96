package fr.parcoursprojet.recouvrement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.pret.ControleDuLivre;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.suivi.Tache;
import fr.parcoursprojet.suivi.Taches;
import fr.parcoursprojet.suivi.TypeTache;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R10: a single difference between the book and its ledger blocks every mailing, and is somebody's work. */
@SpringBootTest
@Import(BancDEssai.class)
class LivreFauxTest {

    /** A Tuesday. */
    private static final LocalDate PREMIERE = LocalDate.of(2035, 4, 10);

    @Autowired
    PretsDEssai essais;

    @Autowired
    Recouvrement recouvrement;

    @Autowired
    ControleDuLivre livre;

    @Autowired
    Taches taches;

    @Autowired
    HorlogeReglable horloge;

    @Autowired
    JdbcClient sql;

    @Test
    void nothingLeavesUntilTheDifferenceIsMended() {
        var enRetard = essais.debloque(Collections.nCopies(3, Montant.euros(50)), PREMIERE);
        var fausse = essais.debloque(Collections.nCopies(3, Montant.euros(70)), PREMIERE.plusYears(1));
        var lendemain = PREMIERE.plusDays(1);
        horloge.allerAu(lendemain);
        capital(fausse, "210.01");
        try {
            recouvrement.jour(lendemain);
            assertThat(recouvrement.relances(enRetard)).isEmpty();
            assertThat(aReprendre()).extracting(Tache::precisions).containsExactly("livreBloque");
            recouvrement.jour(lendemain);
            assertThat(aReprendre()).as("once").hasSize(1);
        } finally {
            capital(fausse, "210.00");
        }
        livre.controler();
        assertThat(aReprendre()).isEmpty();
        recouvrement.jour(lendemain);
        assertThat(recouvrement.relances(enRetard)).hasSize(1);
    }

    private List<Tache> aReprendre() {
        return essais.enAgent(taches::aFaire).stream()
                .filter(tache -> tache.type() == TypeTache.LIVRE_A_REPRENDRE)
                .toList();
    }

    private void capital(PretId pret, String euros) {
        sql.sql("update pret_pret set capital = ? where id = ?")
                .params(euros, pret.valeur())
                .update();
    }
}
