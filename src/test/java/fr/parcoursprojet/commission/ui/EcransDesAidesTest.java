package fr.parcoursprojet.commission.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.SessionDEssai;
import fr.parcoursprojet.commission.BancDeCommission;
import fr.parcoursprojet.commission.Commissions;
import fr.parcoursprojet.commission.DecisionDeRefus;
import fr.parcoursprojet.commission.EtatPassage;
import fr.parcoursprojet.commission.Mesure;
import fr.parcoursprojet.commission.MesureDecidee;
import fr.parcoursprojet.commission.NatureMesure;
import fr.parcoursprojet.commission.Seance;
import fr.parcoursprojet.commission.SeanceId;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.recouvrement.BancDesAides;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.ChampMontant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Help for a running loan on the screens: proposed by the référent, adjusted in the room, read by the borrower only. */
@SpringBootTest
@Import(BancDEssai.class)
class EcransDesAidesTest extends SpringBrowserlessTest {

    private static final LocalDate SEANCE = LocalDate.of(2029, 9, 7);

    @Autowired
    BancDeCommission commission;

    @Autowired
    BancDesAides banc;

    @Autowired
    SessionDEssai sessions;

    @Autowired
    Commissions commissions;

    @Autowired
    Demandes demandes;

    @Autowired
    HorlogeReglable horloge;

    private AgentId camille;
    private UsagerId ines;
    private DossierId dossier;

    @BeforeEach
    void aLoanTwoInstalmentsLate() {
        horloge.allerAu(LocalDate.of(2029, 7, 3));
        camille = commission.referent();
        ines = commission.personne();
        dossier = banc.pretEnCours(ines, camille);
        horloge.allerAu(SEANCE);
    }

    @AfterEach
    void sortir() {
        SecurityContextHolder.clearContext();
        horloge.revenir();
    }

    @Test
    void theReferentProposesAndReadsWhatItWouldDo() {
        var seance = commission.seance(camille);
        entrer(sessions.identite(camille));
        navigate("agents/dossiers/" + demandes.de(dossier).numero() + "/commission", Component.class);
        nature(NatureMesure.SOUTIEN);
        var nombre = find(IntegerField.class)
                .withCaption("Mensualités payées par le CCAS")
                .single();
        nombre.setValue(7);
        assertThat(nombre.getErrorMessage())
                .isEqualTo("Il reste 6 mensualités à payer : choisissez un nombre jusque-là.");
        nombre.setValue(2);
        assertThat(nombre.isInvalid()).isFalse();
        assertThat(apercu()).contains("5 août 2029", "5 septembre 2029", "40,00", "80,00", "5 janvier 2030");
        choisir(seance);
        test(bouton("Inscrire")).click();
        var motif = find(TextArea.class).withCaption("Pourquoi").single();
        assertThat(motif.getErrorMessage()).isEqualTo("Écrivez pourquoi, en quelques phrases : la commission le lira.");
        assertThat(commissions.de(seance).passages()).isEmpty();
        test(motif).setValue("Perte d’emploi.");
        test(bouton("Inscrire")).click();
        assertThat(commissions.de(seance).passages())
                .singleElement()
                .satisfies(passage -> assertThat(passage.reexamen().mesure()).isEqualTo(new Mesure.Soutien(2)));
    }

    @Test
    void theRoomAdjustsItAndMembersOnlyRead() {
        var seance = banc.proposer(camille, dossier, new Mesure.Soutien(3));
        entrer(sessions.identite(commission.membre("Alice Morel")));
        salle(seance);
        assertThat(find(H1.class).single().getText()).contains("Soutien financier, 3 mensualités");
        assertThat(find(CarteDeMesure.class).single().getElement().getTextRecursively())
                .contains("Ce que cela changerait aujourd’hui", "60,00", "5 octobre 2029");
        assertThat(find(ChampsDeMesure.class).all()).isEmpty();
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .noneMatch(nom -> nom.startsWith("Enregistrer"));

        entrer(sessions.identite(camille));
        salle(seance);
        decision().setValue(Choix.MESURE);
        nature(NatureMesure.REMISE);
        var montant = find(ChampMontant.class).all().stream()
                .filter(champ -> champ.isVisible() && "Somme remise".equals(champ.getLabel()))
                .findFirst()
                .orElseThrow();
        test(bouton("Enregistrer")).click();
        assertThat(montant.getErrorMessage()).isEqualTo("Écrivez la somme remise, par exemple 80,00.");
        montant.setValue(Montant.euros(50));
        assertThat(find(CarteDeMesure.class).single().getElement().getTextRecursively())
                .contains("Remis par le CCAS", "70,00");
        test(find(TextArea.class).withCaption("Motif, repris dans la lettre").single())
                .setValue("L’emploi reprend en janvier.");
        test(bouton("Enregistrer")).click();
        assertThat(commissions.de(seance).passages()).singleElement().satisfies(passage -> {
            assertThat(passage.etat()).isEqualTo(EtatPassage.ACCORDE);
            assertThat(passage.decision())
                    .isEqualTo(new MesureDecidee(new Mesure.Remise(Montant.euros(50)), "L’emploi reprend en janvier."));
        });
    }

    @Test
    void theBorrowerReadsWhatTheCcasPaysAndNobodyElseDoes() {
        var seance = banc.proposer(camille, dossier, new Mesure.Soutien(2));
        banc.decider(camille, seance, dossier, new MesureDecidee(new Mesure.Soutien(2), "L’emploi reprend."));
        entrer(sessions.identite(ines));
        navigate(DecisionView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Le CCAS paie des mensualités à votre place");
        assertThat(page(DecisionView.class)).contains("5 août 2029", "40,00", "Reste à payer", "80,00");
        navigate("espace/mon-pret", Component.class);
        assertThat(ecran())
                .contains("la commission a décidé que le CCAS paie 40,00")
                .contains("Mensualités payées : 5 août 2029, 5 septembre 2029.")
                .contains("Payée par le CCAS");
        navigate("espace/ma-demande", Component.class);
        assertThat(ecran()).contains("de mensualités à votre place");

        entrer(sessions.identite(commission.personne()));
        navigate(DecisionView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Pas encore de décision");
        navigate("espace/mon-pret", Component.class);
        assertThat(ecran()).doesNotContain("CCAS paie");
    }

    @Test
    void aRefusalLeavesTheLoanAndSaysWhatMayHelp() {
        var seance = banc.proposer(camille, dossier, new Mesure.Remise(null));
        banc.decider(camille, seance, dossier, new DecisionDeRefus("Vos revenus reviennent.", "Parlons d’un report."));
        entrer(sessions.identite(ines));
        navigate(DecisionView.class);
        assertThat(page(DecisionView.class))
                .contains("Vos mensualités ne changent pas", "Parlons d’un report.", "tribunal administratif")
                .doesNotContain("Demander à nouveau");
    }

    @SuppressWarnings("unchecked")
    private void nature(NatureMesure nature) {
        ((Select<NatureMesure>) find(Select.class).withCaption("Mesure").single()).setValue(nature);
    }

    @SuppressWarnings("unchecked")
    private void choisir(SeanceId seance) {
        ((ComboBox<Seance>) find(ComboBox.class).withCaption("Séance").single()).setValue(commissions.de(seance));
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Choix> decision() {
        return (RadioButtonGroup<Choix>)
                find(RadioButtonGroup.class).withCaption("Décision").single();
    }

    private String apercu() {
        return find(ApercuDeMesure.class).single().getElement().getTextRecursively();
    }

    private <T extends Component> String page(Class<T> vue) {
        return find(vue).single().getElement().getTextRecursively();
    }

    private String ecran() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void salle(SeanceId seance) {
        navigate("agents/commission/" + seance + "/salle", SalleView.class);
    }

    private Button bouton(String texte) {
        return find(Button.class).withText(texte).single();
    }

    private static void entrer(Authentication qui) {
        SecurityContextHolder.getContext().setAuthentication(qui);
    }
}
