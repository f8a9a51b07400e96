package fr.parcoursprojet.pret.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.commission.BancDeCommission;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.suivi.Taches;
import fr.parcoursprojet.suivi.TypeTache;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/** The tab of a signed loan: asked from the Treasury with its day, then awaited; À faire says when it lasts. */
@SpringBootTest
@Import(BancDEssai.class)
class VersementDemandeALEcranTest extends SpringBrowserlessTest {

    private static final LocalDate JOUR = LocalDate.of(2031, 5, 6);

    @Autowired
    BancDeCommission commission;

    @Autowired
    Commissions commissions;

    @Autowired
    Demandes demandes;

    @Autowired
    Prets prets;

    @Autowired
    Taches taches;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    HorlogeReglable horloge;

    private AgentId camille;
    private DossierId dossier;

    @BeforeEach
    void aSignedLoan() {
        horloge.allerAu(JOUR);
        camille = commission.referent();
        dossier = commission.presente(commission.personne(), camille);
        var seance = commission.ouverte(camille, dossier);
        commission.decide(camille, seance, dossier, BancDeCommission.accord(Montant.euros(120), Montant.ZERO, 6));
        commission.enAgent(camille, () -> {
            commissions.clore(seance);
            prets.signerSurPapier(
                    prets.du(dossier).orElseThrow().id(), JOUR, "contrat.pdf", BancDeDemande.PDF, camille);
        });
        SecurityContextHolder.getContext().setAuthentication(sessions.identite(camille));
    }

    @AfterEach
    void sortir() {
        SecurityContextHolder.clearContext();
        commission.enAgent(
                camille, () -> prets.sansSuite(prets.du(dossier).orElseThrow().id(), "Fin de l’essai.", camille));
        horloge.revenir();
    }

    @Test
    void askedWithItsDayThenAwaited() {
        var page = "agents/dossiers/" + demandes.de(dossier).numero() + "/pret";
        navigate(page, Component.class);
        test(find(Button.class).withText("Noter la demande au Trésor").single()).click();
        var date = find(ChampDate.class, find(Dialog.class).single()).single();
        date.setValue(JOUR.plusDays(1));
        test(find(Button.class, find(Dialog.class).single())
                        .withText("Choisir cette date")
                        .single())
                .click();
        assertThat(date.getErrorMessage())
                .as("tomorrow has not come")
                .contains("Choisissez un jour entre la signature");
        date.setValue(JOUR);
        test(find(Button.class, find(Dialog.class).single())
                        .withText("Choisir cette date")
                        .single())
                .click();
        assertThat(ecran()).contains("Demandé au Trésor", "Le 6 mai 2031, par Camille Roux");
        assertThat(find(Button.class).all().stream().map(Button::getText))
                .contains("Noter le versement", "Demander à nouveau au Trésor")
                .doesNotContain("Noter la demande au Trésor");

        horloge.allerAu(JOUR.plusDays(15));
        var attendu = taches.du(dossier).stream()
                .filter(tache -> tache.type() == TypeTache.VERSEMENT_ATTENDU)
                .findFirst()
                .orElseThrow();
        navigate("agents/a-faire", Component.class);
        // one line of each group, and the one that is asked for
        UI.getCurrent()
                .navigate(
                        "agents/a-faire",
                        QueryParameters.simple(Map.of("tache", attendu.id().toString(), "vues", "1")));
        assertThat(ecran())
                .contains("Versement demandé, pas encore fait")
                .contains("Demandé au Trésor le 6 mai 2031 · "
                        + demandes.de(dossier).numero());
    }

    private String ecran() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
