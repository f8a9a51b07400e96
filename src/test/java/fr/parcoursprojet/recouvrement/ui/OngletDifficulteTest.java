package fr.parcoursprojet.recouvrement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.recouvrement.Canaux;
import fr.parcoursprojet.recouvrement.Difficultes;
import fr.parcoursprojet.recouvrement.MotifDifficulte;
import fr.parcoursprojet.recouvrement.Recouvrement;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.suivi.Tache;
import fr.parcoursprojet.suivi.Taches;
import fr.parcoursprojet.suivi.TypeTache;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** From À faire to the answer: what the borrower said, three ways to answer, and the task that ends. */
@SpringBootTest
@Import(BancDEssai.class)
class OngletDifficulteTest extends SpringBrowserlessTest {

    @Autowired
    BancDeDemande banc;

    @Autowired
    PretsDEssai essais;

    @Autowired
    Demandes demandes;

    @Autowired
    Difficultes difficultes;

    @Autowired
    Recouvrement recouvrement;

    @Autowired
    Canaux canaux;

    @Autowired
    Taches taches;

    @Autowired
    HorlogeReglable horloge;

    private DossierId dossier;
    private PretId pret;
    private String page;

    @BeforeEach
    void uneDifficulte() {
        UsagerId ines = banc.personne();
        dossier = banc.deposee(ines);
        page = "agents/dossiers/" + demandes.de(dossier).numero() + "/";
        pret = essais.duDossier(
                dossier, ines, "Inès Carrel", Collections.nCopies(12, Montant.euros(100)), LocalDate.of(2034, 6, 5));
        difficultes.declarer(pret, ines, MotifDifficulte.REVENUS_EN_BAISSE, "Ma mission s’est arrêtée.");
    }

    @AfterEach
    void backToNow() {
        horloge.revenir();
    }

    @Test
    void theTaskOpensIt() {
        essais.faire(() -> {
            navigate("agents/a-faire", Component.class);
            UI.getCurrent()
                    .navigate(
                            "agents/a-faire",
                            // one line of each group, and the one that is asked for
                            QueryParameters.simple(
                                    Map.of("tache", tache().orElseThrow().id().toString(), "vues", "1")));
            assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(page + "difficulte");
        });
    }

    @Test
    void itIsReadThenAnsweredInThreeWaysAndSaidDone() {
        essais.faire(() -> {
            navigate(page + "difficulte", Component.class);
            assertThat(texte()).contains("Ses revenus ont baissé", "Ma mission s’est arrêtée.", "Prochaine mensualité");
            assertThat(find(Anchor.class).all())
                    .extracting(Anchor::getHref)
                    .contains(page + "messages", page + "rendez-vous", page + "commission");
            test(find(Button.class).withText("Traitée").single()).click();
            assertThat(difficultes.du(pret).getFirst().traiteeLe()).isNotNull();
            assertThat(tache()).isEmpty();
            assertThat(find(Button.class).withText("Traitée").all()).isEmpty();
            assertThat(texte()).contains("Répondu le");
        });
    }

    @Test
    void whatLeftIsReadAndTheRelancesAreHeldWithAReason() {
        var echeance = LocalDate.of(2034, 6, 5);
        horloge.allerAu(echeance.plusDays(1));
        recouvrement.jour(echeance.plusDays(1));
        try {
            essais.faire(() -> {
                navigate(page + "difficulte", Component.class);
                assertThat(texte())
                        .contains("Premier impayé", "Le 6 juin 2034, par e-mail", "Mensualité du 5 juin 2034")
                        .contains("prochaine relance : Deuxième relance, à partir du 20 juin 2034");
                test(find(Button.class).withText("Mettre en pause").single()).click();
                var poser = find(Button.class).withText("Mettre en pause").all().getLast();
                test(poser).click();
                assertThat(find(ChampDate.class).single().isInvalid()).isTrue();
                find(ChampDate.class).single().setValue(echeance.plusDays(30));
                test(poser).click();
                assertThat(find(TextArea.class).single().isInvalid())
                        .as("a reason is wanted")
                        .isTrue();
                find(TextArea.class).single().setValue("Hospitalisation");
                test(poser).click();
                assertThat(texte()).contains("En pause jusqu’au 5 juillet 2034 inclus", "Hospitalisation");
                test(find(Button.class).withText("Reprendre les relances").single())
                        .click();
                assertThat(texte()).contains("Pause du 6 juin 2034 au 6 juin 2034 : Hospitalisation. Reprise par");

                test(find(Button.class)
                                .withText("Écrire seulement par la poste")
                                .single())
                        .click();
                assertThat(canaux.parLettre(pret)).isTrue();
                assertThat(texte()).contains("Tout part par la poste");
            });
        } finally {
            essais.payer(pret, echeance.plusDays(1), Montant.euros(1200));
        }
    }

    private String texte() {
        return find(OngletDifficulte.Volet.class).single().getElement().getTextRecursively();
    }

    private Optional<Tache> tache() {
        return taches.du(dossier).stream()
                .filter(une -> une.type() == TypeTache.DIFFICULTE)
                .findFirst();
    }
}
