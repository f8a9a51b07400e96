package fr.parcoursprojet.courrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.Visiteur;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Langue;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Each person chooses their language; pages, codes and e-mails follow it, whoever acts. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(BancDEssai.class)
class LangueChoisieTest {

    @Autowired
    Courriers courriers;

    @Autowired
    Usagers usagers;

    @LocalServerPort
    int port;

    private final BoiteAuxLettres boite = BoiteAuxLettres.UNIQUE;
    private final String adresse = "l" + UUID.randomUUID() + "@example.org";

    @Test
    void whoSignsInOnAnEnglishPageIsAnsweredAndWrittenToInEnglish() {
        var visiteur = new Visiteur(port);
        visiteur.va("/en/espace/mes-donnees");
        assertThat(visiteur.adresse()).isEqualTo("/en/connexion");
        assertThat(visiteur.page()).contains("<html lang=\"en\"");
        seConnecter(visiteur, "/en", "is your Parcours Projet code");
        assertThat(visiteur.entete("Location")).endsWith("/espace/mes-donnees").doesNotContain("/en/");
        visiteur.va("/espace/mes-donnees");
        assertThat(visiteur.page()).contains("lang=\"en\"");

        var usager = usagers.parEmail(new Email(adresse)).orElseThrow();
        assertThat(usagers.langue(usager)).isEqualTo(Langue.EN);
        // written by a job or an agent, whose language is French
        assertThat(ecrire(usager).html()).contains("lang=\"en\"").contains("Hello");

        var autreTelephone = new Visiteur(port);
        autreTelephone.va("/connexion");
        seConnecter(autreTelephone, "", "est votre code Parcours Projet");
        autreTelephone.va("/espace/mes-donnees");
        assertThat(autreTelephone.page()).as("the account remembers").contains("lang=\"en\"");
        autreTelephone.va("/en/deconnexion").remplit("/en/deconnexion", Map.of());
        assertThat(autreTelephone.adresse()).isEqualTo("/en/");
    }

    @Test
    void somebodyElsesActDoesNotChangeTheLanguageOfALetter() {
        var usager = usagers.ouvrir(new Email(adresse));
        var pli = Langue.EN.pendant(() -> ecrire(usager));
        assertThat(pli.html()).contains("lang=\"fr\"").contains("Bonjour");
    }

    @Test
    void aBrowserIsNotGuessedFrom() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            for (var page : Map.of("/aide", "fr", "/en/aide", "en", "/en", "en", "/en/hors-reseau", "en")
                    .entrySet()) {
                var reponse = http.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + page.getKey()))
                                .header("Accept-Language", page.getValue().equals("fr") ? "en-GB,en" : "fr-FR,fr")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                assertThat(reponse.statusCode()).as(page.getKey()).isEqualTo(200);
                assertThat(reponse.body())
                        .contains("<html lang=\"" + page.getValue() + "\"")
                        .contains("hreflang=\"en\"")
                        .contains("hreflang=\"fr\"");
                assertThat(reponse.headers().allValues("Set-Cookie")).isEmpty();
            }
        }
    }

    @Test
    void frenchIsChosenAgainOnItsPage() {
        var visiteur = new Visiteur(port);
        visiteur.va("/en/espace");
        visiteur.va("/connexion");
        seConnecter(visiteur, "", "est votre code Parcours Projet");
        visiteur.va("/espace/mes-donnees");
        assertThat(visiteur.page()).contains("lang=\"fr\"");
    }

    private void seConnecter(Visiteur visiteur, String racine, String objet) {
        visiteur.remplit(racine + "/connexion/email", Map.of("email", adresse));
        assertThat(visiteur.adresse()).isEqualTo(racine + "/connexion/code");
        var pli = boite.attendre(
                recu -> recu.adresse().valeur().equals(adresse) && recu.objet().endsWith(objet));
        visiteur.poster(racine + "/connexion/code", Map.of("code", pli.objet().substring(0, 6)));
    }

    private Pli ecrire(UsagerId usager) {
        var cle = "langue:" + DossierId.nouveau();
        courriers.ecrire(Lettre.a(usager, "message-recu", cle).avec("numero", "PP-2026-00001"));
        return boite.attendre(
                recu -> recu.adresse().valeur().equals(adresse) && !recu.objet().contains("code"));
    }
}
