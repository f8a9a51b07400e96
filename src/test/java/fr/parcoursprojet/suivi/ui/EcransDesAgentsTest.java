package fr.parcoursprojet.suivi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.courrier.Courriers;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.instruction.Avis;
import fr.parcoursprojet.instruction.Instructions;
import fr.parcoursprojet.instruction.Message;
import fr.parcoursprojet.instruction.Messages;
import fr.parcoursprojet.instruction.Proposition;
import fr.parcoursprojet.instruction.RapportSocial;
import fr.parcoursprojet.justificatifs.EtatJustificatif;
import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.reglement.ModeleDeMessage;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.ConflitDeSaisie;
import fr.parcoursprojet.socle.ui.Frise;
import fr.parcoursprojet.suivi.Chronologie;
import fr.parcoursprojet.suivi.Fait;
import fr.parcoursprojet.suivi.Tache;
import fr.parcoursprojet.suivi.Taches;
import fr.parcoursprojet.suivi.TypeFait;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The screens, found by label as people see them; each route refused to those it is not for. */
@SpringBootTest
@Import(BancDEssai.class)
class EcransDesAgentsTest extends SpringBrowserlessTest {

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
    Messages messages;

    @Autowired
    Taches taches;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    Agents agents;

    @Autowired
    Lectures lectures;

    @Autowired
    Chronologie chronologie;

    @Autowired
    Courriers courriers;

    private AgentId camille;
    private UsagerId ines;
    private DossierId dossier;
    private String numero;

    @BeforeEach
    void unDossierDepose() {
        camille = banc.referent();
        ines = banc.personne();
        dossier = banc.deposee(ines);
        numero = String.valueOf(demandes.de(dossier).numero());
        enTantQue.agent(camille, () -> instructions.affecter(dossier, camille));
    }

    @Test
    void aDocumentJudgedMeanwhileIsNotJudgedTwice() {
        entrer(sessions.identite(camille));
        navigate("agents/dossiers/" + numero + "/justificatifs", Component.class);
        var nadia = banc.referent();
        enTantQue.agent(nadia, () -> justificatifs.refuser(dossier, "identite", "Le verso manque.", nadia));
        entrer(sessions.identite(camille));
        decision().setValue(VerificationDePiece.Choix.VERIFIE);
        test(bouton("Envoyer et voir le suivant")).click();
        assertThat(justificatifs.un(dossier, "identite").etat()).isEqualTo(EtatJustificatif.A_REFAIRE);
        assertThat(find(ConflitDeSaisie.class).single().getElement().getTextRecursively())
                .contains("Le verso manque.", "Vérifié");
        // the state does not allow to keep one's own: the document is read again
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Garder ma décision");
        test(bouton("Voir le document tel qu’il est")).click();
        assertThat(find(ConflitDeSaisie.class).all()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<VerificationDePiece.Choix> decision() {
        return find(RadioButtonGroup.class).withCaption("Ma décision").single();
    }

    @AfterEach
    void sortir() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theDossierPageShowsItsHeadAndNotesTheReading() {
        entrer(sessions.identite(camille));
        navigate("agents/dossiers/" + numero, Component.class);
        assertThat(find(H1.class).all()).extracting(H1::getText).contains("Inès Carrel");
        assertThat(lectures.de(dossier)).anyMatch(une -> une.onglet().equals("synthese"));
    }

    @Test
    void whatIsTypedInTheRapportIsSavedAtOnce() {
        entrer(sessions.identite(camille));
        navigate("agents/dossiers/" + numero + "/instruction", Component.class);
        test(zone("Situation")).setValue("Vit seule, en CDI depuis un an.");
        assertThat(instructions.du(dossier).rapport().situation()).isEqualTo("Vit seule, en CDI depuis un an.");
    }

    @Test
    void theSecondAgentToTypeKeepsTheirWords() {
        entrer(sessions.identite(camille));
        navigate("agents/dossiers/" + numero + "/instruction", Component.class);
        var nadia = banc.referent();
        enTantQue.agent(
                nadia,
                () -> instructions.enregistrerRapport(
                        dossier,
                        new RapportSocial("Avec son frère.", "", "", ""),
                        instructions.du(dossier).version()));
        entrer(sessions.identite(camille));
        test(zone("Situation")).setValue("Vit seule.");
        assertThat(instructions.du(dossier).rapport().situation()).isEqualTo("Avec son frère.");
        assertThat(zone("Situation").getValue()).isEqualTo("Vit seule.");
        test(bouton("Garder mon texte")).click();
        assertThat(instructions.du(dossier).rapport().situation()).isEqualTo("Vit seule.");
    }

    @Test
    void whatTwoAgentsWroteInDifferentPartsIsKeptWithoutAWord() {
        entrer(sessions.identite(camille));
        navigate("agents/dossiers/" + numero + "/instruction", Component.class);
        var nadia = banc.referent();
        enTantQue.agent(
                nadia,
                () -> instructions.enregistrerRapport(
                        dossier,
                        new RapportSocial("", "Un scooter.", "", ""),
                        instructions.du(dossier).version()));
        entrer(sessions.identite(camille));
        test(zone("Situation")).setValue("Vit seule.");
        assertThat(instructions.du(dossier).rapport())
                .isEqualTo(new RapportSocial("Vit seule.", "Un scooter.", "", ""));
        assertThat(zone("Projet").getValue()).isEqualTo("Un scooter.");
        assertThat(find(ConflitDeSaisie.class).all()).isEmpty();
    }

    @Test
    void aPartInDisputeDoesNotKeepTheOthersFromBeingSaved() {
        entrer(sessions.identite(camille));
        navigate("agents/dossiers/" + numero + "/instruction", Component.class);
        enTantQue.agent(
                banc.referent(),
                () -> instructions.enregistrerRapport(
                        dossier,
                        new RapportSocial("Avec son frère.", "", "", ""),
                        instructions.du(dossier).version()));
        entrer(sessions.identite(camille));
        test(zone("Situation")).setValue("Vit seule.");
        test(zone("Diagnostic")).setValue("Tenace.");
        assertThat(instructions.du(dossier).rapport())
                .isEqualTo(new RapportSocial("Avec son frère.", "", "Tenace.", ""));
        test(bouton("Prendre le sien")).click();
        assertThat(zone("Situation").getValue()).isEqualTo("Avec son frère.");
        assertThat(instructions.du(dossier).rapport())
                .isEqualTo(new RapportSocial("Avec son frère.", "", "Tenace.", ""));
    }

    @Test
    void theSecondProposalIsShownBesideTheFirst() {
        entrer(sessions.identite(camille));
        navigate("agents/dossiers/" + numero + "/instruction", Component.class);
        enTantQue.agent(
                banc.referent(),
                () -> instructions.proposer(
                        dossier,
                        Proposition.de(
                                Montant.euros(900),
                                Montant.euros(200),
                                18,
                                Montant.euros(1),
                                PositionAjustement.DERNIERE,
                                "",
                                Avis.RESERVE),
                        instructions.du(dossier).version()));
        entrer(sessions.identite(camille));
        avis().setValue(Avis.FAVORABLE);
        test(bouton("Enregistrer la proposition")).click();
        assertThat(proposee().sens()).isEqualTo(Avis.RESERVE);
        assertThat(find(ConflitDeSaisie.class).single().getElement().getTextRecursively())
                .contains("900,00", "18 mois", "Réservé", "Favorable");
        test(bouton("Garder ma proposition")).click();
        assertThat(proposee().sens()).isEqualTo(Avis.FAVORABLE);
        assertThat(proposee().pret()).isEqualTo(demandes.de(dossier).plan().pret());
    }

    @Test
    void theFirstProposalMayBeTaken() {
        entrer(sessions.identite(camille));
        navigate("agents/dossiers/" + numero + "/instruction", Component.class);
        var sienne = Proposition.de(
                Montant.euros(900), Montant.ZERO, 18, Montant.euros(1), PositionAjustement.DERNIERE, "", Avis.RESERVE);
        enTantQue.agent(
                banc.referent(),
                () -> instructions.proposer(
                        dossier, sienne, instructions.du(dossier).version()));
        entrer(sessions.identite(camille));
        avis().setValue(Avis.FAVORABLE);
        test(bouton("Enregistrer la proposition")).click();
        test(bouton("Prendre la sienne")).click();
        assertThat(avis().getValue()).isEqualTo(Avis.RESERVE);
        assertThat(proposee()).isEqualTo(sienne);
    }

    private Proposition proposee() {
        return Objects.requireNonNull(instructions.du(dossier).proposition());
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Avis> avis() {
        return find(RadioButtonGroup.class).withCaption("Mon avis").single();
    }

    @Test
    void anAgentAdministratifReadsAndDoesNotWrite() {
        entrer(sessions.identite(agent(Role.AGENT_ADMINISTRATIF)));
        navigate("agents/dossiers/" + numero + "/instruction", Component.class);
        assertThat(zone("Situation").isReadOnly()).isTrue();
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Présenter en commission");
    }

    @Test
    void thePersonReadsTheSentenceAndWrites() {
        entrer(sessions.identite(ines));
        navigate("espace/ma-demande", Component.class);
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(phrase -> phrase.startsWith("Camille Roux lit votre demande."));
        navigate("espace/messages", Component.class);
        test(zone("Écrire à Camille Roux")).setValue("Bonjour, le devis suffit ?");
        test(bouton("Envoyer")).click();
        assertThat(messages.du(dossier)).hasSize(1);
    }

    @Test
    void aModelIsInsertedThenChangedAndACallIsNotedApart() {
        entrer(sessions.identite(camille));
        navigate("agents/dossiers/" + numero + "/messages", Component.class);
        @SuppressWarnings("unchecked")
        Select<ModeleDeMessage> modeles =
                find(Select.class).withCaption("Insérer un modèle").single();
        modeles.setValue(modeles.getListDataView().getItem(0));
        assertThat(zone("Répondre à Inès").getValue()).startsWith("Bonjour Inès");
        test(zone("Répondre à Inès")).setValue("Bonjour Inès, le devis suffit.");
        test(bouton("Envoyer")).click();
        assertThat(messages.du(dossier))
                .singleElement()
                .extracting(Message::texte)
                .isEqualTo("Bonjour Inès, le devis suffit.");
        find(TextArea.class).all().stream()
                .filter(une -> une.getLabel().startsWith("Ce qui s’est dit"))
                .findFirst()
                .orElseThrow()
                .setValue("Elle rappelle lundi.");
        test(bouton("Garder la note")).click();
        assertThat(find(FilDeMessages.class).single().getElement().getTextRecursively())
                .contains("Elle rappelle lundi.", "Appel noté par Camille Roux");
        entrer(sessions.identite(ines));
        navigate("espace/messages", Component.class);
        assertThat(find(FilDeMessages.class).single().getElement().getTextRecursively())
                .contains("le devis suffit")
                .doesNotContain("rappelle");
    }

    @Test
    void theJournalSaysWhoDidSawAndSentWhat() {
        entrer(sessions.identite(camille));
        navigate("agents/dossiers/" + numero + "/synthese", Component.class);
        enTantQue.agent(camille, () -> messages.repondre(dossier, camille, "Bonjour."));
        Awaitility.await().until(() -> !courriers.de(dossier).isEmpty());
        entrer(sessions.identite(camille));
        navigate("agents/dossiers/" + numero + "/journal", Component.class);
        var lignes = find(Frise.class).single().getElement().getChildren().toList();
        var textes = lignes.stream().map(Element::getTextRecursively).toList();
        assertThat(textes)
                .anySatisfy(ligne -> assertThat(ligne).contains("A ouvert « Synthèse »", "Camille Roux"))
                .anySatisfy(ligne -> assertThat(ligne).contains("E-mail"));
        assertThat(chronologie.de(dossier))
                .filteredOn(fait -> fait.type() == TypeFait.MESSAGE_ENVOYE)
                .extracting(Fait::agent)
                .containsExactly(camille);
        assertThat(chronologie.de(dossier))
                .filteredOn(fait -> fait.type() == TypeFait.DEPOT)
                .extracting(Fait::agent)
                .containsOnlyNulls();
    }

    void aLineIsPutOffThenTakenBack() {
        entrer(sessions.identite(camille));
        var ligne = enTantQue.agent(camille, () -> taches.du(dossier)).getFirst();
        ouvrir(ligne);
        assertThat(find(Anchor.class).all())
                .extracting(lien -> lien.getElement().getAttribute("aria-label"))
                .as("the action stands on the line")
                .contains("Vérifier les documents : Inès Carrel a envoyé "
                        + justificatifs.du(dossier).size() + " documents");
        var titre = titreDeLOnglet();
        test(bouton("Plus tard")).click();
        test(bouton("Demain")).click();
        assertThat(titreDeLOnglet()).as("one less in the tab").isNotEqualTo(titre);
        ouvrir(ligne);
        test(bouton("Reprendre maintenant")).click();
        assertThat(titreDeLOnglet()).isEqualTo(titre);
    }

    @Test
    void theTourOfTheFirstDayIsDismissedForGood() {
        entrer(sessions.identite(camille));
        UI.getCurrent().navigate("agents/a-faire");
        test(bouton("J’ai compris")).click();
        assertThat(find(Button.class).withText("J’ai compris").exists()).isFalse();
        assertThat(agents.aVuLaVisite(camille)).isTrue();
        assertThat(agents.aVuLaVisite(banc.referent()))
                .as("each for themselves")
                .isFalse();
    }

    private void ouvrir(Tache ligne) {
        UI.getCurrent()
                .navigate(
                        "agents/a-faire", QueryParameters.of("tache", ligne.id().toString()));
    }

    private static String titreDeLOnglet() {
        return UI.getCurrent().getInternals().getTitle();
    }

    @Test
    void agentsScreensAreNotFoundForOthers() {
        for (var qui : new Authentication[] {sessions.identite(ines), sessions.identite(agent(Role.DIRECTION))}) {
            entrer(qui);
            for (var adresse : new String[] {"agents/a-faire", "agents/dossiers", "agents/dossiers/" + numero}) {
                refuse(adresse);
            }
        }
        entrer(sessions.identite(camille));
        refuse("espace/ma-demande");
        refuse("agents/dossiers/PP-2026-99999");
        refuse("agents/dossiers/" + numero + "/inconnu");
    }

    @Test
    void anotherPersonFindsNothing() {
        entrer(sessions.identite(banc.personne()));
        refuse("espace/ma-demande?dossier=" + numero);
        refuse("espace/messages?dossier=" + numero);
    }

    /** The page that stands for what does not exist, and that page alone. */
    private void refuse(String adresse) {
        var lieu = new Location(adresse);
        UI.getCurrent().navigate(lieu.getPath(), lieu.getQueryParameters());
        assertThat(find(H1.class).all()).as(adresse).extracting(H1::getText).containsExactly("Page introuvable");
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                .as(adresse)
                .singleElement()
                .isInstanceOf(HasErrorParameter.class);
    }

    private AgentId agent(Role role) {
        return agents.reconnaitre(
                "https://agents.exemple",
                UUID.randomUUID().toString(),
                "Dominique Petit",
                new Email("d@ville.exemple"),
                Set.of(role));
    }

    private TextArea zone(String nom) {
        return find(TextArea.class).withCaption(nom).single();
    }

    private Button bouton(String texte) {
        return find(Button.class).withText(texte).single();
    }

    private static void entrer(Authentication qui) {
        SecurityContextHolder.getContext().setAuthentication(qui);
    }
}
