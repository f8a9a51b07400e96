package fr.parcoursprojet.pret.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.pret.Avenants;
import fr.parcoursprojet.pret.CoEmprunteurs;
import fr.parcoursprojet.pret.DemandesDeVersement;
import fr.parcoursprojet.pret.Dettes;
import fr.parcoursprojet.pret.LigneEcheancier;
import fr.parcoursprojet.pret.MotifVersion;
import fr.parcoursprojet.pret.PapiersDuPret;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.pret.ScansDuContrat;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.ui.ChampDate;
import fr.parcoursprojet.socle.ui.ChampMontant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The schedule in the agents' tab: what it becomes is read before it is written; each version says who, when and why. */
@SpringBootTest
@Import(BancDEssai.class)
class EcranEcheancierTest extends SpringBrowserlessTest {

    private static final LocalDate PREMIERE = LocalDate.of(2043, 1, 31);
    private static final List<Montant> CINQ = Collections.nCopies(5, Montant.euros(100));

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
    HorlogeReglable horloge;

    @Test
    @SuppressWarnings("unchecked")
    void theNewDatesAreReadBeforeTheyAreSaved() {
        var pret = essais.debloque(CINQ, PREMIERE);
        essais.payer(pret, PREMIERE, Montant.euros(100));
        horloge.allerAu(LocalDate.of(2043, 2, 10));
        essais.faire(() -> {
            ouvrir(pret);
            cliquer("Changer le jour du mois");
            var jour = (Select<Integer>) find(Select.class).single();
            jour.setValue(31);
            assertThat(jour.getErrorMessage()).contains("ne change aucune mensualité");
            jour.setValue(5);
            assertThat(jour.isInvalid()).isFalse();
            assertThat(texte(find(Dialog.class).single()))
                    .contains("5 mensualités, la dernière le 5 juin 2043")
                    .contains("5 mars 2043")
                    .contains("1 ne change pas")
                    .doesNotContain("31 janvier 2043");
            assertThat(prets.versions(pret)).as("nothing is written yet").hasSize(2);
            cliquer("Enregistrer");
            assertThat(find(TextArea.class).single().isInvalid()).isTrue();
            find(TextArea.class).single().setValue("Salaire versé le 3");
            cliquer("Enregistrer");
            assertThat(find(Dialog.class).all()).isEmpty();
            assertThat(find(DescriptionList.class).all().stream().map(EcranEcheancierTest::texte))
                    .anySatisfy(fiche -> assertThat(fiche)
                            .contains("Autre jour du mois", "Camille Roux", "10 février 2043", "Salaire versé le 3"));
            assertThat(find(Anchor.class).all().stream()
                            .map(lien -> lien.getAriaLabel().orElse("")))
                    .contains("Imprimer la version 3 de l’échéancier", "Imprimer la version 1 de l’échéancier");
        });
        assertThat(prets.versions(pret).getLast().lignes().stream().map(LigneEcheancier::le))
                .containsExactly(
                        PREMIERE,
                        LocalDate.of(2043, 3, 5),
                        LocalDate.of(2043, 4, 5),
                        LocalDate.of(2043, 5, 5),
                        LocalDate.of(2043, 6, 5));
    }

    @Test
    @SuppressWarnings("unchecked")
    void shorterOrSmallerIsChosen() {
        var pret = essais.debloque(CINQ, PREMIERE);
        essais.payer(pret, PREMIERE, Montant.euros(250));
        horloge.allerAu(LocalDate.of(2043, 2, 10));
        essais.faire(() -> {
            ouvrir(pret);
            cliquer("Compter en remboursement anticipé");
            var boite = find(Dialog.class).single();
            assertThat(texte(boite)).contains("la dernière le 30 avril 2043");
            var choix = find(RadioButtonGroup.class).single();
            choix.setValue(choix.getListDataView().getItem(1));
            assertThat(texte(boite)).contains("la dernière le 31 mai 2043").contains("63,00");
            find(TextArea.class).single().setValue("Préfère payer moins");
            cliquer("Enregistrer");
        });
        var derniere = prets.versions(pret).getLast();
        assertThat(derniere.motif()).isEqualTo(MotifVersion.MENSUALITES_REDUITES);
        assertThat(derniere.lignes().getLast())
                .isEqualTo(new LigneEcheancier(LocalDate.of(2043, 5, 31), Montant.euros(61)));
    }

    @Test
    void byHandBeforeTheMoneyLeavesItAddsUp() {
        var decision = LocalDate.of(2043, 9, 1);
        horloge.allerAu(decision);
        var pret = essais.aSigner(essais.usager("Noé", "Main"), "Noé Main", "Vélo", CINQ, decision);
        essais.faire(() -> {
            ouvrir(pret);
            cliquer("Écrire l’échéancier à la main");
            assertThat(find(ChampMontant.class).all()).hasSize(5);
            find(ChampMontant.class).all().getFirst().setValue(Montant.euros(40));
            find(TextArea.class).single().setValue("Rentrée scolaire");
            cliquer("Enregistrer");
            assertThat(texte(find(Dialog.class).single()))
                    .contains("Les mensualités doivent faire 500,00 €. Elles font 440,00 €.");
            cliquer("Ajouter une mensualité");
            cliquer("Enregistrer");
            assertThat(texte(find(Dialog.class).single())).contains("Écrivez la date et le montant");
            find(ChampDate.class).all().getLast().setValue(LocalDate.of(2044, 4, 5));
            find(ChampMontant.class).all().getLast().setValue(Montant.euros(60));
            assertThat(texte(find(Dialog.class).single())).contains("Total : 500,00 € sur 500,00 €.");
            cliquer("Enregistrer");
            assertThat(find(Dialog.class).all()).isEmpty();
        });
        var lignes = prets.versions(pret).getLast().lignes();
        assertThat(lignes).hasSize(6);
        assertThat(lignes.getFirst().montant()).isEqualTo(Montant.euros(40));
        assertThat(lignes.getLast()).isEqualTo(new LigneEcheancier(LocalDate.of(2044, 4, 5), Montant.euros(60)));
    }

    @Test
    void onceSignedAnAvenantIsPreparedPrintedAndSigned() {
        var decision = LocalDate.of(2043, 9, 1);
        horloge.allerAu(decision);
        var pret = essais.aSigner(essais.usager("Noé", "Avenant"), "Noé Avenant", "Vélo", CINQ, decision);
        essais.faire(() -> {
            prets.signerSurPapier(pret, decision, "contrat.pdf", PretsDEssai.SCAN, essais.agent());
            ouvrir(pret);
            cliquer("Préparer un avenant");
            find(ChampMontant.class).all().getFirst().setValue(Montant.euros(60));
            find(ChampMontant.class).all().getLast().setValue(Montant.euros(140));
            find(TextArea.class).single().setValue("Rentrée scolaire");
            cliquer("Enregistrer");
            assertThat(prets.versions(pret)).hasSize(1);
            assertThat(find(Anchor.class).all().stream().map(Anchor::getText)).contains("Imprimer l’avenant");
            find(CarteDesAvenants.class).single().signer("avenant.pdf", PretsDEssai.SCAN);
            assertThat(texte(find(CarteDesAvenants.class).single()))
                    .contains("Signé le 1er septembre 2043", "Rentrée scolaire");
        });
        assertThat(prets.versions(pret).getLast().lignes().getFirst().montant()).isEqualTo(Montant.euros(60));
    }

    @Test
    void anAvenantOfTwoWaitsForTheDayOfEachSignature() {
        var decision = LocalDate.of(2043, 9, 1);
        horloge.allerAu(decision);
        var pret = essais.aSignerADeux(
                essais.usager("Ana", "Deux"), "Ana Deux", essais.usager("Léo", "Deux"), "Léo", "Deux", CINQ, decision);
        essais.faire(() -> {
            prets.signerSurPapier(pret, decision, "contrat.pdf", PretsDEssai.SCAN, essais.agent());
            ouvrir(pret);
            cliquer("Préparer un avenant");
            find(ChampMontant.class).all().getFirst().setValue(Montant.euros(60));
            find(ChampMontant.class).all().getLast().setValue(Montant.euros(140));
            find(TextArea.class).single().setValue("Rentrée scolaire");
            cliquer("Enregistrer");
            horloge.allerAu(decision.plusDays(3));
            assertThat(texte(find(CarteDesAvenants.class).single()))
                    .contains("attend les signatures de Ana Deux et Léo Deux", "Les deux signent le même papier");
            signeLe("Ana Deux").setValue(decision.plusDays(1));
            find(CarteDesAvenants.class).single().signer("avenant.pdf", PretsDEssai.SCAN);
            assertThat(signeLe("Léo Deux").isInvalid()).as("one is not enough").isTrue();
            assertThat(signeLe("Ana Deux").isInvalid()).isFalse();
            assertThat(prets.versions(pret)).hasSize(1);
            signeLe("Léo Deux").setValue(decision.plusDays(2));
            find(CarteDesAvenants.class).single().signer("avenant.pdf", PretsDEssai.SCAN);
            assertThat(texte(find(CarteDesAvenants.class).single()))
                    .contains("Signé par Ana Deux le 2 septembre 2043 et par Léo Deux le 3 septembre 2043");
        });
        assertThat(prets.versions(pret).getLast().decideLe()).isEqualTo(decision.plusDays(2));
    }

    @Test
    void aSettledLoanIsOnlyRead() {
        var pret = essais.debloque(CINQ, PREMIERE);
        essais.payer(pret, PREMIERE, Montant.euros(500));
        essais.faire(() -> {
            ouvrir(pret);
            assertThat(find(NativeTableRow.class).all()).isNotEmpty();
            assertThat(find(Button.class).all().stream().map(Button::getText))
                    .doesNotContain("Changer le jour du mois", "Écrire l’échéancier à la main");
        });
    }

    private void ouvrir(PretId pret) {
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
                        LocalDate.now(horloge)));
    }

    private ChampDate signeLe(String nom) {
        return find(ChampDate.class)
                .withCondition(champ -> ("Signé par " + nom + " le").equals(champ.getLabel()))
                .single();
    }

    private void cliquer(String mots) {
        test(find(Button.class).withText(mots).single()).click();
    }

    private static String texte(Component composant) {
        return composant.getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
