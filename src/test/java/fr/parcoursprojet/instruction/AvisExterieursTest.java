package fr.parcoursprojet.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.Visiteur;
import fr.parcoursprojet.commission.BancDeCommission;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.suivi.Tache;
import fr.parcoursprojet.suivi.Taches;
import fr.parcoursprojet.suivi.TypeTache;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** An expert outside is asked without learning who it is about (R14), and answers once by a link that dies. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(BancDEssai.class)
class AvisExterieursTest {

    private static final Pattern LIEN = Pattern.compile("/avis/([\\w-]{43})");
    private static final String QUESTION = "Le devis de 1 200 € pour vingt heures est-il juste ?";

    @Autowired
    AvisExterieurs avis;

    @Autowired
    BancDeCommission banc;

    @Autowired
    Taches taches;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    @Autowired
    JdbcClient base;

    @LocalServerPort
    int port;

    private final String adresse = "roy-" + UUID.randomUUID() + "@exemple.fr";
    private AgentId camille;
    private UsagerId ines;
    private DossierId dossier;

    @BeforeEach
    void unDossier() {
        camille = banc.referent();
        ines = banc.personne();
        dossier = banc.enCours(ines, camille);
    }

    @AfterEach
    void maintenant() {
        horloge.revenir();
    }

    @Test
    void theExpertReadsTheQuestionAloneAndAnswersOnce() {
        demander(QUESTION);
        var jeton = jetonRecu();
        assertThat(base.sql("select empreinte from instruction_avis where dossier = ?")
                        .param(dossier.valeur())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .isNotEqualTo(jeton);
        var expert = new Visiteur(port).demander("/avis/" + jeton);
        assertThat(expert.statut()).isEqualTo(200);
        assertThat(expert.page()).contains(QUESTION).doesNotContain("Carrel").doesNotContain("PP-");
        assertThat(expert.cookie("JSESSIONID")).isEmpty();

        expert.poster("/avis/" + jeton, Map.of("reponse", " "));
        assertThat(expert.page()).contains("Écrivez votre avis");
        expert.poster("/avis/" + jeton, Map.of("reponse", "Oui, c’est le prix courant. <b>"));
        assertThat(expert.page()).contains("Merci, votre avis est arrivé");
        assertThat(expert.demander("/avis/" + jeton).page()).doesNotContain("<form method=\"post\"");

        assertThat(siens()).extracting(AvisExterieur::reponse).containsExactly("Oui, c’est le prix courant. <b>");
        assertThatThrownBy(() -> avis.repondreParLien(jeton, "Non.")).isInstanceOf(Refus.class);
        assertThat(enTantQue.agent(camille, () -> taches.aFaire()).stream()
                        .filter(tache -> dossier.equals(tache.dossier()))
                        .map(Tache::type))
                .contains(TypeTache.AVIS_RECU);
    }

    @Test
    void theQuestionNeverNamesThePerson() {
        for (var question : List.of("Le devis d’INES est-il juste ?", "Madame carrel peut-elle rouler avec ?")) {
            assertThatExceptionOfType(SaisieInvalide.class)
                    .isThrownBy(() -> demander(question))
                    .satisfies(saisie -> assertThat(saisie.erreurs())
                            .extracting(SaisieInvalide.Erreur::cle)
                            .containsExactly("instruction.avisDemande.erreur.nom"));
        }
        demander("Les carreleurs gagnent-ils leur vie à Besançon ?"); // a word that only begins like the name
        assertThat(siens()).hasSize(1);
    }

    @Test
    void eachFieldSaysWhatToWrite() {
        assertThatExceptionOfType(SaisieInvalide.class)
                .isThrownBy(() ->
                        enTantQue.agent(camille, () -> avis.demander(dossier, " ", "roy chez exemple", "", camille)))
                .satisfies(saisie -> assertThat(saisie.erreurs())
                        .extracting(SaisieInvalide.Erreur::champ)
                        .containsExactly("expert", "email", "question"));
        assertThat(siens()).isEmpty();
        assertThat(BoiteAuxLettres.UNIQUE.pour(adresse)).isEmpty();
    }

    @Test
    void aLinkThatIsOverOrTakenBackIsNotFound() {
        var premier = demander(QUESTION);
        var jeton = avis.lien(premier);
        assertThat(new Visiteur(port).demander("/avis/" + "A".repeat(43)).statut())
                .isEqualTo(404);
        assertThat(new Visiteur(port).demander("/avis/" + premier).statut()).isEqualTo(404);
        horloge.allerAu(LocalDate.now(horloge).plusDays(29));
        assertThat(new Visiteur(port).demander("/avis/" + jeton).statut()).isEqualTo(200);
        horloge.allerAu(LocalDate.now(horloge).plusDays(2));
        assertThat(new Visiteur(port).demander("/avis/" + jeton).statut()).isEqualTo(404);
        horloge.revenir();

        var second = demander(QUESTION);
        var autre = avis.lien(second);
        enTantQue.agent(camille, () -> avis.retirer(second));
        var tard = new Visiteur(port).demander("/avis/" + autre);
        assertThat(tard.statut()).isEqualTo(404);
        assertThatThrownBy(() -> enTantQue.agent(camille, () -> avis.retirer(second)))
                .isInstanceOf(Refus.class);
    }

    @Test
    void aFormOfAnotherSiteAnswersNothing() {
        var jeton = avis.lien(demander(QUESTION));
        var dAilleurs = new Visiteur(port).demander("/avis/" + jeton);
        dAilleurs.posterDAilleurs("/avis/" + jeton, Map.of("reponse", "Non."));
        assertThat(dAilleurs.statut()).isEqualTo(403);
        assertThat(siens()).extracting(AvisExterieur::reponse).containsOnlyNulls();
    }

    @Test
    void onlyAReferentAsksAndReads() {
        var un = demander(QUESTION);
        enTantQue.usager(ines, () -> {
            assertThatThrownBy(() -> avis.du(dossier)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> avis.retirer(un)).isInstanceOf(AccessDeniedException.class);
        });
        var membre = banc.membre("Alice Morel");
        enTantQue.agent(membre, () -> {
            assertThatThrownBy(() -> avis.du(dossier)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> avis.demander(dossier, "Paul Roy", adresse, QUESTION, membre))
                    .isInstanceOf(AccessDeniedException.class);
        });
    }

    private UUID demander(String question) {
        return enTantQue.agent(
                camille, () -> avis.demander(dossier, "Paul Roy, auto-école du Pont", adresse, question, camille));
    }

    private List<AvisExterieur> siens() {
        return enTantQue.agent(camille, () -> avis.du(dossier));
    }

    private String jetonRecu() {
        var pli = BoiteAuxLettres.UNIQUE.attendre(un -> un.adresse().valeur().equals(adresse));
        var lien = LIEN.matcher(pli.texte());
        assertThat(lien.find()).isTrue();
        return lien.group(1);
    }
}
