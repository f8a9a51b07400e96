package fr.parcoursprojet.compte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.Visiteur;
import fr.parcoursprojet.socle.Email;
import java.time.Duration;
import java.util.List;
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
import org.springframework.jdbc.core.JdbcTemplate;

/** The rules of the e-mail and its six digits, each as a browser meets it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({BancDEssai.class, CodesRecus.Boite.class})
class ConnexionParCodeTest {

    @Autowired
    CodesRecus boite;

    @Autowired
    Usagers usagers;

    @Autowired
    Agents agents;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    @Autowired
    JdbcTemplate base;

    @LocalServerPort
    int port;

    private final String adresse = "p" + UUID.randomUUID() + "@exemple.fr";
    private Visiteur visiteur;

    @BeforeEach
    void someone() {
        // each test comes after the rate limits of the one before
        CodesRecus.apresLesLimites(horloge);
        visiteur = new Visiteur(port);
    }

    @AfterEach
    void trueTime() {
        CodesRecus.revenir(horloge);
    }

    @Test
    void theRightCodeOpensAnAccountAndGoesToTheEspace() {
        demanderUnCode();
        saisir(boite.dernier(adresse));
        assertThat(visiteur.entete("Location")).endsWith("/espace");
        assertThat(usagers.parEmail(new Email(adresse))).isPresent();
    }

    @Test
    void theSameAddressFindsTheSameAccount() {
        var compte = usagers.ouvrir(new Email(adresse));
        demanderUnCode();
        saisir(boite.dernier(adresse));
        assertThat(usagers.parEmail(new Email(adresse.toUpperCase()))).contains(compte);
    }

    @Test
    void aClosedAccountIsReadByNobody() {
        demanderUnCode();
        saisir(boite.dernier(adresse));
        visiteur.va("/espace");
        assertThat(visiteur.adresse()).doesNotContain("connexion");

        var compte = usagers.parEmail(new Email(adresse)).orElseThrow();
        var agent = agents.reconnaitre(
                "essai", "ferme", "Camille Roux", new Email("ferme@essai.example"), Set.of(Role.REFERENT));
        enTantQue.agent(agent, () -> {
            usagers.fermer(compte);
            return null;
        });
        visiteur.va("/espace");
        assertThat(visiteur.adresse()).as("the session that was open").contains("/connexion");

        visiteur = new Visiteur(port);
        demanderUnCode();
        saisir(boite.dernier(adresse));
        visiteur.va("/espace");
        assertThat(visiteur.adresse()).as("a new one").contains("/connexion");
    }

    @Test
    void theAnswerDoesNotTellWhetherTheAddressIsKnown() {
        usagers.ouvrir(new Email(adresse));
        demanderUnCode();
        var connue = sansValeurs(visiteur.page().replace(adresse, "@"));
        var inconnue = "i" + UUID.randomUUID() + "@exemple.fr";
        visiteur = new Visiteur(port);
        visiteur.va("/connexion").remplit("/connexion/email", Map.of("email", inconnue));
        assertThat(sansValeurs(visiteur.page().replace(inconnue, "@"))).isEqualTo(connue);
        assertThat(boite.aEcritA(inconnue)).isTrue();
    }

    @Test
    void spacesInTheCodeAreForgiven() {
        demanderUnCode();
        var code = boite.dernier(adresse);
        saisir(code.substring(0, 3) + " " + code.substring(3));
        assertThat(visiteur.entete("Location")).endsWith("/espace");
    }

    @Test
    void aCodeExpiresAfterTenMinutes() {
        demanderUnCode();
        horloge.allerA(horloge.instant().plus(Duration.ofMinutes(10)).plusSeconds(1));
        saisir(boite.dernier(adresse));
        refusee("code");
    }

    @Test
    void aCodeIsUsedOnce() {
        demanderUnCode();
        var demande = visiteur.page();
        saisir(boite.dernier(adresse));
        var autre = new Visiteur(port);
        autre.va("/connexion").remplit("/connexion/email", Map.of("email", "a" + adresse));
        autre.poster("/connexion/code", Map.of("demande", demandeDe(demande), "code", boite.dernier(adresse)));
        assertThat(autre.entete("Location")).endsWith("/connexion/code?erreur=code");
    }

    @Test
    void aCodeBearsFiveTries() {
        demanderUnCode();
        for (int essai = 0; essai < 5; essai++) {
            saisir(faux());
            refusee("code");
            visiteur.suivre();
        }
        saisir(boite.dernier(adresse));
        refusee("code");
    }

    @Test
    void aSixthCodeWithinTheHourIsNotSent() {
        for (int fois = 0; fois < 5; fois++) {
            demanderUnCode();
        }
        visiteur.va("/connexion").poster("/connexion/email", Map.of("email", adresse));
        assertThat(visiteur.entete("Location")).endsWith("/connexion?erreur=tropSouvent");
        visiteur.suivre();
        assertThat(visiteur.page()).contains("Attendez un quart d’heure");
    }

    @Test
    void onePlaceAsksForThirtyCodesAtMost() {
        for (int fois = 0; fois < 30; fois++) {
            visiteur.va("/connexion").poster("/connexion/email", Map.of("email", fois + adresse));
            assertThat(visiteur.entete("Location")).endsWith("/connexion/code");
        }
        visiteur.va("/connexion").poster("/connexion/email", Map.of("email", adresse));
        assertThat(visiteur.entete("Location")).endsWith("/connexion?erreur=tropSouvent");
    }

    @Test
    void whatIsNoAddressIsSaidUnderTheField() {
        visiteur.va("/connexion").remplit("/connexion/email", Map.of("email", "sans arobase"));
        assertThat(visiteur.page()).contains("aria-invalid=\"true\"").contains("prenom@exemple.fr");
    }

    @Test
    void theCodeIsNotReadableInTheDatabase() {
        demanderUnCode();
        List<String> condensats =
                base.queryForList("select condensat from compte_code where adresse = ?", String.class, adresse);
        assertThat(condensats).hasSize(1).noneMatch(condensat -> condensat.contains(boite.dernier(adresse)));
        assertThat(condensats.getFirst()).startsWith("$2");
    }

    @Test
    void theSessionChangesItsNameAtSignIn() {
        demanderUnCode();
        var avant = visiteur.cookie("JSESSIONID");
        saisir(boite.dernier(adresse));
        assertThat(avant).isNotEmpty();
        assertThat(visiteur.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(avant);
    }

    @Test
    void aFormThatNoPageOfOursPostsIsRefused() {
        visiteur.va("/connexion").posterBrut("/connexion/email", Map.of("email", adresse));
        assertThat(visiteur.statut()).isEqualTo(403);
        visiteur.va("/connexion").posterDAilleurs("/connexion/email", Map.of("email", adresse));
        assertThat(visiteur.statut()).isEqualTo(403);
        assertThat(boite.aEcritA(adresse)).isFalse();
    }

    @Test
    void thePageFirstAskedForComesAfterTheSignIn() {
        visiteur.va("/espace/demande?calcul=abc");
        assertThat(visiteur.adresse()).isEqualTo("/connexion");
        visiteur.remplit("/connexion/email", Map.of("email", adresse));
        saisir(boite.dernier(adresse));
        assertThat(visiteur.entete("Location")).endsWith("/espace/demande?calcul=abc");
    }

    @Test
    void anUsagerWhoAskedForAnAgentsPageGoesHome() {
        visiteur.va("/agents/dossiers").remplit("/connexion/email", Map.of("email", adresse));
        saisir(boite.dernier(adresse));
        assertThat(visiteur.entete("Location")).endsWith("/espace");
    }

    @Test
    void leavingAsksThenEndsTheSession() {
        demanderUnCode();
        saisir(boite.dernier(adresse));
        visiteur.va("/deconnexion");
        assertThat(visiteur.page()).contains("Rester connecté");
        visiteur.poster("/deconnexion", Map.of());
        assertThat(visiteur.entete("Location")).endsWith("/");
        visiteur.va("/espace");
        assertThat(visiteur.adresse()).isEqualTo("/connexion");
    }

    @Test
    void publicPagesOpenNoSession() {
        visiteur.va("/");
        assertThat(visiteur.statut()).isEqualTo(200);
        assertThat(visiteur.cookie("JSESSIONID")).isEmpty();
        assertThat(visiteur.entete("Content-Security-Policy"))
                .contains("script-src 'self' 'sha256-")
                .contains("frame-ancestors 'none'");
    }

    private void demanderUnCode() {
        visiteur.va("/connexion").remplit("/connexion/email", Map.of("email", adresse));
        assertThat(visiteur.adresse()).isEqualTo("/connexion/code");
    }

    private void saisir(String code) {
        visiteur.poster("/connexion/code", Map.of("code", code));
    }

    private void refusee(String erreur) {
        assertThat(visiteur.entete("Location")).endsWith("/connexion/code?erreur=" + erreur);
    }

    private String faux() {
        return boite.dernier(adresse).equals("000000") ? "111111" : "000000";
    }

    private static String sansValeurs(String page) {
        return page.replaceAll("value=\"[^\"]*\"", "");
    }

    private static String demandeDe(String page) {
        return page.replaceAll("(?s).*name=\"demande\" value=\"([^\"]*)\".*", "$1");
    }
}
