package fr.parcoursprojet.pret.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.pret.Dettes;
import fr.parcoursprojet.pret.LigneEcheancier;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What a borrower reads when the usual way is closed: who to turn to, and no button that does not apply. */
@SpringBootTest
@Import(BancDEssai.class)
class PretSuspenduTest extends SpringBrowserlessTest {

    private static final LocalDate PREMIERE = LocalDate.of(2060, 3, 5);

    @Autowired
    Prets prets;

    @Autowired
    PretsDEssai essais;

    @Autowired
    Dettes dettes;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    private UsagerId lou;
    private PretId pret;

    @BeforeEach
    void unPretEnRetard() {
        lou = essais.usager("Lou", "Suspendu");
        pret = essais.debloque(lou, "Lou Suspendu", "Vélo", Collections.nCopies(4, Montant.euros(100)), PREMIERE);
        horloge.allerAu(PREMIERE.plusDays(10));
    }

    @AfterEach
    void nothingIsLeft() {
        dettes.retirerDuContentieux(pret);
        essais.payer(pret, LocalDate.now(horloge), Montant.euros(400));
        horloge.revenir();
    }

    @Test
    void frozenNothingIsAskedNorOffered() {
        dettes.geler(pret, PREMIERE.plusDays(5));
        enTantQue.usager(lou, () -> {
            assertThat(texte(navigate(MonPretView.class)))
                    .contains("Votre prêt est en pause", "10 mars 2060", "400", "Écrire au service")
                    .doesNotContain("n’est pas arrivée", "En retard", "difficulté", "Comment payer", "plus tôt");
            assertThat(liens()).contains("espace/messages").noneMatch(lien -> lien.contains("payer"));
            assertThat(texte(navigate("espace/mon-pret/payer", Component.class)))
                    .contains("rien n’est à payer")
                    .doesNotContain(essais.titre(pret));
            assertThat(texte(navigate("espace/mon-pret/plus-tot", Component.class)))
                    .contains("ne peut pas être remboursé plus tôt");
            assertThat(find(Button.class).withText("Annoncer").all()).isEmpty();
            assertThat(texte(navigate("espace/mon-pret/difficulte", Component.class)))
                    .doesNotContain("Prévenir mon référent");
        });
    }

    @Test
    void pursuedTheTreasuryIsNamedWithTheReference() {
        dettes.remettreAuContentieux(pret, PREMIERE.plusDays(8));
        enTantQue.usager(lou, () -> {
            assertThat(texte(navigate(MonPretView.class)))
                    .contains("Le Trésor public suit votre prêt", "13 mars 2060", essais.titre(pret), "Comment payer")
                    .doesNotContain("difficulté", "plus tôt");
            assertThat(texte(navigate("espace/mon-pret/payer", Component.class)))
                    .contains(essais.titre(pret));
        });
    }

    @Test
    void onAPlanItsOwnDatesAreReadAndALateOneIsSaidPlainly() {
        var debut = PREMIERE.plusMonths(3);
        essais.faire(() -> dettes.suivreUnPlan(
                pret,
                List.of(
                        new LigneEcheancier(debut, Montant.euros(150)),
                        new LigneEcheancier(debut.plusMonths(1), Montant.euros(250))),
                Montant.ZERO,
                "BDF 1",
                PREMIERE.plusDays(10),
                essais.agent()));
        enTantQue.usager(
                lou,
                () -> assertThat(texte(navigate(MonPretView.class)))
                        .contains("Vous suivez votre plan de surendettement", "5 juin 2060", "Comment payer")
                        .doesNotContain("difficulté", "n’est pas arrivée"));
        horloge.allerAu(debut.plusDays(2));
        enTantQue.usager(
                lou,
                () -> assertThat(texte(navigate(MonPretView.class)))
                        .contains("Une échéance de votre plan n’est pas arrivée", "150"));
    }

    @Test
    void aPlanHoldsThoughItsScheduleChangesAndNoMoreOnceItIsOver() {
        var debut = PREMIERE.plusMonths(3);
        essais.faire(() -> {
            dettes.suivreUnPlan(
                    pret,
                    List.of(new LigneEcheancier(debut, Montant.euros(400))),
                    Montant.ZERO,
                    "BDF 2",
                    PREMIERE.plusDays(10),
                    essais.agent());
            dettes.remettre(pret, Montant.euros(100), "Erreur de la banque", PREMIERE.plusDays(10), essais.agent());
        });
        enTantQue.usager(
                lou,
                () -> assertThat(texte(navigate(MonPretView.class)))
                        .as("the last version is no plan, the plan holds all the same")
                        .contains("Vous suivez votre plan de surendettement", "300")
                        .doesNotContain("difficulté"));
        essais.faire(() -> dettes.finirLePlan(pret));
        enTantQue.usager(
                lou,
                () -> assertThat(texte(navigate(MonPretView.class)))
                        .as("its dates stay, help is offered again")
                        .contains("difficulté")
                        .doesNotContain("plan de surendettement"));
    }

    @Test
    void whatAPlanErasesAtItsEndIsNeverAskedFor() {
        var debut = PREMIERE.plusMonths(3);
        essais.faire(() -> dettes.suivreUnPlan(
                pret,
                List.of(new LigneEcheancier(debut, Montant.euros(150))),
                Montant.euros(250),
                "BDF 3",
                PREMIERE.plusDays(10),
                essais.agent()));
        enTantQue.usager(
                lou,
                () -> assertThat(texte(navigate(MonPretView.class)))
                        .contains("Prochaine échéance du plan : le 5 juin 2060", "250,00 € seront effacés")
                        .contains("Effacée à la fin du plan")
                        .doesNotContain("plus tôt"));
        assertThatThrownBy(() -> prets.annoncerRemboursement(pret, lou, Montant.euros(100)))
                .hasMessage("pret.refus.planEfface");
        essais.payer(pret, debut, Montant.euros(150));
        horloge.allerAu(debut.plusYears(1).plusDays(2));
        enTantQue.usager(
                lou,
                () -> assertThat(texte(navigate(MonPretView.class)))
                        .contains("Vous avez payé tout ce que votre plan demande", "250,00 € qui restent")
                        .doesNotContain("n’est pas arrivée"));
    }

    private List<String> liens() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private static String texte(Component ecran) {
        return ecran.getElement().getTextRecursively().replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
