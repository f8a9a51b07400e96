package fr.parcoursprojet.recouvrement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.commission.BancDeCommission;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.Mesure;
import fr.parcoursprojet.commission.MesureDecidee;
import fr.parcoursprojet.commission.Passage;
import fr.parcoursprojet.commission.Seance;
import fr.parcoursprojet.commission.SeanceId;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.recouvrement.BancDesAides;
import fr.parcoursprojet.recouvrement.Recouvrement;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** From the loan's tab or the list of late loans to the room, and what the borrower then reads. */
@SpringBootTest
@Import(BancDEssai.class)
class TransmissionALEcranTest extends SpringBrowserlessTest {

    private static final LocalDate ACCORD = LocalDate.of(2034, 1, 4);
    private static final LocalDate SEANCE = LocalDate.of(2034, 3, 8);

    @Autowired
    BancDeCommission commission;

    @Autowired
    BancDesAides banc;

    @Autowired
    PretsDEssai essais;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    Commissions commissions;

    @Autowired
    Demandes demandes;

    @Autowired
    Prets prets;

    @Autowired
    Recouvrement recouvrement;

    @Autowired
    Agents agents;

    @Autowired
    HorlogeReglable horloge;

    private AgentId camille;
    private UsagerId ines;
    private DossierId dossier;
    private PretId pret;
    private SeanceId seance;

    @BeforeEach
    void aLateLoanAndASeance() {
        horloge.allerAu(ACCORD);
        camille = commission.referent();
        ines = commission.personne();
        dossier = banc.pretEnCours(ines, camille);
        pret = banc.pret(dossier);
        horloge.allerAu(SEANCE);
        recouvrement.jour(SEANCE);
        seance = commission.seance(camille);
        entrer(sessions.identite(camille));
    }

    @AfterEach
    void nothingIsLeft() {
        SecurityContextHolder.clearContext();
        var du = prets.situation(pret).resteDu();
        if (du.estPositif()) {
            essais.payer(pret, LocalDate.now(horloge), du);
        }
        horloge.revenir();
    }

    @Test
    void fromTheTabToTheRoomToTheTreasury() {
        navigate(onglet(), Component.class);
        cliquer("Proposer à la commission");
        assertThat(dialogue()).contains("Ce prêt passe à l’ordre du jour", "Aucune aide n’a été proposée");
        boutonDuDialogue();
        assertThat(motif().isInvalid()).as("a reason is wanted").isTrue();
        motif().setValue("Aucune nouvelle depuis février.");
        choisir();
        boutonDuDialogue();
        assertThat(passage().reexamen().mesure()).isEqualTo(new Mesure.Transmission());
        assertThat(ecran()).contains("Ce dossier est à l’ordre du jour du 8 mars 2034.");
        assertThat(boutons()).doesNotContain("Proposer à la commission").contains("Remettre au Trésor public");

        commission.enAgent(camille, () -> commissions.ouvrir(seance, commission.quorum()));
        entrer(sessions.identite(camille));
        navigate("agents/commission/" + seance + "/salle", Component.class);
        assertThat(find(H1.class).single().getText()).contains("Passage au Trésor public");
        assertThat(ecran())
                .contains("Où en est ce prêt", "40,00", "5 février 2034", "Premier impayé")
                .contains("Aucune aide n’a été essayée.", "Ce qui est dû ne change pas.");
        decision("Passer au Trésor public, ou aider à la place");
        var motif = find(TextArea.class)
                .withPropertyValue(TextArea::getLabel, "Motif, repris dans la lettre")
                .single();
        test(motif).setValue("Trois relances sans réponse.");
        test(find(Button.class).withText("Enregistrer").single()).click();
        assertThat(passage().decision())
                .isEqualTo(new MesureDecidee(new Mesure.Transmission(), "Trois relances sans réponse."));
        commission.enAgent(camille, () -> commissions.clore(seance));
        assertThat(prets.de(pret).contentieuxLe()).isEqualTo(SEANCE);

        entrer(sessions.identite(ines));
        navigate("espace/decision", Component.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Votre prêt passe au Trésor public");
        assertThat(ecran())
                .contains("120,00", "Trois relances sans réponse.")
                .doesNotContain("Prochaine mensualité", "Plus rien n’est à payer");
        navigate("espace/mon-pret", Component.class);
        assertThat(ecran()).contains("Trésor public");
    }

    @Test
    void fromTheListAndTheRoomSaysNo() {
        navigate(ContentieuxView.class);
        var titre = essais.titre(pret);
        find(Checkbox.class).all().stream()
                .filter(boite -> boite.getAriaLabel().orElse("").endsWith(titre))
                .findFirst()
                .orElseThrow()
                .setValue(true);
        cliquer("Proposer les prêts choisis à la commission");
        motif().setValue("Aucune nouvelle.");
        choisir();
        boutonDuDialogue();
        assertThat(passage().reexamen().motif()).isEqualTo("Aucune nouvelle.");

        commission.enAgent(camille, () -> commissions.ouvrir(seance, commission.quorum()));
        entrer(sessions.identite(camille));
        navigate("agents/commission/" + seance + "/salle", Component.class);
        decision("Ne pas passer au Trésor public");
        test(texte("Motif, repris dans la lettre")).setValue("Elle reprend en avril.");
        test(texte("Autre réponse, reprise dans la lettre")).setValue("Un rendez-vous avec nous.");
        test(find(Button.class).withText("Enregistrer").single()).click();
        commission.enAgent(camille, () -> commissions.clore(seance));
        assertThat(prets.de(pret).contentieuxLe()).isNull();

        entrer(sessions.identite(ines));
        navigate("espace/decision", Component.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Votre prêt reste au CCAS");
        assertThat(ecran())
                .contains("Elle reprend en avril.", "Un rendez-vous avec nous.")
                .doesNotContain("tribunal administratif");
    }

    @Test
    void theListingClerkDoesNotPropose() {
        var clerc = agents.reconnaitre(
                "essai",
                "transmission-clerc",
                "Louis Clerc",
                new Email("louis-clerc@essai.example"),
                Set.of(Role.AGENT_ADMINISTRATIF));
        entrer(sessions.identite(clerc));
        navigate(onglet(), Component.class);
        assertThat(boutons()).contains("Remettre au Trésor public").doesNotContain("Proposer à la commission");
    }

    private String onglet() {
        return "agents/dossiers/" + demandes.de(dossier).numero() + "/difficulte";
    }

    private Passage passage() {
        return commission.enAgent(camille, () -> commissions.de(seance)).passages().stream()
                .filter(un -> un.dossier().equals(dossier))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void choisir() {
        var champ =
                (Select<Seance>) find(Select.class, find(Dialog.class).single()).single();
        champ.setValue(champ.getListDataView()
                .getItems()
                .filter(une -> une.id().equals(seance))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private void decision(String mot) {
        var choix = (RadioButtonGroup<Object>)
                find(RadioButtonGroup.class).withCaption("Décision").single();
        choix.setValue(choix.getListDataView()
                .getItems()
                .filter(un -> choix.getItemLabelGenerator().apply(un).equals(mot))
                .findFirst()
                .orElseThrow());
    }

    private void cliquer(String nom) {
        test(find(Button.class).withText(nom).single()).click();
    }

    private void boutonDuDialogue() {
        test(find(Button.class, find(Dialog.class).single())
                        .withText("Proposer à la commission")
                        .single())
                .click();
    }

    private TextArea motif() {
        return find(TextArea.class, find(Dialog.class).single()).single();
    }

    private TextArea texte(String nom) {
        return find(TextArea.class).withPropertyValue(TextArea::getLabel, nom).single();
    }

    private String dialogue() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    private List<String> boutons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private String ecran() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private static void entrer(Authentication qui) {
        SecurityContextHolder.getContext().setAuthentication(qui);
    }
}
