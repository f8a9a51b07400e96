package fr.parcoursprojet.suivi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.Agent;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.ui.Liste;
import fr.parcoursprojet.suivi.Vue;
import fr.parcoursprojet.suivi.Vues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/** The list of dossiers as an agent uses it: its address says everything, and a slip still finds. */
@SpringBootTest
@Import(BancDEssai.class)
class EcransDesDossiersTest extends SpringBrowserlessTest {

    @Autowired
    BancDeDemande banc;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    Demandes demandes;

    @Autowired
    Instructions instructions;

    @Autowired
    Agents agents;

    @Autowired
    Vues vues;

    private AgentId camille;
    private DossierId dossier;
    private String numero;

    @BeforeEach
    void unDossierDepose() {
        camille = banc.referent();
        dossier = banc.deposee(banc.personne());
        numero = String.valueOf(demandes.de(dossier).numero());
        enTantQue.agent(camille, () -> instructions.affecter(dossier, camille));
        SecurityContextHolder.getContext().setAuthentication(sessions.identite(camille));
    }

    @AfterEach
    void sortir() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theAddressIsTheList() {
        aller("q", numero);
        assertThat(lignes()).isEqualTo(1);
        assertThat(tetes()).contains("Projet", "Prêt").doesNotContain("Téléphone");
        aller("q", numero, "etat", "REFUSE");
        assertThat(phrases()).anyMatch(phrase -> phrase.startsWith("Aucun dossier ne correspond."));
        aller("q", numero, "etat", "EN_INSTRUCTION", "referent", camille.toString(), "colonnes", "TELEPHONE.ETAT");
        assertThat(lignes()).isEqualTo(1);
        assertThat(tetes()).contains("Téléphone", "État").doesNotContain("Projet");
        aller("etat", "PAS_UN_ETAT", "du", "hier", "referent", "moi", "q", numero);
        assertThat(lignes()).as("what is not understood is left out").isEqualTo(1);
    }

    @Test
    void aSlipSaysThatItWasOne() {
        aller("q", "inès carell " + numero);
        assertThat(lignes()).isEqualTo(1);
        assertThat(phrases())
                .contains("Rien d’exact pour « inès carell " + numero + " ». Voici ce qui s’écrit presque pareil.");
    }

    @Test
    void tickedDossiersAreGivenToAColleague() {
        var dominique = banc.referent();
        aller("q", numero);
        test(bouton("Choisir toute la liste")).click();
        assertThat(phrases()).contains("1 dossier choisi");
        test(bouton("Affecter")).click();
        test(find(Button.class).withText("Affecter").last()).click();
        @SuppressWarnings("unchecked")
        var qui = (Liste<Agent>) find(Liste.class).all().stream()
                .filter(liste -> "Référent".equals(liste.getLabel()))
                .reduce((a, b) -> b)
                .orElseThrow();
        assertThat(qui.getErrorMessage()).isEqualTo("Choisissez dans la liste.");
        qui.setValue(agents.de(dominique));
        test(find(Button.class).withText("Affecter").last()).click();
        assertThat(instructions.du(dossier).referent()).isEqualTo(dominique);
    }

    @Test
    void aListIsKeptAndFoundAgain() {
        aller("q", numero, "etat", "EN_INSTRUCTION");
        test(bouton("Garder cette liste")).click();
        test(bouton("Garder")).click();
        var nom = find(TextField.class).withCaption("Son nom").single();
        assertThat(nom.getErrorMessage()).isEqualTo("Écrivez un nom, de 60 lettres au plus.");
        test(nom).setValue("Mes instructions");
        test(bouton("Garder")).click();
        assertThat(enTantQue.agent(camille, () -> vues.toutes()))
                .filteredOn(Vue::mienne)
                .singleElement()
                .satisfies(vue -> assertThat(vue.question()).contains("etat=EN_INSTRUCTION", "q=" + numero));
        SecurityContextHolder.getContext().setAuthentication(sessions.identite(camille));
        test(bouton("Retirer cette liste")).click();
        assertThat(enTantQue.agent(camille, () -> vues.toutes())).noneMatch(Vue::mienne);
    }

    @Test
    void anAgentAdministratifSearchesAndActsOnNone() {
        var nadia = agents.reconnaitre(
                "https://agents.exemple",
                UUID.randomUUID().toString(),
                "Nadia Ferrand",
                new Email("n@ville.exemple"),
                Set.of(Role.AGENT_ADMINISTRATIF));
        SecurityContextHolder.getContext().setAuthentication(sessions.identite(nadia));
        aller("q", numero);
        assertThat(lignes()).isEqualTo(1);
        assertThat(find(Button.class).withText("Choisir toute la liste").exists())
                .isFalse();
    }

    private static void aller(String... noms) {
        var dits = new LinkedHashMap<String, String>();
        for (int rang = 0; rang < noms.length; rang += 2) {
            dits.put(noms[rang], noms[rang + 1]);
        }
        UI.getCurrent().navigate("agents/dossiers", QueryParameters.simple(dits));
    }

    private int lignes() {
        return test(find(Grid.class).single()).size();
    }

    private List<String> tetes() {
        return ((Grid<?>) find(Grid.class).single())
                .getColumns().stream().map(colonne -> colonne.getHeaderText()).toList();
    }

    private List<String> phrases() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private Button bouton(String texte) {
        return find(Button.class).withText(texte).single();
    }
}
