package fr.parcoursprojet.accueil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Location;
import fr.parcoursprojet.accueil.BancDAccueil;
import fr.parcoursprojet.accueil.Partenaire;
import fr.parcoursprojet.accueil.PartenaireId;
import fr.parcoursprojet.accueil.Partenaires;
import fr.parcoursprojet.accueil.SollicitationId;
import fr.parcoursprojet.accueil.Sollicitations;
import fr.parcoursprojet.accueil.SuiteDonnee;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.socle.Email;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who may open the screens of first contacts, and what each may do there. */
@SpringBootTest
@Import(BancDEssai.class)
class EcransDAccueilTest extends SpringBrowserlessTest {

    @Autowired
    BancDeDemande banc;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    Agents agents;

    @Autowired
    Partenaires partenaires;

    @Autowired
    Sollicitations sollicitations;

    private AgentId camille;
    private SollicitationId appel;

    @BeforeEach
    void unAppel() {
        camille = banc.referent();
        appel = enTantQue.agent(
                camille,
                () -> sollicitations.noter(
                        BancDAccueil.appel(
                                BancDAccueil.qui("Awa", BancDAccueil.nom(), null, null), SuiteDonnee.RENSEIGNEMENT),
                        camille));
        enTantQue.agent(
                camille,
                () -> partenaires.enregistrer(new Partenaire(
                        PartenaireId.nouveau(), "Mission Locale", "L’emploi", BancDAccueil.email(), null, true)));
    }

    @AfterEach
    void sortir() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anAgentAdministratifReadsPartnersAndChangesNone() {
        entrer(sessions.identite(agent(Role.AGENT_ADMINISTRATIF)));
        navigate("agents/partenaires", Component.class);
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Ajouter un partenaire", "Modifier");
        entrer(sessions.identite(camille));
        navigate("agents/sollicitations", Component.class);
        navigate("agents/partenaires", Component.class);
        assertThat(find(Button.class).all()).extracting(Button::getText).contains("Ajouter un partenaire", "Modifier");
    }

    @Test
    void whoIsNotOfTheServiceFindsNothing() {
        for (var qui : new Authentication[] {
            sessions.identite(banc.personne()),
            sessions.identite(agent(Role.DIRECTION)),
            sessions.identite(agent(Role.MEMBRE_COMMISSION))
        }) {
            entrer(qui);
            for (var adresse : new String[] {
                "agents/sollicitations",
                "agents/sollicitations/toutes",
                "agents/sollicitations/" + appel,
                "agents/partenaires"
            }) {
                refuse(adresse);
            }
        }
        entrer(sessions.identite(camille));
        refuse("agents/sollicitations/" + UUID.randomUUID());
        refuse("agents/sollicitations/inconnue");
        refuse("espace/demande/invitation/abc");
    }

    private void refuse(String adresse) {
        var lieu = new Location(adresse);
        UI.getCurrent().navigate(lieu.getPath(), lieu.getQueryParameters());
        assertThat(find(H1.class).all()).as(adresse).extracting(H1::getText).containsExactly("Page introuvable");
    }

    private AgentId agent(Role role) {
        return agents.reconnaitre(
                "https://agents.exemple",
                UUID.randomUUID().toString(),
                "Dominique Petit",
                new Email("d@ville.exemple"),
                Set.of(role));
    }

    private static void entrer(Authentication qui) {
        SecurityContextHolder.getContext().setAuthentication(qui);
    }
}
