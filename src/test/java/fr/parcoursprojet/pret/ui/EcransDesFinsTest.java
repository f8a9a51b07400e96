package fr.parcoursprojet.pret.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.pret.Avenants;
import fr.parcoursprojet.pret.CoEmprunteurs;
import fr.parcoursprojet.pret.ControleDuLivre;
import fr.parcoursprojet.pret.Deliberation;
import fr.parcoursprojet.pret.DemandesDeVersement;
import fr.parcoursprojet.pret.Dettes;
import fr.parcoursprojet.pret.Effacement;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.FinDePret;
import fr.parcoursprojet.pret.LignePret;
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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a loan ends, on the screens: the right sentence, no button that does not apply, each act with its plain warning. */
@SpringBootTest
@Import(BancDEssai.class)
class EcransDesFinsTest extends SpringBrowserlessTest {

    private static final LocalDate PREMIERE = LocalDate.of(2056, 2, 5);
    private static final LocalDate JUIN = LocalDate.of(2056, 6, 30);
    private static final Deliberation DELIBERATION = new Deliberation("2056-014", JUIN);

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
    ControleDuLivre livre;

    @Autowired
    Agents agents;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    @Autowired
    JdbcClient sql;

    private UsagerId lina;
    private PretId pret;

    @BeforeEach
    void unPret() {
        lina = essais.usager("Lina", "Fin");
        pret = essais.debloque(lina, "Lina Fin", "Scooter", Collections.nCopies(6, Montant.euros(50)), PREMIERE);
        essais.payer(pret, PREMIERE, Montant.euros(50));
        horloge.allerAu(JUIN);
    }

    @Test
    void aDebtInNonValeurStillShowsItsSumAndTheWayToPayAndAsksNothing() {
        admettre();
        enTantQue.usager(lina, () -> {
            assertThat(texte(navigate(MonPretView.class)))
                    .contains("Il vous reste", "250,00", "La dette existe toujours", "plus de rappel")
                    .doesNotContain("Plus rien n’est dû", "En retard", "n’est pas arrivée");
            assertThat(liens()).contains("Comment payer").doesNotContain("J’ai une difficulté", "Rembourser plus tôt");
            assertThat(texte(navigate(PayerView.class)))
                    .contains(essais.titre(pret), "Il reste 250,00 €")
                    .doesNotContain("Prochaine mensualité");
            assertThat(texte(navigate("espace/mon-pret/difficulte", Component.class)))
                    .contains("introuvable");
            assertThat(texte(navigate("espace/mon-pret/plus-tot", Component.class)))
                    .contains("introuvable");
        });
    }

    @Test
    void anErasedDebtIsNeverSaidToBeRepaidAndNothingIsAsked() {
        eteindre(null);
        enTantQue.usager(lina, () -> {
            assertThat(texte(navigate(MonPretView.class)))
                    .contains("a effacé 250,00 €", "Vous ne devez plus rien", "Si vous payez encore")
                    .doesNotContain("remboursé", "En retard", "à venir");
            assertThat(liens()).doesNotContain("Comment payer", "J’ai une difficulté", "Rembourser plus tôt");
            assertThat(texte(navigate("espace/mon-pret/payer", Component.class)))
                    .contains("introuvable");
        });
    }

    @Test
    void eachEndHasItsSentence() {
        essais.payer(pret, JUIN, Montant.euros(250));
        assertThat(monPret()).contains("Prêt entièrement remboursé", "Plus rien n’est dû", "Les 5 premières");

        var aide = autre();
        dettes.soutenir(aide, 2, "perte d'emploi", JUIN, null);
        essais.payer(aide, JUIN, Montant.euros(200));
        assertThat(monPret(aide))
                .contains("le CCAS a payé 100,00 € à votre place")
                .doesNotContain("remboursé");

        var remis = autre();
        dettes.remettre(remis, Montant.euros(300), "surdité soudaine", JUIN, null);
        assertThat(monPret(remis))
                .contains("le CCAS ne vous demande plus les 300,00 €")
                .doesNotContain("remboursé", "En retard");
    }

    @Test
    void whatWasPaidTooMuchIsGivenBackAndSaidUntilThen() {
        essais.payer(pret, JUIN, Montant.euros(262));
        assertThat(monPret()).contains("Vous avez payé 12,00 € de trop", "Il n’y a rien à faire", "Plus rien n’est dû");
        essais.faire(() -> {
            ouvrirLOnglet();
            test(bouton("Noter le remboursement du trop-perçu")).click();
            champ("Rendu le").setValue(JUIN.plusDays(1));
            test(bouton("Continuer")).click();
            test(find(ConfirmDialog.class).single()).confirm();
            assertThat(champ("Rendu le").getErrorMessage())
                    .as("not in the future")
                    .contains("date passée");
            assertThat(prets.situation(pret).tropPercu()).isEqualTo(Montant.euros(12));

            champ("Rendu le").setValue(JUIN);
            test(bouton("Continuer")).click();
            test(find(ConfirmDialog.class).single()).confirm();
            assertThat(prets.situation(pret).tropPercu()).isEqualTo(Montant.ZERO);
            assertThat(find(Button.class)
                            .withText("Noter le remboursement du trop-perçu")
                            .all())
                    .isEmpty();
        });
        assertThat(monPret()).doesNotContain("de trop");
    }

    @Test
    void aNonValeurWantsItsDeliberationAndSaysThatTheDebtLives() {
        essais.faire(() -> {
            ouvrirLOnglet();
            test(bouton("Admettre en non-valeur")).click();
            champ("Date de la délibération").setValue(JUIN);
            test(bouton("Continuer")).click();
            var numero = find(TextField.class)
                    .withCaption("Numéro de la délibération")
                    .single();
            assertThat(numero.getErrorMessage()).contains("2026-014");
            assertThat(champ("Date de la délibération").getValue())
                    .as("nothing is lost")
                    .isEqualTo(JUIN);

            numero.setValue("2056-014");
            test(bouton("Continuer")).click();
            var boite = find(ConfirmDialog.class).single();
            assertThat(texte(boite) + boite.getElement().getProperty("message"))
                    .contains("La dette existe toujours", "6541");
            assertThat(prets.de(pret).etat()).as("not before the confirmation").isEqualTo(EtatPret.DEBLOQUE);
            test(boite).confirm();
            assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.NON_VALEUR);
            assertThat(find(Dialog.class).all()).isEmpty();
            assertThat(find(Button.class).withText("Admettre en non-valeur").all())
                    .isEmpty();
            assertThat(bouton("Inscrire une créance éteinte"))
                    .as("may still be erased")
                    .isNotNull();
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPartIsErasedWithItsJudgementAndTheRestGoesOn() {
        essais.faire(() -> {
            ouvrirLOnglet();
            test(bouton("Inscrire une créance éteinte")).click();
            var part = find(RadioButtonGroup.class).single();
            part.setValue(((List<Object>) part.getListDataView().getItems().toList()).getLast());
            test(bouton("Continuer")).click();
            assertThat(champ("Date d’effet").getErrorMessage()).isNotBlank();
            assertThat(find(ChampMontant.class).single().getErrorMessage())
                    .as("all at once")
                    .contains("250,00");

            champ("Date d’effet").setValue(JUIN);
            champ("Date de la délibération").setValue(JUIN);
            find(TextField.class)
                    .withCaption("Référence du jugement ou de la mesure")
                    .single()
                    .setValue("Jugement du 20 juin 2056");
            find(TextField.class)
                    .withCaption("Numéro de la délibération")
                    .single()
                    .setValue("2056-015");
            find(ChampMontant.class).single().setValue(Montant.de("250.01"));
            test(bouton("Continuer")).click();
            test(find(ConfirmDialog.class).single()).confirm();
            assertThat(find(ChampMontant.class).single().getErrorMessage()).contains("250,00");

            find(ChampMontant.class).single().setValue(Montant.euros(130));
            test(bouton("Continuer")).click();
            var boite = find(ConfirmDialog.class).single();
            assertThat(texte(boite) + boite.getElement().getProperty("message"))
                    .contains("jamais plus être demandée", "6542");
            test(boite).confirm();
            assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.DEBLOQUE);
            assertThat(prets.situation(pret).resteDu()).isEqualTo(Montant.euros(120));
        });
    }

    @Test
    void anErasedOrSettledLoanOffersNoAct() {
        eteindre(null);
        essais.faire(() -> {
            var onglet = ouvrirLOnglet();
            assertThat(texte(onglet))
                    .contains("plus rien ne peut être demandé", "Créance éteinte", "plus demandée")
                    .doesNotContain("En retard");
            assertThat(find(Button.class).withText("Admettre en non-valeur").all())
                    .isEmpty();
            assertThat(find(Button.class)
                            .withText("Inscrire une créance éteinte")
                            .all())
                    .isEmpty();
        });
    }

    @Test
    void theListIsFilteredByTheWayLoansEnded() {
        eteindre(null);
        essais.faire(() -> {
            UI.getCurrent()
                    .navigate("agents/prets", QueryParameters.simple(Map.of("filtre", "termines", "fin", "eteinte")));
            var fins = find(Select.class).single();
            assertThat(fins.getLabel()).isEqualTo("Comment le prêt a fini");
            assertThat(fins.getValue()).isEqualTo(FinDePret.ETEINTE);
            assertThat(premiereLigne(essais.titre(pret)).fin()).isEqualTo(FinDePret.ETEINTE);
            UI.getCurrent().navigate("agents/prets", QueryParameters.of("filtre", "en_cours"));
            assertThat(find(Select.class).all())
                    .as("only for those that are over")
                    .isEmpty();
        });
    }

    @Test
    void theBalancesAreMadeAgainOnlyWhenTheyDiffer() {
        essais.faire(() -> {
            var ecran = navigate(ControleView.class);
            assertThat(find(Button.class).withText("Refaire les soldes").all()).isEmpty();
            sql.sql("delete from pret_position where pret = ?")
                    .param(pret.valeur())
                    .update();
            test(bouton("Contrôler maintenant")).click();
            assertThat(texte(ecran)).contains("ne sont plus ceux du grand livre");
            test(bouton("Refaire les soldes")).click();
            assertThat(texte(ecran)).contains("Soldes refaits le 30 juin 2056 par Camille Roux");
            assertThat(find(Button.class).withText("Refaire les soldes").all()).isEmpty();
            assertThat(livre.permetDEcrire()).isTrue();
        });
    }

    @Test
    void aStrangerFindsNothing() {
        eteindre(null);
        var autre = essais.usager("Tom", "Autre");
        enTantQue.usager(autre, () -> {
            UI.getCurrent().navigate("espace/mon-pret", QueryParameters.of("pret", pret.toString()));
            assertThat(texte((Component) getCurrentView()))
                    .contains("introuvable")
                    .doesNotContain("effacé");
        });
    }

    private PretId autre() {
        var autre = essais.debloque(
                essais.usager("Lina", "Fin"),
                "Lina Fin",
                "Permis",
                Collections.nCopies(6, Montant.euros(50)),
                PREMIERE);
        horloge.allerAu(JUIN);
        return autre;
    }

    private Component ouvrirLOnglet() {
        navigate(PretsView.class);
        var onglet = new VoletPret(
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
                JUIN);
        UI.getCurrent().add(onglet);
        return onglet;
    }

    @SuppressWarnings("unchecked")
    private LignePret premiereLigne(String cherche) {
        find(TextField.class)
                .withCondition(champ -> "Nom, référence ou objet".equals(champ.getPlaceholder()))
                .single()
                .setValue(cherche);
        return (LignePret) test(find(Grid.class).single()).getRow(0);
    }

    private Button bouton(String mots) {
        return find(Button.class).withText(mots).single();
    }

    private ChampDate champ(String nom) {
        return find(ChampDate.class)
                .withCondition(champ -> champ.getLabel().equals(nom))
                .single();
    }

    private List<String> liens() {
        return find(Anchor.class).all().stream().map(EcransDesFinsTest::texte).toList();
    }

    private String monPret() {
        return monPret(pret);
    }

    private String monPret(PretId lequel) {
        return enTantQue.usager(prets.de(lequel).emprunteur(), () -> texte(navigate(MonPretView.class)));
    }

    private void admettre() {
        essais.faire(() -> dettes.admettreEnNonValeur(pret, DELIBERATION, essais.agent()));
    }

    private void eteindre(Montant part) {
        essais.faire(() ->
                dettes.eteindre(pret, new Effacement(JUIN, "jugement d'essai", part, DELIBERATION), essais.agent()));
    }

    private static String texte(Component composant) {
        return composant.getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
