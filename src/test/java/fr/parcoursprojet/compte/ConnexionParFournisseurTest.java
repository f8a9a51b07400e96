package fr.parcoursprojet.compte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.Visiteur;
import fr.parcoursprojet.demonstration.idp.ComptesDuFournisseur;
import fr.parcoursprojet.demonstration.idp.FournisseurDEssai;
import fr.parcoursprojet.demonstration.idp.FournisseurDEssai.Falsification;
import fr.parcoursprojet.socle.Email;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Whole round trips with the stand-in provider, which is as strict as FranceConnect. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({BancDEssai.class, CodesRecus.Boite.class, ConnexionParFournisseurTest.Comptes.class})
@DirtiesContext
class ConnexionParFournisseurTest {

    private static final FournisseurDEssai FOURNISSEUR = new FournisseurDEssai(0);

    private static final String SIRET = "26250056500017";

    private static int heures;

    @TestConfiguration(proxyBeanMethods = false)
    static class Comptes {
        @Bean
        ComptesDeDemonstration comptesDeDemonstration() {
            return new ComptesDuFournisseur();
        }
    }

    @Autowired
    CodesRecus boite;

    @Autowired
    Usagers usagers;

    @Autowired
    Agents agents;

    @Autowired
    Prescripteurs prescripteurs;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    @LocalServerPort
    int port;

    private Visiteur visiteur;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry reglages) {
        FOURNISSEUR.reglages().forEach((cle, valeur) -> reglages.add(cle, () -> valeur));
        reglages.add("portail.agents.siret", () -> "262 500 565 00017");
    }

    @BeforeEach
    void someone() {
        horloge.allerA(horloge.instant().plus(Duration.ofHours(2L * ++heures)));
        FOURNISSEUR.portail("http://localhost:" + port);
        FOURNISSEUR.falsifier(null);
        FOURNISSEUR.siret(SIRET);
        visiteur = new Visiteur(port);
    }

    @AfterEach
    void trueTime() {
        horloge.revenir();
    }

    @AfterAll
    static void stop() {
        FOURNISSEUR.close();
    }

    @Test
    void anUsagerSignsInWithFranceConnect() {
        visiteur.demander("/oauth2/authorization/franceconnect");
        assertThat(visiteur.entete("Location"))
                .contains("acr_values=eidas1")
                .doesNotContain("code_challenge")
                .contains("birthdate");
        visiteur.suivre();
        assertThat(visiteur.page()).contains("Inès Carrel").doesNotContain("Camille Roux");
        choisir("ines.carrel");
        assertThat(visiteur.adresse()).isEqualTo("/connexion/adresse");
        assertThat(visiteur.page()).contains("ines.carrel@exemple.fr");
        var compte = usagers.reconnaitre(pivot("ines.carrel", "Inès", "Carrel", LocalDate.of(2004, 3, 9)));
        assertThat(usagers.de(compte)).satisfies(vu -> {
            assertThat(vu.nomComplet()).isEqualTo("Inès Carrel");
            assertThat(vu.naissance()).isEqualTo(LocalDate.of(2004, 3, 9));
            assertThat(vu.identiteVerifiee()).isTrue();
        });
    }

    @Test
    void anUnprovedAddressLeadsToNoAccountUntilACodeProvesIt() {
        var parCode = usagers.ouvrir(new Email("lucas.dumont@exemple.fr"));
        entrer("franceconnect", "lucas.dumont");
        assertThat(visiteur.adresse()).isEqualTo("/connexion/adresse");
        var separe = usagers.reconnaitre(pivot("lucas.dumont", "Lucas", "Dumont", LocalDate.of(2001, 11, 22)));
        assertThat(separe).isNotEqualTo(parCode);
        visiteur.remplit("/connexion/adresse/envoi", Map.of());
        visiteur.poster("/connexion/adresse", Map.of("code", "12"));
        assertThat(visiteur.entete("Location")).endsWith("erreur=code");
        visiteur.suivre();
        visiteur.poster("/connexion/adresse", Map.of("code", boite.dernier("lucas.dumont@exemple.fr")));
        assertThat(visiteur.entete("Location")).endsWith("/connexion/suite");
        assertThat(usagers.reconnaitre(pivot("lucas.dumont", "Lucas", "Dumont", LocalDate.of(2001, 11, 22))))
                .isEqualTo(parCode);
        assertThat(usagers.de(parCode).identiteVerifiee()).isTrue();
    }

    @Test
    void aProvedAddressIsNotAskedAgain() {
        var compte = usagers.reconnaitre(pivot("sarah.lemoine", "Sarah", "Lemoine", LocalDate.of(2003, 7, 1)));
        usagers.prouverAdresse(compte, new Email("sarah.lemoine@exemple.fr"));
        visiteur.demander("/oauth2/authorization/franceconnect?compte=sarah.lemoine");
        jusquAuPortail();
        assertThat(visiteur.entete("Location")).endsWith("/espace");
        assertThat(usagers.parEmail(new Email("sarah.lemoine@exemple.fr"))).contains(compte);
    }

    @ParameterizedTest
    @EnumSource(Falsification.class)
    void aProviderThatLiesIsNotBelieved(Falsification falsification) {
        FOURNISSEUR.falsifier(falsification);
        entrer("franceconnect", "ines.carrel");
        assertThat(visiteur.adresse()).isEqualTo("/connexion?erreur=fournisseur");
        visiteur.va("/espace");
        assertThat(visiteur.adresse()).isEqualTo("/connexion");
    }

    @Test
    void anAgentSignsInWithTheRolesOfTheClaim() {
        visiteur.demander("/oauth2/authorization/agents?compte=camille.roux");
        jusquAuPortail();
        assertThat(visiteur.entete("Location")).endsWith("/agents");
        assertThat(agents.avecRole(Role.REFERENT))
                .anySatisfy(agent -> assertThat(agent.nom()).isEqualTo("Camille Roux"));
    }

    @Test
    void anAgentWithoutARoleIsToldSo() {
        entrer("agents", "leo.nouveau");
        assertThat(visiteur.adresse()).isEqualTo("/connexion?erreur=sansRole");
        assertThat(visiteur.page()).contains("il n’a encore aucun rôle ici");
        assertThat(visiteur.va("/agents").adresse()).isEqualTo("/connexion");
    }

    @Test
    void anAgentWhoseAccessWasWithdrawnIsPutOutAndDoesNotComeBack() {
        var admin = agents.reconnaitre(
                "https://agents.exemple",
                "admin-retrait",
                "Alex Admin",
                new Email("a@ville.exemple"),
                Set.of(Role.ADMINISTRATEUR));
        var avant = enTantQue.agent(admin, agents::connus);
        entrer("agents", "camille.roux");
        assertThat(visiteur.va("/agents/a-faire").adresse()).isEqualTo("/agents/a-faire");
        var camille = enTantQue.agent(admin, agents::connus).stream()
                .filter(connu -> !avant.contains(connu))
                .findFirst()
                .orElseThrow()
                .agent();
        enTantQue.agent(admin, () -> agents.retirer(camille.id(), admin));
        try {
            assertThat(visiteur.va("/agents/a-faire").adresse()).isEqualTo("/connexion");
            entrer("agents", "camille.roux");
            assertThat(visiteur.adresse()).isEqualTo("/connexion?erreur=retire");
            assertThat(visiteur.page()).contains("Votre accès à Parcours Projet a été retiré");
            assertThat(agents.de(camille.id()).roles()).isEmpty();
        } finally {
            enTantQue.agent(admin, () -> agents.rendre(camille.id()));
        }
        entrer("agents", "camille.roux");
        assertThat(agents.de(camille.id()).roles()).contains(Role.REFERENT);
    }

    @Test
    void aPrescripteurComesByTheProviderOnceTheAdministratorInvitedThem() {
        entrer("agents", "sami.haddad");
        assertThat(visiteur.adresse()).isEqualTo("/connexion?erreur=sansRole");
        var ada = agents.reconnaitre(
                FOURNISSEUR.emetteur(), "ada.perrin", "Ada", new Email("a@ccas.example"), Set.of(Role.ADMINISTRATEUR));
        var sami = enTantQue.agent(
                ada, () -> prescripteurs.inviter("Sami Haddad", "Mission Locale", "sami.haddad@ccas.example"));

        visiteur = new Visiteur(port);
        visiteur.demander("/oauth2/authorization/agents?compte=sami.haddad");
        jusquAuPortail();
        assertThat(visiteur.entete("Location")).endsWith("/prescripteur");
        assertThat(prescripteurs.un(sami).etat()).as("the same account").isEqualTo(EtatDePrescripteur.OUVERT);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"21250056500016", ""})
    void anAgentOfAnotherEstablishmentIsRefused(String siret) {
        FOURNISSEUR.siret(siret);
        entrer("agents", "camille.roux");
        assertThat(visiteur.adresse()).isEqualTo("/connexion?erreur=etablissement");
        assertThat(visiteur.page()).contains("Votre compte dépend d’un autre établissement");
        assertThat(visiteur.va("/agents").adresse()).isEqualTo("/connexion");
    }

    @Test
    void rolesFollowTheProviderAtEachSignIn() {
        var agent = agents.reconnaitre(
                FOURNISSEUR.emetteur(), "ada.perrin", "Ada", new Email("a@ccas.example"), Set.of(Role.REFERENT));
        visiteur.demander("/oauth2/authorization/agents?compte=ada.perrin");
        jusquAuPortail();
        assertThat(agents.de(agent).roles()).containsExactly(Role.ADMINISTRATEUR);
    }

    @Test
    void leavingEndsTheProvidersSession() {
        entrer("franceconnect", "ines.carrel");
        visiteur.va("/deconnexion").poster("/deconnexion", Map.of());
        assertThat(visiteur.entete("Location"))
                .startsWith(FOURNISSEUR.emetteur() + "/connect/logout")
                .contains("id_token_hint=")
                .contains("state=");
        visiteur.suivre();
        assertThat(visiteur.entete("Location")).startsWith("http://localhost:" + port + "/");
        // the provider asks who it is again
        visiteur.demander("http://localhost:" + port + "/oauth2/authorization/franceconnect")
                .suivre();
        assertThat(visiteur.page()).contains("Choisissez une personne fictive");
    }

    @Test
    void theSignInPageListsTheDemonstrationAccounts() {
        visiteur.va("/connexion");
        assertThat(visiteur.page())
                .contains("Comptes de démonstration")
                .contains("/oauth2/authorization/agents?compte=camille.roux");
    }

    @Test
    void whoStopsAtTheProviderComesBackToTheSignInPage() {
        visiteur.demander("/oauth2/authorization/franceconnect");
        var etat = visiteur.entete("Location").replaceAll(".*state=([^&]*).*", "$1");
        visiteur.va("/login/oauth2/code/franceconnect?error=access_denied&state=" + etat);
        assertThat(visiteur.adresse()).isEqualTo("/connexion?erreur=annule");
    }

    private void entrer(String fournisseur, String compte) {
        visiteur.va("/oauth2/authorization/" + fournisseur + "?compte=" + compte);
    }

    private void choisir(String compte) {
        var lien = visiteur.page().replaceAll("(?s).*href=\"([^\"]*login_hint=" + compte + ")\".*", "$1");
        visiteur.va(FOURNISSEUR.emetteur() + lien.replace("&amp;", "&"));
    }

    /** Follows redirections until the portal has signed the person in and says where to. */
    private void jusquAuPortail() {
        do {
            visiteur.suivre();
        } while (!visiteur.adresse().startsWith("/login/oauth2/code/"));
    }

    private static IdentitePivot pivot(String sujet, String prenom, String nom, LocalDate naissance) {
        return new IdentitePivot(
                FOURNISSEUR.emetteur(), sujet, new Email(sujet + "@exemple.fr"), prenom, nom, naissance);
    }
}
