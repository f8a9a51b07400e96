package fr.parcoursprojet.commission.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.commission.BancDeCommission;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.DecisionDeRefus;
import fr.parcoursprojet.commission.Delegations;
import fr.parcoursprojet.commission.DossierAInscrire;
import fr.parcoursprojet.commission.EtatPassage;
import fr.parcoursprojet.commission.EtatSeance;
import fr.parcoursprojet.commission.SeanceId;
import fr.parcoursprojet.commission.ValidationsEnAmont;
import fr.parcoursprojet.compte.Agent;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.instruction.Avis;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.ChampMontant;
import fr.parcoursprojet.socle.ui.ResteAVivre;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The screens of the commission, found by label; a member reads, the person reads their own answer only. */
@SpringBootTest
@Import(BancDEssai.class)
class EcransDeLaCommissionTest extends SpringBrowserlessTest {

    @Autowired
    BancDeCommission banc;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    Commissions commissions;

    @Autowired
    Delegations delegations;

    @Autowired
    ValidationsEnAmont validations;

    @Autowired
    Demandes demandes;

    @Autowired
    Agents agents;

    @Autowired
    HorlogeReglable horloge;

    private AgentId camille;
    private UsagerId ines;
    private DossierId dossier;

    @BeforeEach
    void unDossierPresente() {
        horloge.allerAu(LocalDate.of(2026, 11, 3));
        camille = banc.referent();
        ines = banc.personne();
        dossier = banc.presente(ines, camille);
    }

    @AfterEach
    void sortir() {
        SecurityContextHolder.clearContext();
        horloge.revenir();
    }

    @Test
    void aSeanceIsPlannedAndADossierStandsOnIt() {
        entrer(sessions.identite(camille));
        navigate(CommissionView.class);
        var lieu = "Salle " + UUID.randomUUID();
        test(find(TextField.class).withCaption("Lieu").single()).setValue(lieu);
        test(bouton("Planifier")).click();
        var seance = commissions.toutes().stream()
                .filter(une -> une.lieu().equals(lieu))
                .findFirst()
                .orElseThrow();
        assertThat(seance.etat()).isEqualTo(EtatSeance.PLANIFIEE);
        inscrire();
        assertThat(commissions.de(seance.id()).passages())
                .extracting(passage -> passage.dossier())
                .containsExactly(dossier);
    }

    @Test
    void withoutAPlaceNothingIsPlanned() {
        entrer(sessions.identite(camille));
        navigate(CommissionView.class);
        var lieu = find(TextField.class).withCaption("Lieu").single();
        lieu.setValue("");
        var avant = commissions.toutes().size();
        test(bouton("Planifier")).click();
        assertThat(lieu.getErrorMessage()).isEqualTo("Écrivez où la commission se réunit.");
        assertThat(commissions.toutes()).hasSize(avant);
    }

    @Test
    void aSeanceOpensWithItsQuorumDecidesAndCloses() {
        var seance = banc.seance(camille);
        var presents = banc.quorum();
        entrer(sessions.identite(camille));
        navigate("agents/commission/" + seance, SeanceView.class);
        inscrire();
        cocher(Set.of(presents.iterator().next()));
        assertThatThrownBy(() -> test(bouton("Ouvrir la séance")).click()).isNotNull();
        assertThat(commissions.de(seance).etat()).isEqualTo(EtatSeance.PLANIFIEE);
        cocher(presents);
        test(bouton("Ouvrir la séance")).click();
        assertThat(commissions.de(seance).etat()).isEqualTo(EtatSeance.OUVERTE);
        assertThat(phrases()).contains("Il reste un dossier à décider.");

        salle(seance);
        assertThat(find(H1.class).all()).extracting(H1::getText).containsExactly("Dossier 1\u00a0: Scooter");
        choisir(Choix.ACCORD);
        assertThat(find(IntegerField.class).withCaption("Pour").all()).isEmpty();
        find(Checkbox.class).withCaption("Mettre au vote").single().setValue(true);
        find(IntegerField.class).withCaption("Pour").single().setValue(4);
        test(zone("Motif, repris dans la lettre")).setValue("Le scooter permet de garder l’emploi.");
        test(bouton("Enregistrer")).click();
        assertThat(phrases()).contains("Vous comptez 4 votes pour 3 présents.");
        find(IntegerField.class).withCaption("Pour").single().setValue(3);
        test(bouton("Enregistrer")).click();
        var passage = commissions.de(seance).passages().getFirst();
        assertThat(passage.etat()).isEqualTo(EtatPassage.ACCORDE);
        assertThat(passage.votes().pour()).isEqualTo(3);

        navigate("agents/commission/" + seance, SeanceView.class);
        test(bouton("Clore la séance")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(commissions.de(seance).etat()).isEqualTo(EtatSeance.CLOSE);
        assertThat(phrases()).contains("Une lettre est partie.");
    }

    @Test
    void aBareRefusalIsSentBackWithItsSentences() {
        var seance = banc.ouverte(camille, dossier);
        entrer(sessions.identite(camille));
        salle(seance);
        choisir(Choix.REFUSER);
        test(bouton("Enregistrer")).click();
        assertThat(zone("Motif, repris dans la lettre").getErrorMessage())
                .isEqualTo("Écrivez pourquoi, en mots simples : la personne le lira.");
        assertThat(zone("Autre réponse, reprise dans la lettre").isInvalid()).isTrue();
        assertThat(commissions.de(seance).passages().getFirst().etat()).isEqualTo(EtatPassage.INSCRIT);
    }

    @Test
    void theRoomCountsWhoComesAndLeavesAndLosesNothingTyped() {
        var seance = banc.ouverte(camille, dossier);
        var presents = banc.quorum();
        entrer(sessions.identite(camille));
        salle(seance);
        assertThat(phrases()).contains("3 présents, il en faut 3 : le quorum est atteint.");
        choisir(Choix.ACCORD);
        test(zone("Motif, repris dans la lettre")).setValue("Le scooter permet de garder l’emploi.");
        cocher(presents.stream().skip(1).collect(Collectors.toSet()));
        assertThat(phrases())
                .contains(
                        "2 présents, il en faut 3 : le quorum est perdu. Rien ne se décide avant un retour.",
                        "Le quorum est perdu : rien ne se décide avant le retour d’un membre.");
        assertThatThrownBy(() -> test(bouton("Enregistrer")).click()).isNotNull();
        assertThat(zone("Motif, repris dans la lettre").getValue()).startsWith("Le scooter");
        cocher(presents);
        test(bouton("Enregistrer")).click();
        assertThat(commissions.de(seance).passages().getFirst().etat()).isEqualTo(EtatPassage.ACCORDE);
        assertThat(find(ListItem.class).all().stream().map(ListItem::getText))
                .anyMatch(dit -> dit.contains("départ noté à 9"))
                .anyMatch(dit -> dit.contains("arrivée notée à 9"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aMemberStandsAsideInTheRoom() {
        banc.membre("Nina Roy");
        var seance = banc.ouverte(camille, dossier);
        entrer(sessions.identite(camille));
        salle(seance);
        var alice = banc.membre("Alice Morel");
        var deports = (CheckboxGroup<Agent>) find(CheckboxGroup.class)
                .withCaption("Se retirent pour ce dossier")
                .single();
        deports.setValue(Set.of(agents.de(alice)));
        assertThat(phrases())
                .anyMatch(dit -> dit.startsWith("Sans les membres qui se retirent, 2 membres décident ; il en faut 3"));
        assertThat(commissions.de(seance).passages().getFirst().deports()).containsExactly(alice);
    }

    @Test
    void theAmountsAreAdjustedLive() {
        var seance = banc.ouverte(camille, dossier);
        entrer(sessions.identite(camille));
        salle(seance);
        choisir(Choix.ACCORD);
        assertThat(fiche()).contains("23 fois 57", "30,77");
        find(IntegerField.class).withCaption("Mensualités").single().setValue(12);
        assertThat(fiche()).contains("11 fois 113", "28,90").doesNotContain("23 fois 57");
        var mois = find(IntegerField.class).withCaption("Mensualités").single();
        mois.setValue(48);
        assertThat(mois.isInvalid()).isTrue();
        choisir(Choix.REFUSER);
        assertThat(fiche()).contains("23 fois 57");
    }

    @Test
    void aListingAtTheBanqueDeFranceIsNoReason() {
        var seance = banc.ouverte(camille, dossier);
        entrer(sessions.identite(camille));
        salle(seance);
        choisir(Choix.REFUSER);
        test(zone("Motif, repris dans la lettre")).setValue("Vous êtes inscrite au F.I.C.P.");
        test(zone("Autre réponse, reprise dans la lettre")).setValue("Un rendez-vous.");
        test(bouton("Enregistrer")).click();
        assertThat(zone("Motif, repris dans la lettre").getErrorMessage())
                .startsWith("Être fiché à la Banque de France n’est jamais un motif. Écrivez ce que le budget");
        assertThat(commissions.de(seance).passages().getFirst().etat()).isEqualTo(EtatPassage.INSCRIT);
    }

    @Test
    void aMemberReadsWithoutANameAndDoesNotWrite() {
        var seance = banc.ouverte(camille, dossier);
        entrer(sessions.identite(banc.membre("Alice Morel")));
        navigate(CommissionView.class);
        assertThat(boutons()).doesNotContain("Planifier");
        navigate("agents/commission/" + seance, SeanceView.class);
        assertThat(boutons()).doesNotContain("Inscrire", "Ouvrir la séance", "Clore la séance");
        salle(seance);
        assertThat(boutons()).noneMatch(nom -> nom.startsWith("Enregistrer"));
        assertThat(phrases()).contains("Ce dossier n’est pas encore décidé.").noneMatch(dit -> dit.contains("Carrel"));
    }

    @Test
    void theHolderOfADelegationGrantsAnUrgentDossier() {
        var odile = banc.membre("Odile " + UUID.randomUUID());
        entrer(sessions.identite(camille));
        navigate(DelegationsView.class);
        test(bouton("Enregistrer")).click();
        assertThat(find(TextField.class)
                        .withCaption("Référence de l’acte")
                        .single()
                        .getErrorMessage())
                .startsWith("Écrivez la référence de l’acte");
        banc.enAgent(
                camille,
                () -> delegations.enregistrer(
                        odile, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1), Montant.euros(1500), "Arrêté 12"));
        navigate("agents/dossiers/" + demandes.de(dossier).numero() + "/commission", Component.class);
        test(bouton("Demander une validation en amont")).click();
        assertThat(zone("Pourquoi c’est urgent").getErrorMessage()).startsWith("Écrivez pourquoi ce dossier");
        test(zone("Pourquoi c’est urgent")).setValue("Le contrat commence lundi.");
        test(bouton("Demander une validation en amont")).click();
        assertThat(validations.urgence(dossier)).isPresent();

        entrer(sessions.identite(banc.membre("Alice Morel")));
        navigate(CommissionView.class);
        assertThat(ecran()).doesNotContain("Le contrat commence lundi.");
        refuse("agents/validations/" + dossier);
        entrer(sessions.identite(odile));
        navigate(CommissionView.class);
        assertThat(ecran()).contains("Le contrat commence lundi.");
        navigate("agents/validations/" + dossier, ValidationView.class);
        assertThat(ecran()).doesNotContain("Carrel").contains("Arrêté 12", "23 fois 57");
        test(zone("Motif, repris dans la lettre")).setValue("Le scooter permet de garder l’emploi.");
        accorder();
        assertThat(commissions.decision(dossier)).isEmpty();
        assertThat(find(ChampMontant.class).all())
                .anyMatch(champ ->
                        champ.isInvalid() && champ.getErrorMessage().startsWith("Votre délégation s’arrête à 1"));
        find(ChampMontant.class).all().stream()
                .filter(champ -> "Aide".equals(champ.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(Montant.euros(150));
        accorder();
        assertThat(commissions.decision(dossier)).isPresent();
    }

    @Test
    void movingADossierKeepsTheFocusOnIt() {
        var autre = banc.presente(camille);
        var seance = banc.seance(camille);
        banc.enAgent(camille, () -> {
            commissions.inscrire(seance, dossier);
            commissions.inscrire(seance, autre);
        });
        entrer(sessions.identite(camille));
        navigate("agents/commission/" + seance, SeanceView.class);
        var monter = find(Button.class).all().stream()
                .filter(un -> un.isVisible() && un.getAriaLabel().orElse("").startsWith("Monter"))
                .toList();
        assertThat(monter).hasSize(1);
        test(monter.getFirst()).click();
        assertThat(commissions.de(seance).passages())
                .extracting(passage -> passage.dossier())
                .containsExactly(autre, dossier);
        assertThat(phrases()).contains("Scooter est maintenant en place 1.");
    }

    @Test
    void aYearIsReadBeforeItIsPlannedAndAMemberNotesAnOpinion() {
        entrer(sessions.identite(camille));
        navigate(CommissionView.class);
        find(IntegerField.class).withCaption("Année").single().setValue(2027);
        assertThat(ecran()).contains("séances à planifier.", "mardi 5 janvier, ordre du jour clos le 28 décembre 2026");
        find(IntegerField.class).withCaption("Année").single().setValue(2040);
        assertThat(find(IntegerField.class).withCaption("Année").single().getErrorMessage())
                .isEqualTo("Choisissez une année, de 2026 à 2028.");

        var seance = banc.seance(camille);
        banc.enAgent(camille, () -> commissions.inscrire(seance, dossier));
        entrer(sessions.identite(banc.membre("Alice Morel")));
        salle(seance);
        test(bouton("Noter mon avis")).click();
        assertThat(avis().getErrorMessage()).isEqualTo("Choisissez votre avis.");
        avis().setValue(Avis.RESERVE);
        test(zone("Pourquoi, si vous le souhaitez")).setValue("Durée longue.");
        test(bouton("Noter mon avis")).click();
        entrer(sessions.identite(camille));
        salle(seance);
        assertThat(ecran()).contains("Alice Morel : réservé.", "Durée longue.");
    }

    @Test
    void theScreensOfTheAgentsAreNotForUsagers() {
        var seance = banc.ouverte(camille, dossier);
        entrer(sessions.identite(ines));
        refuse("agents/commission");
        refuse("agents/commission/" + seance);
        refuse("agents/commission/" + seance + "/salle");
        entrer(sessions.identite(camille));
        refuse("espace/decision");
        refuse("agents/commission/" + UUID.randomUUID());
    }

    @Test
    void thePersonReadsTheAnswerAndNobodyElseDoes() {
        var seance = banc.ouverte(camille, dossier);
        entrer(sessions.identite(ines));
        navigate(DecisionView.class);
        assertThat(titre()).isEqualTo("Pas encore de décision");
        banc.decide(camille, seance, dossier, BancDeCommission.accord());
        banc.enAgent(camille, () -> commissions.clore(seance));

        entrer(sessions.identite(ines));
        navigate(DecisionView.class);
        assertThat(titre()).isEqualTo("La commission a dit oui\u00a0: un prêt et une aide");
        assertThat(phrases()).contains("Le scooter permet de garder l’emploi.");
        entrer(sessions.identite(banc.personne()));
        navigate(DecisionView.class);
        assertThat(titre()).isEqualTo("Pas encore de décision");
    }

    @Test
    void aRefusalDrawsWhatIsLeftToLiveOnOnlyWhenItIsTooLittle() {
        var refus = new DecisionDeRefus("Il vous laisserait trop peu pour vivre.", "Louer un scooter à petit prix.");
        var autre = banc.personne();
        var sansLien = banc.presente(autre, camille);
        banc.appauvrir(dossier, camille);
        var seance = banc.ouverte(camille, dossier, sansLien);
        banc.decide(camille, seance, dossier, refus);
        banc.decide(camille, seance, sansLien, refus);
        banc.enAgent(camille, () -> commissions.clore(seance));

        entrer(sessions.identite(ines));
        navigate(DecisionView.class);
        assertThat(titre()).isEqualTo("La commission a dit non");
        assertThat(find(ResteAVivre.class).all()).hasSize(1);
        entrer(sessions.identite(autre));
        navigate(DecisionView.class);
        assertThat(find(ResteAVivre.class).all()).isEmpty();
        assertThatThrownBy(() -> commissions.tropPeuPourVivre(dossier, autre)).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> commissions.decisions(dossier, autre)).isInstanceOf(Introuvable.class);
    }

    @SuppressWarnings("unchecked")
    private void inscrire() {
        var choix = (ComboBox<DossierAInscrire>)
                find(ComboBox.class).withCaption("Ajouter un dossier").single();
        choix.setValue(commissions.aInscrire().stream()
                .filter(attend -> attend.dossier().equals(dossier))
                .findFirst()
                .orElseThrow());
        test(bouton("Inscrire")).click();
    }

    @SuppressWarnings("unchecked")
    private void cocher(Set<AgentId> presents) {
        var membres = (CheckboxGroup<Agent>)
                find(CheckboxGroup.class).withCaption("Membres présents").single();
        membres.setValue(presents.stream().map(agents::de).collect(Collectors.toSet()));
    }

    @SuppressWarnings("unchecked")
    private void choisir(Choix choix) {
        ((RadioButtonGroup<Choix>)
                        find(RadioButtonGroup.class).withCaption("Décision").single())
                .setValue(choix);
    }

    private void salle(SeanceId seance) {
        navigate("agents/commission/" + seance + "/salle", SalleView.class);
    }

    private void refuse(String adresse) {
        assertThatThrownBy(() -> navigate(adresse, CommissionView.class))
                .as(adresse)
                .isInstanceOf(Throwable.class);
        assertThat(find(Component.class).all())
                .as(adresse)
                .noneMatch(vue -> vue instanceof SeanceView
                        || vue instanceof SalleView
                        || vue instanceof DecisionView
                        || vue instanceof ValidationView
                        || vue instanceof CommissionView);
    }

    private void accorder() {
        test(bouton("Accorder")).click();
        test(find(ConfirmDialog.class).single()).confirm();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Avis> avis() {
        return (RadioButtonGroup<Avis>) find(RadioButtonGroup.class)
                .withCaption("Votre avis avant la séance")
                .single();
    }

    private String ecran() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private String fiche() {
        return find(DossierEnSalle.class).single().getElement().getTextRecursively();
    }

    private String titre() {
        return find(H1.class).single().getText();
    }

    private List<String> phrases() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> boutons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
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
