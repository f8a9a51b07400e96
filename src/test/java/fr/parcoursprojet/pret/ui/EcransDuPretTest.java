package fr.parcoursprojet.pret.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.budget.Mensualites;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.pret.Avenants;
import fr.parcoursprojet.pret.CoEmprunteurs;
import fr.parcoursprojet.pret.DemandesDeVersement;
import fr.parcoursprojet.pret.Dettes;
import fr.parcoursprojet.pret.MotifVersion;
import fr.parcoursprojet.pret.PapiersDuPret;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.pret.ScansDuContrat;
import fr.parcoursprojet.pret.tresorerie.Imports;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.Montant;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The screens of the loan, found by their words; nobody opens somebody else's. */
@SpringBootTest
@Import(BancDEssai.class)
class EcransDuPretTest extends SpringBrowserlessTest {

    private static final String PES = """
            <n:PES_Retour xmlns:n="http://www.minefi.gouv.fr/cp/helios/pes_v2/Rev0/retour"><PES_Recette><Bordereau>
            <BlocBordereau><TypBord V="05"/></BlocBordereau><Piece><BlocPiece><IdPce V="77"/><DtePcePec V="2034-11-05"/>
            </BlocPiece><LigneDePiece><ObjLignePce V="Virement %s"/><MtTTC V="167.00"/></LigneDePiece></Piece>
            </Bordereau></PES_Recette></n:PES_Retour>
            """;

    private static final LocalDate PREMIERE = LocalDate.of(2034, 3, 5);
    private static final List<Montant> SCOOTER = Mensualites.de(
                    Montant.euros(2000), 12, Montant.euros(1), PositionAjustement.DERNIERE)
            .montants();

    @Autowired
    Imports imports;

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    DemandesDeVersement demandesDeVersement;

    @Autowired
    Dettes dettes;

    @Autowired
    CoEmprunteurs coEmprunteurs;

    @Autowired
    PapiersDuPret papiers;

    @Autowired
    ScansDuContrat scans;

    @Autowired
    Avenants avenants;

    @Autowired
    Agents agents;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    private UsagerId noe;
    private PretId pret;

    @BeforeEach
    void unPret() {
        noe = essais.usager("Noé", "Ecran");
        pret = essais.debloque(noe, "Noé Ecran", "Scooter", SCOOTER, PREMIERE);
        for (int rang = 0; rang < 8; rang++) {
            essais.payer(pret, PREMIERE.plusMonths(rang), SCOOTER.get(rang));
        }
        horloge.allerAu(LocalDate.of(2034, 10, 30));
    }

    @Test
    void theBorrowerReadsWhatIsLeftAndEveryInstalment() {
        enTantQue.usager(noe, () -> {
            var ecran = navigate(MonPretView.class);
            assertThat(texte(ecran)).contains("Il vous reste", "664", "Dimanche 5 novembre", "Les 7 premières, payées");
            assertThat(find(ListItem.class).all().stream().map(EcransDuPretTest::texte))
                    .filteredOn(ligne -> ligne.contains("Payée"))
                    .hasSize(1);
            assertThat(find(Anchor.class).all().stream().map(EcransDuPretTest::texte))
                    .contains("Attestation de solde", "Contrat et échéancier", "J’ai une difficulté", "Comment payer");
        });
    }

    @Test
    void whoHasTwoLoansChoosesOne() {
        var autre = essais.debloque(noe, "Noé Ecran", "Ordinateur", SCOOTER, PREMIERE);
        horloge.allerAu(LocalDate.of(2034, 10, 30));
        enTantQue.usager(noe, () -> {
            var ecran = navigate(MonPretView.class);
            assertThat(texte(ecran)).contains("Mes prêts", "Scooter", "Ordinateur", "664", "Il vous reste");
            assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                    .contains("espace/mon-pret?pret=" + pret, "espace/mon-pret?pret=" + autre);
            assertThat(texte(aller("espace/mon-pret", pret.toString())))
                    .contains("Les 7 premières, payées", "Mes prêts");
            assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                    .contains("espace/mon-pret/payer?pret=" + pret, "espace/mon-pret/difficulte?pret=" + pret);
            assertThat(texte(aller("espace/mon-pret/payer", autre.toString()))).contains(essais.titre(autre));
            navigate("espace/mon-pret/payer", MonPretView.class);
        });
    }

    @Test
    void theLoanOfSomebodyElseIsNotFound() {
        var autre = essais.usager("Tom", "Autre");
        enTantQue.usager(autre, () -> {
            for (var adresse : List.of("espace/mon-pret", "espace/mon-pret/payer", "espace/mon-pret/plus-tot")) {
                for (var nom : List.of(pret.toString(), "n-importe-quoi")) {
                    assertThat(texte(aller(adresse, nom)))
                            .contains("introuvable")
                            .doesNotContain("664");
                }
            }
        });
    }

    @Test
    void whoIsWaitingForTheMoneyIsNotAskedAboutPaying() {
        var lina = essais.usager("Lina", "Ecran");
        essais.aSigner(lina, "Lina Ecran", "Permis", SCOOTER, LocalDate.of(2034, 10, 20));
        enTantQue.usager(lina, () -> {
            assertThat(texte(navigate(MonPretView.class)))
                    .contains("Lire et signer")
                    .doesNotContain("difficulté");
            assertThat(texte(navigate("espace/mon-pret/difficulte", Component.class)))
                    .contains("introuvable");
        });
    }

    @Test
    void somebodyElseSeesNothingOfIt() {
        var autre = essais.usager("Tom", "Autre");
        enTantQue.usager(autre, () -> {
            assertThat(texte(navigate(MonPretView.class)))
                    .contains("Vous n’avez pas encore de prêt")
                    .doesNotContain("664");
        });
        enTantQue.usager(
                autre,
                () -> List.of(
                                PayerView.class,
                                AnticiperView.class,
                                SignatureView.class,
                                PretsView.class,
                                TresorerieView.class)
                        .forEach(this::introuvable));
        essais.faire(() -> introuvable(MonPretView.class));
    }

    private void introuvable(Class<? extends Component> ecran) {
        assertThatThrownBy(() -> navigate(ecran)).as(ecran.getSimpleName()).hasMessageContaining("PageIntrouvable");
    }

    @Test
    @SuppressWarnings("unchecked")
    void anEarlyRepaymentIsAnnouncedThenCounted() {
        enTantQue.usager(noe, () -> {
            navigate(AnticiperView.class);
            assertThat(find(RadioButtonGroup.class).single().getLabel()).isEqualTo("Combien voulez-vous rembourser ?");
            test(find(Button.class).withText("Annoncer ce montant").single()).click();
        });
        assertThat(prets.de(pret).annonce()).isEqualTo(Montant.euros(664));
        essais.payer(pret, LocalDate.of(2034, 10, 30), Montant.euros(664));
        assertThat(prets.de(pret).soldeLe()).isEqualTo(LocalDate.of(2034, 10, 30));
    }

    @Test
    void moneyInAdvanceIsCountedAsAnEarlyRepaymentByAnAgent() {
        essais.payer(pret, LocalDate.of(2034, 10, 30), Montant.euros(300));
        essais.faire(() -> {
            navigate(PretsView.class);
            UI.getCurrent()
                    .add(new VoletPret(
                            prets.de(pret).dossier(),
                            prets,
                            demandesDeVersement,
                            dettes,
                            coEmprunteurs,
                            papiers,
                            scans,
                            avenants,
                            agents,
                            essais.agent(),
                            LocalDate.of(2034, 10, 30)));
            test(find(Button.class)
                            .withText("Compter en remboursement anticipé")
                            .single())
                    .click();
            test(find(Button.class).withText("Enregistrer").single()).click();
            assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Écrivez pourquoi, en une phrase.");
            find(TextArea.class).single().setValue("Prime reçue");
            test(find(Button.class).withText("Enregistrer").single()).click();
            assertThat(prets.versions(pret).getLast().motif()).isEqualTo(MotifVersion.REMBOURSEMENT_ANTICIPE);
            assertThat(prets.versions(pret).getLast().precision()).isEqualTo("Prime reçue");
            assertThat(prets.situation(pret).avance()).isEqualTo(Montant.ZERO);
            assertThat(prets.solde(pret)).isEqualTo(Montant.euros(364));
            assertThat(find(Button.class)
                            .withText("Compter en remboursement anticipé")
                            .all())
                    .isEmpty();
        });
    }

    @Test
    void theAgentReadsAFileBeforeWritingIt() {
        essais.faire(() -> {
            var ecran = navigate(TresorerieView.class);
            var titre = essais.titre(pret);
            ecran.montrer(
                    "essai.csv",
                    PretsDEssai.fichier(List.of(
                            titre + ";05/11/2034;167,00;VIR", "T-1990-4242;05/11/2034;9,00;QUI", "TOTAL;;176,00;")));
            assertThat(find(NativeTableRow.class).all().stream().map(EcransDuPretTest::texte))
                    .anySatisfy(ligne -> assertThat(ligne).contains("Noé Ecran", titre, "Reconnu"))
                    .anySatisfy(ligne -> assertThat(ligne).contains("Aucun prêt trouvé", "En attente"));
            assertThat(prets.solde(pret)).isEqualTo(Montant.euros(664));
            test(find(Button.class)
                            .withCondition(bouton -> bouton.getText().startsWith("Inscrire 1 paiement"))
                            .single())
                    .click();
            assertThat(prets.solde(pret)).isEqualTo(Montant.euros(497));
        });
    }

    @Test
    void aPaymentThatAnotherFormatToldIsShownThenDecided() {
        essais.faire(() -> imports.importer(
                "essai.csv",
                PretsDEssai.fichier(List.of(essais.titre(pret) + ";05/11/2034;167,00;VIR JUMEAU")),
                essais.agent()));
        essais.faire(() -> {
            var ecran = navigate(TresorerieView.class);
            ecran.montrer("pes.xml", PES.formatted(essais.titre(pret)).getBytes(StandardCharsets.UTF_8));
            assertThat(find(NativeTableRow.class).all().stream().map(EcransDuPretTest::texte))
                    .anySatisfy(
                            ligne -> assertThat(ligne).contains("Noé Ecran", "VIR JUMEAU", "CSV", "À décider ensuite"));
            test(find(Button.class)
                            .withCondition(bouton -> bouton.getText().startsWith("Garder"))
                            .single())
                    .click();
            assertThat(prets.solde(pret)).isEqualTo(Montant.euros(497));
            test(find(Button.class)
                            .withText("C’est le même")
                            .withCondition(bouton -> rang(bouton).contains("VIR JUMEAU"))
                            .single())
                    .click();
            assertThat(find(NativeTableRow.class).all().stream().map(EcransDuPretTest::texte))
                    .anySatisfy(ligne -> assertThat(ligne).contains("P503 77", "Camille Roux", "Reprendre"));
            assertThat(prets.solde(pret)).isEqualTo(Montant.euros(497));
        });
    }

    private Component aller(String adresse, String pret) {
        UI.getCurrent().navigate(adresse, QueryParameters.of("pret", pret));
        return (Component) getCurrentView();
    }

    /** The whole row that a button stands in. */
    private static String rang(Component bouton) {
        var rang = bouton;
        while (!(rang instanceof NativeTableRow)) {
            rang = rang.getParent().orElseThrow();
        }
        return texte(rang);
    }

    private static String texte(Component composant) {
        return composant.getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
