package fr.parcoursprojet.confidentialite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.confidentialite.JournalDesAcces.Question;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** R14: the administrator reads who opened which dossier, without reading any. */
@SpringBootTest
@Import(BancDEssai.class)
class JournalDesAccesTest extends SpringBrowserlessTest {

    @Autowired
    JournalDesAcces journal;

    @Autowired
    Lectures lectures;

    @Autowired
    Demandes demandes;

    @Autowired
    Agents agents;

    @Autowired
    BancDeDemande banc;

    @Autowired
    EnTantQue enTantQue;

    private AgentId ada;
    private AgentId lou;
    private DossierId dossier;

    @BeforeEach
    void louALuUnDossier() {
        ada = agent("Ada Perrin", Role.ADMINISTRATEUR);
        lou = agent("Lou Vasseur", Role.REFERENT);
        dossier = banc.deposee(banc.personne());
        lectures.noter(dossier, lou, "budget");
    }

    @Test
    void theNewestFirstOfAnAgentOrOfADossier() {
        var numero = demandes.de(dossier).numero().toString();
        var autre = banc.deposee(banc.personne());
        lectures.noter(autre, agent("Eva Marchal", Role.REFERENT), "demande");
        enTantQue.agent(ada, () -> {
            assertThat(ecran("agent=" + lou.valeur()))
                    .contains("Lou Vasseur, dossier " + numero, "Budget, le ")
                    .doesNotContain(
                            "Eva Marchal, dossier", BancDeDemande.situation().nomComplet());
            assertThat(ecran("dossier=" + demandes.de(autre).numero()))
                    .contains("Eva Marchal, dossier " + demandes.de(autre).numero())
                    .doesNotContain("Lou Vasseur, dossier");
            assertThat(ecran("dossier=PP-1999-00001")).contains("Aucune ouverture ne correspond.");
            assertThat(ecran("agent=personne&apres=rien"))
                    .as("a wrong address is no question")
                    .contains(", dossier ");
        });
    }

    @Test
    void aNumberTypedIsAnAddressToKeep() {
        var numero = demandes.de(dossier).numero().toString();
        enTantQue.agent(ada, () -> {
            ecran("");
            test(find(TextField.class).withCaption("Numéro du dossier").single())
                    .setValue(" " + numero + " ");
            assertThat(actuel()).contains("Lou Vasseur, dossier " + numero);
            assertThat(find(TextField.class).single().getValue()).isEqualTo(numero);
        });
    }

    @Test
    void pagesFollowOneAnotherWithoutAGap() {
        IntStream.range(0, 24).forEach(rang -> lectures.noter(dossier, lou, "page" + rang));
        enTantQue.agent(ada, () -> {
            var vus = new ArrayList<Acces>();
            UUID apres = null;
            for (int page = 0; page < 3; page++) {
                var lus = journal.page(new Question(lou, null, apres), 10);
                vus.addAll(lus);
                apres = lus.getLast().id();
            }
            assertThat(vus).extracting(Acces::id).hasSize(25).doesNotHaveDuplicates();
            assertThat(vus).extracting(un -> un.lecture().quand()).isSortedAccordingTo((a, b) -> b.compareTo(a));
            assertThat(journal.page(new Question(lou, null, apres), 10)).isEmpty();
        });
    }

    @Test
    void itIsTheAdministratorsAlone() {
        enTantQue.agent(lou, () -> {
            assertThat(ecran("")).contains("introuvable").doesNotContain("Lou Vasseur");
            var question = new Question(null, null, null);
            assertThatThrownBy(() -> journal.page(question, 10)).isInstanceOf(AccessDeniedException.class);
        });
    }

    private AgentId agent(String nom, Role role) {
        return agents.reconnaitre(
                "https://agents.exemple",
                UUID.randomUUID().toString(),
                nom,
                new Email(UUID.randomUUID() + "@ville.exemple"),
                Set.of(role));
    }

    private String ecran(String question) {
        UI.getCurrent().navigate("agents/administration/acces", QueryParameters.fromString(question));
        return actuel();
    }

    private String actuel() {
        return texte((Component) getCurrentView());
    }

    private static String texte(Component ecran) {
        return ecran.getElement().getTextRecursively().replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
