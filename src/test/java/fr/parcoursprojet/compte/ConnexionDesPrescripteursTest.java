package fr.parcoursprojet.compte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.Visiteur;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A prescripteur signs in by code on everybody's page, which tells nobody who is invited; the invitation and the account end. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({BancDEssai.class, CodesRecus.Boite.class})
class ConnexionDesPrescripteursTest {

    @Autowired
    CodesRecus boite;

    @Autowired
    Prescripteurs prescripteurs;

    @Autowired
    Usagers usagers;

    @Autowired
    Agents agents;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    @LocalServerPort
    int port;

    private final String adresse = "s" + UUID.randomUUID() + "@mission.exemple";
    private AgentId ada;
    private Visiteur visiteur;

    @BeforeEach
    void someone() {
        // each test comes after the rate limits of the one before
        CodesRecus.apresLesLimites(horloge);
        visiteur = new Visiteur(port);
        ada = agents.reconnaitre(
                "essai", "ada-des-prescripteurs", "Ada", new Email("ada@essai.example"), Set.of(Role.ADMINISTRATEUR));
    }

    @AfterEach
    void trueTime() {
        CodesRecus.revenir(horloge);
    }

    @Test
    void theirCodeOpensTheirSideAndNoPersonsAccount() {
        var sami = inviter();
        entrer();
        assertThat(visiteur.entete("Location")).endsWith("/prescripteur");
        assertThat(visiteur.va("/prescripteur").adresse()).isEqualTo("/prescripteur");
        assertThat(usagers.parEmail(new Email(adresse))).isEmpty();
        var connu = prescripteurs.un(sami);
        assertThat(connu.etat()).isEqualTo(EtatDePrescripteur.OUVERT);
        assertThat(connu.vuLe()).isNotNull();
        assertThat(visiteur.va("/connexion").adresse()).as("signed in already").isEqualTo("/prescripteur");
    }

    @Test
    void thePageSaysTheSameToAnybody() {
        inviter();
        demanderUnCode(adresse);
        var invitee = sansValeurs(visiteur.page().replace(adresse, "@"));
        var inconnue = "i" + UUID.randomUUID() + "@exemple.fr";
        visiteur = new Visiteur(port);
        demanderUnCode(inconnue);
        assertThat(sansValeurs(visiteur.page().replace(inconnue, "@"))).isEqualTo(invitee);
        assertThat(boite.aEcritA(inconnue)).isTrue();
    }

    @Test
    void anInvitationThatWasNotUsedEndsAfterThirtyDays() {
        var sami = inviter();
        horloge.allerA(horloge.instant().plus(Duration.ofDays(30)).plusSeconds(1));
        assertThat(prescripteurs.un(sami).etat()).isEqualTo(EtatDePrescripteur.EXPIRE);
        entrer();
        assertThat(visiteur.entete("Location")).as("like anybody").endsWith("/espace");
        assertThat(inviter()).as("invited again: the same account").isEqualTo(sami);
        visiteur = new Visiteur(port);
        entrer();
        assertThat(visiteur.entete("Location")).endsWith("/prescripteur");
    }

    @Test
    void oneThatWasUsedLivesOn() {
        inviter();
        entrer();
        horloge.allerA(horloge.instant().plus(Duration.ofDays(90)));
        visiteur = new Visiteur(port);
        entrer();
        assertThat(visiteur.entete("Location")).endsWith("/prescripteur");
    }

    @Test
    void closingEndsTheSessionThatIsOpen() {
        var sami = inviter();
        entrer();
        assertThat(visiteur.va("/prescripteur").adresse()).isEqualTo("/prescripteur");
        enTantQue.agent(ada, () -> prescripteurs.fermer(sami));
        assertThat(visiteur.va("/prescripteur").adresse()).isEqualTo("/connexion");
        assertThat(agents.de(sami).roles()).isEmpty();
        visiteur = new Visiteur(port);
        entrer();
        assertThat(visiteur.entete("Location")).endsWith("/espace");
    }

    @Test
    void anotherSidesPageIsNotWhereTheyGo() {
        inviter();
        visiteur.va("/agents/dossiers").remplit("/connexion/email", Map.of("email", adresse));
        visiteur.poster("/connexion/code", Map.of("code", boite.dernier(adresse)));
        assertThat(visiteur.entete("Location")).endsWith("/prescripteur");
    }

    @Test
    void theAddressOfSomebodyWithADossierIsNotInvited() {
        var personne = usagers.ouvrir(new Email(adresse));
        usagers.preciser(personne, "Inès", "Carrel", null, null);
        assertThatThrownBy(this::inviter).isInstanceOf(SaisieInvalide.class).hasMessageContaining("erreur.prise");
    }

    private AgentId inviter() {
        return enTantQue.agent(ada, () -> prescripteurs.inviter("Sami Haddad", "Mission Locale", adresse));
    }

    private void entrer() {
        demanderUnCode(adresse);
        visiteur.poster("/connexion/code", Map.of("code", boite.dernier(adresse)));
    }

    private void demanderUnCode(String email) {
        visiteur.va("/connexion").remplit("/connexion/email", Map.of("email", email));
        assertThat(visiteur.adresse()).isEqualTo("/connexion/code");
    }

    private static String sansValeurs(String page) {
        return page.replaceAll("value=\"[^\"]*\"", "");
    }
}
