package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The instalments that the CCAS paid are those that were the oldest on the day it paid. */
@SpringBootTest
@Import(BancDEssai.class)
class SoutiensTest {

    private static final LocalDate PREMIERE = LocalDate.of(2058, 2, 5);

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    Dettes dettes;

    @Autowired
    ControleDuLivre livre;

    @Autowired
    HorlogeReglable horloge;

    @AfterEach
    void theBookIsRight() {
        essais.faire(() -> assertThat(livre.anomalies()).isEmpty());
        horloge.revenir();
    }

    @Test
    void aPartlyPaidInstalmentIsFinishedByTheCcas() {
        var pret = essais.debloque(Collections.nCopies(6, Montant.euros(50)), PREMIERE);
        assertThat(prets.situation(pret).soutiens()).isEmpty();
        essais.payer(pret, PREMIERE, Montant.euros(70));
        dettes.soutenir(pret, 2, "perte d’emploi", PREMIERE.plusMonths(1), null);
        essais.payer(pret, PREMIERE.plusMonths(3), Montant.euros(50));
        assertThat(prets.situation(pret).soutiens()).isEqualTo(Map.of(2, Montant.euros(30), 3, Montant.euros(50)));
    }

    @Test
    void aSoutienThatIsReversedPaidNothing() {
        var pret = essais.debloque(Collections.nCopies(6, Montant.euros(50)), PREMIERE);
        dettes.soutenir(pret, 1, "erreur", PREMIERE, null);
        var ecrit = prets.grandLivre(pret).getLast();
        essais.faire(() -> prets.extourner(ecrit.id(), "pas le bon prêt", essais.agent()));
        dettes.soutenir(pret, 2, "perte d’emploi", PREMIERE.plusDays(1), null);
        essais.payer(pret, PREMIERE.plusMonths(2), Montant.euros(50));
        assertThat(prets.situation(pret).soutiens()).isEqualTo(Map.of(1, Montant.euros(50), 2, Montant.euros(50)));
    }
}
