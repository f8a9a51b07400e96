package fr.parcoursprojet.recouvrement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.ControleDuLivre;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.recouvrement.AdressePostale;
import fr.parcoursprojet.recouvrement.Adresses;
import fr.parcoursprojet.recouvrement.Reconnaissances;
import fr.parcoursprojet.recouvrement.Recouvrement;
import fr.parcoursprojet.recouvrement.Surendettements;
import fr.parcoursprojet.recouvrement.TypeActe;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.socle.ui.ChampMontant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A debt in trouble, on the dossier's tab and on the list: one sentence, the history, the next possible acts only. */
@SpringBootTest
@Import(BancDEssai.class)
class SuitesDuPretTest extends SpringBrowserlessTest {

    private static final LocalDate PREMIERE = LocalDate.of(2059, 9, 5);
    private static final LocalDate JOUR = LocalDate.of(2059, 9, 8);

    @Autowired
    BancDeDemande banc;

    @Autowired
    PretsDEssai essais;

    @Autowired
    Demandes demandes;

    @Autowired
    Prets prets;

    @Autowired
    ControleDuLivre livre;

    @Autowired
    Recouvrement recouvrement;

    @Autowired
    Surendettements surendettements;

    @Autowired
    Reconnaissances reconnaissances;

    @Autowired
    Adresses adresses;

    @Autowired
    Agents agents;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    private PretId pret;
    private String onglet;

    @BeforeEach
    void unPretEnRetard() {
        UsagerId ines = banc.personne();
        DossierId dossier = banc.deposee(ines);
        onglet = "agents/dossiers/" + demandes.de(dossier).numero() + "/difficulte";
        pret = essais.duDossier(dossier, ines, "Inès Carrel", Collections.nCopies(6, Montant.euros(100)), PREMIERE);
        horloge.allerAu(JOUR);
        recouvrement.jour(JOUR);
    }

    @AfterEach
    void nothingIsLeft() {
        var du = prets.situation(pret).resteDu();
        if (du.estPositif()) {
            essais.payer(pret, LocalDate.now(horloge), du);
        }
        horloge.revenir();
    }

    @Test
    void handedOverFromTheTabWithAReasonThenTakenBack() {
        essais.faire(() -> {
            navigate(onglet, Component.class);
            assertThat(texte()).contains("Ce prêt n’est pas au contentieux", "Aucune aide n’a été proposée");
            cliquer("Remettre au Trésor public");
            boutonDuDialogue("Remettre au Trésor public");
            assertThat(prets.de(pret).contentieuxLe()).as("a reason is wanted").isNull();
            assertThat(mots("Raison").isInvalid()).isTrue();
            mots("Raison").setValue("Sans réponse");
            boutonDuDialogue("Remettre au Trésor public");
            assertThat(prets.de(pret).contentieuxLe()).isEqualTo(JOUR);
            assertThat(texte()).contains("Au Trésor public depuis le 8 septembre 2059", "Sans réponse", "Camille Roux");
            assertThat(boutons()).doesNotContain("Remettre au Trésor public", "Mettre en pause");

            cliquer("Noter un acte du Trésor");
            boutonDuDialogue("Noter un acte du Trésor");
            assertThat(texte()).contains("Mise en demeure par le Trésor public");

            cliquer("Reprendre ce prêt");
            mots("Raison").setValue("Accord");
            boutonDuDialogue("Reprendre ce prêt");
            assertThat(prets.de(pret).contentieuxLe()).isNull();
            assertThat(texte()).contains("Repris par le service");
        });
    }

    @Test
    void aSurendettementFromTheRecevabiliteToItsPlan() {
        essais.faire(() -> {
            navigate(onglet, Component.class);
            assertThat(boutons())
                    .contains("Noter une recevabilité", "Noter une dette effacée")
                    .doesNotContain("Noter le plan", "Dossier irrecevable", "Plan respecté");
            cliquer("Noter une recevabilité");
            boutonDuDialogue("Noter une recevabilité");
            assertThat(ligne("Référence de la Banque de France").isInvalid()).isTrue();
            ligne("Référence de la Banque de France").setValue("BDF 000123456");
            find(ChampScan.class).single().recevoir("decision.pdf", PretsDEssai.SCAN);
            boutonDuDialogue("Noter une recevabilité");
            assertThat(texte()).contains("Dette gelée depuis le", "BDF 000123456", "Ouvrir le document");
            assertThat(boutons())
                    .contains("Noter le plan", "Dossier irrecevable", "Dossier clos sans plan")
                    .doesNotContain("Noter une recevabilité", "Remettre au Trésor public");

            cliquer("Noter le plan");
            ligne("Référence de la Banque de France").setValue("BDF 000123456");
            find(ChampDate.class).all().getLast().setValue(PREMIERE.plusMonths(7));
            find(ChampMontant.class).all().getFirst().setValue(Montant.euros(75));
            find(ChampMontant.class).all().getLast().setValue(Montant.euros(450));
            boutonDuDialogue("Noter le plan");
            assertThat(prets.situation(pret).prochaine().orElseThrow().le()).isEqualTo(PREMIERE.plusMonths(7));
            assertThat(texte()).contains("Un plan est en cours");
            assertThat(texte()).contains("À sa fin, 450,00");
            assertThat(boutons())
                    .contains("Finir le plan et effacer", "Plan non respecté")
                    .doesNotContain("Noter le plan", "Plan respecté");
            essais.payer(pret, JOUR, Montant.euros(150));
            cliquer("Finir le plan et effacer");
            ligne("Numéro de la délibération").setValue("2059-14");
            boutonDuDialogue("Finir le plan et effacer");
            assertThat(prets.situation(pret).soldes().eteint()).isEqualTo(Montant.euros(450));
            assertThat(texte()).contains("Plan respecté", "Dette effacée");
        });
    }

    @Test
    void aDebtIsErasedFromTheTab() {
        essais.faire(() -> {
            navigate(onglet, Component.class);
            cliquer("Noter une dette effacée");
            boutonDuDialogue("Noter une dette effacée");
            assertThat(prets.situation(pret).soldes().eteint())
                    .as("no deliberation")
                    .isEqualTo(Montant.ZERO);
            ligne("Jugement ou mesure").setValue("Jugement du 1er septembre 2059");
            ligne("Numéro de la délibération").setValue("2059-12");
            find(ChampMontant.class).single().setValue(Montant.euros(250));
            boutonDuDialogue("Noter une dette effacée");
            assertThat(prets.situation(pret).resteDu()).isEqualTo(Montant.euros(350));
            assertThat(texte()).contains("Dette effacée", "Jugement du 1er septembre 2059");
            assertThat(surendettements.actes(pret).getFirst().type()).isEqualTo(TypeActe.RETABLISSEMENT);
        });
    }

    @Test
    void theHeaderOfTheDossierFollowsWhatIsDoneInItsTab() {
        essais.faire(() -> {
            navigate(onglet, Component.class);
            assertThat(entete()).contains("En remboursement");
            cliquer("Noter une dette effacée");
            ligne("Jugement ou mesure").setValue("Jugement du 1er septembre 2059");
            ligne("Numéro de la délibération").setValue("2059-16");
            boutonDuDialogue("Noter une dette effacée");
            assertThat(entete()).contains("Créance éteinte").doesNotContain("En remboursement");
        });
    }

    private String entete() {
        return find(Header.class).all().stream()
                .filter(tete -> tete.hasClassName("hd"))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }

    @Test
    void aJudgementKnownAfterTheLastPaymentIsNotedOnASettledLoan() {
        essais.payer(pret, JOUR.minusDays(20), Montant.euros(400));
        essais.payer(pret, JOUR, Montant.euros(200));
        horloge.allerAu(JOUR);
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.SOLDE);
        essais.faire(() -> {
            navigate(onglet, Component.class);
            assertThat(boutons()).doesNotContain("Noter une recevabilité");
            cliquer("Noter une dette effacée");
            find(ChampDate.class).all().getFirst().setValue(JOUR.minusDays(10));
            ligne("Jugement ou mesure").setValue("Jugement du 29 août 2059");
            ligne("Numéro de la délibération").setValue("2059-15");
            boutonDuDialogue("Noter une dette effacée");
        });
        var soldes = prets.situation(pret).soldes();
        assertThat(soldes.tropPercu()).as("paid after the judgement").isEqualTo(Montant.euros(200));
        assertThat(soldes.eteint()).isEqualTo(Montant.euros(200));
        essais.faire(() -> assertThat(livre.anomalies()).isEmpty());
    }

    @Test
    void aRecognitionIsRecordedWithItsProof() {
        essais.faire(() -> {
            navigate(onglet, Component.class);
            assertThat(texte()).contains("jusqu’au 5 septembre 2061");
            cliquer("Noter une reconnaissance de dette");
            ligne("Quel document ?").setValue("Lettre demandant un délai");
            boutonDuDialogue("Noter une reconnaissance de dette");
            assertThat(reconnaissances.du(pret)).as("no proof").isEmpty();
            find(ChampScan.class).single().recevoir("lettre.pdf", PretsDEssai.SCAN);
            boutonDuDialogue("Noter une reconnaissance de dette");
            assertThat(texte()).contains("Lettre demandant un délai", "jusqu’au 8 septembre 2061");
        });
    }

    @Test
    void aDeathIsNotedWithItsProofThenTheNotary() {
        essais.faire(() -> {
            navigate(onglet, Component.class);
            cliquer("Noter un décès");
            boutonDuDialogue("Noter un décès");
            assertThat(texte()).as("no proof").contains("Noter un décès");
            find(ChampScan.class).single().recevoir("acte.pdf", PretsDEssai.SCAN);
            boutonDuDialogue("Noter un décès");
            assertThat(texte()).contains("Décès le 8 septembre 2059", "le compte de la personne est fermé");
            cliquer("Noter le notaire");
            mots("Nom et adresse").setValue("Maître Essai, Besançon");
            boutonDuDialogue("Noter le notaire");
            assertThat(texte()).contains("Notaire : Maître Essai, Besançon");
        });
    }

    @Test
    void afterAMoveLettersGoToTheNewAddress() {
        essais.faire(() -> {
            navigate(onglet, Component.class);
            cliquer("Noter un déménagement");
            ligne("Code postal").setValue("2500");
            boutonDuDialogue("Noter un déménagement");
            assertThat(ligne("Code postal").isInvalid()).isTrue();
            assertThat(ligne("Numéro et rue").isInvalid()).isTrue();
            ligne("Numéro et rue").setValue("3 rue Neuve");
            ligne("Code postal").setValue("39100");
            ligne("Ville").setValue("Dole");
            boutonDuDialogue("Noter un déménagement");
            assertThat(texte()).contains("Les lettres partent à : 3 rue Neuve, 39100 Dole");
            assertThat(adresses.lignes(pret, usager())).containsExactly("3 rue Neuve", "39100 Dole");
            adresses.demenager(
                    pret,
                    usager(),
                    new AdressePostale("9 quai Vert", "25000", "Besançon"),
                    JOUR.plusDays(1),
                    essais.agent());
            assertThat(adresses.lignes(pret, usager())).as("not yet").containsExactly("3 rue Neuve", "39100 Dole");
            horloge.allerAu(JOUR.plusDays(1));
            assertThat(adresses.lignes(pret, usager())).containsExactly("9 quai Vert", "25000 Besançon");
        });
    }

    @Test
    void severalAtOnceFromTheList() {
        var autre = essais.debloque(
                essais.usager("Nour", "Liste"), "Nour Liste", "Vélo", List.of(Montant.euros(80)), PREMIERE);
        horloge.allerAu(JOUR);
        essais.faire(() -> {
            navigate(ContentieuxView.class);
            cliquer("Remettre les prêts choisis");
            assertThat(find(Dialog.class).all()).as("none is chosen").isEmpty();
            for (var titre : List.of(essais.titre(pret), essais.titre(autre))) {
                find(Checkbox.class).all().stream()
                        .filter(boite -> boite.getAriaLabel().orElse("").endsWith(titre))
                        .findFirst()
                        .orElseThrow()
                        .setValue(true);
            }
            cliquer("Remettre les prêts choisis");
            assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                    .contains("2 prêts choisis", "Aucune aide n’a été proposée");
            mots("Raison").setValue("Sans réponse");
            boutonDuDialogue("Remettre au Trésor public");
            assertThat(prets.de(pret).contentieuxLe()).isNotNull();
            assertThat(prets.de(autre).contentieuxLe()).isNotNull();
            assertThat(find(Anchor.class).all().stream()
                            .map(lien -> lien.getElement().getTextRecursively()))
                    .contains("Liste en PDF", "Liste pour tableur", "Historiques en PDF");
        });
        essais.payer(autre, LocalDate.now(horloge), Montant.euros(80));
    }

    @Test
    void aMemberOfTheCommissionSeesNothingOfIt() {
        var elue = agents.reconnaitre(
                "essai", "suites-elue", "Élue", new Email("suites-elue@essai.example"), Set.of(Role.MEMBRE_COMMISSION));
        enTantQue.agent(elue, () -> {
            try {
                navigate(ContentieuxView.class);
            } catch (RuntimeException | AssertionError refuse) {
                // the screen that opens says that it is not found
            }
            assertThat(find(ContentieuxView.class).all()).isEmpty();
            return null;
        });
    }

    private void cliquer(String nom) {
        test(find(Button.class).withText(nom).all().stream()
                        .filter(bouton -> bouton.getParent()
                                .filter(parent -> parent.hasClassName("actes")
                                        || find(Dialog.class).all().isEmpty())
                                .isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void boutonDuDialogue(String nom) {
        test(find(Button.class, find(Dialog.class).single()).withText(nom).single())
                .click();
    }

    private TextArea mots(String nom) {
        return find(TextArea.class, find(Dialog.class).single())
                .withPropertyValue(TextArea::getLabel, nom)
                .single();
    }

    private TextField ligne(String nom) {
        return find(TextField.class, find(Dialog.class).single())
                .withPropertyValue(TextField::getLabel, nom)
                .single();
    }

    private List<String> boutons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private String texte() {
        return find(OngletDifficulte.Volet.class).single().getElement().getTextRecursively();
    }

    private UsagerId usager() {
        return prets.de(pret).emprunteur();
    }
}
