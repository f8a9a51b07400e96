package fr.parcoursprojet.recouvrement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.recouvrement.Difficultes;
import fr.parcoursprojet.recouvrement.MotifDifficulte;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.suivi.Tache;
import fr.parcoursprojet.suivi.Taches;
import fr.parcoursprojet.suivi.TypeTache;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** From À faire to the answer: what the borrower said, three ways to answer, and the task that ends. */
@SpringBootTest
@Import({BancDEssai.class, PretsDEssai.class, BancDeDemande.class})
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
                            QueryParameters.of(
                                    "tache", tache().orElseThrow().id().toString()));
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

    private String texte() {
        return find(OngletDifficulte.Volet.class).single().getElement().getTextRecursively();
    }

    private Optional<Tache> tache() {
        return taches.du(dossier).stream()
                .filter(une -> une.type() == TypeTache.DIFFICULTE)
                .findFirst();
    }
}
