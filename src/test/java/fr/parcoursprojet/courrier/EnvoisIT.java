package fr.parcoursprojet.courrier;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.Navigateur;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Montant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** <i>E-mails non remis</i> in a real browser, with messages in it and axe. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(BancDEssai.class)
class EnvoisIT {

    private static final String ADRESSE = "maelle.absente@example.org";

    @Autowired
    Courriers courriers;

    @Autowired
    RegistreDesEnvois registre;

    @Autowired
    Expedition expedition;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Agents agents;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    SessionDEssai sessions;

    @LocalServerPort
    int port;

    @Test
    void whatWasNotDeliveredIsReadThenPutAway() {
        var camille = agents.reconnaitre(
                "https://essai.example",
                "referent-envois",
                "Camille Roux",
                new Email("roux@example.org"),
                Set.of(Role.REFERENT));
        var premier = nonRemis();
        var second = nonRemis();
        try (var navigateur = new Navigateur();
                var bureau = navigateur.bureau()) {
            var page = bureau.newPage();
            page.navigate("http://localhost:" + port + sessions.cle(camille, "agents/envois"));
            assertThat(page.locator(".pli").filter(avecAdresse())).hasCount(2);
            page.locator(".pli summary").first().click();
            page.waitForFunction("() => document.getAnimations().every(a => a.playState !== 'running')");
            Navigateur.capturer(page, "envois-non-remis");
            Navigateur.verifierAccessibilite(page);
        } finally {
            ranger(camille, premier);
            ranger(camille, second);
        }
    }

    private static Locator.FilterOptions avecAdresse() {
        return new Locator.FilterOptions().setHasText(ADRESSE);
    }

    /** A message whose sending was cut in the middle: nobody knows whether it left. */
    private EnvoiId nonRemis() {
        var dossier = DossierId.nouveau();
        var id = transaction.execute(statut -> {
            courriers.ecrire(Lettre.a(new Email(ADRESSE), "essai", "non-remis:" + dossier)
                    .avec("numero", 3)
                    .avec("montant", Montant.euros(57))
                    .sur(dossier));
            var envoi = courriers.de(dossier).getFirst().id();
            registre.prendre(envoi);
            return envoi;
        });
        expedition.expedier(id);
        return id;
    }

    private void ranger(AgentId agent, EnvoiId id) {
        enTantQue.agent(agent, () -> courriers.classer(id));
    }
}
