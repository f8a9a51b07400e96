package fr.parcoursprojet.pret.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.commission.BancDeCommission;
import fr.parcoursprojet.commission.Mesure;
import fr.parcoursprojet.commission.MesureDecidee;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.pret.Deliberation;
import fr.parcoursprojet.pret.Dettes;
import fr.parcoursprojet.pret.Effacement;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.recouvrement.BancDesAides;
import fr.parcoursprojet.recouvrement.Protections;
import fr.parcoursprojet.socle.Montant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What <i>Mon prêt</i> tells of the past: payments with both their dates, what was cancelled, erased or put off. */
@SpringBootTest
@Import(BancDEssai.class)
class PaiementsDuPretTest extends SpringBrowserlessTest {

    private static final LocalDate PREMIERE = LocalDate.of(2086, 3, 5);
    private static final List<Montant> MENSUALITES = Collections.nCopies(6, Montant.euros(100));

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    Dettes dettes;

    @Autowired
    Protections protections;

    @Autowired
    BancDeCommission commission;

    @Autowired
    BancDesAides aides;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    private UsagerId lou;
    private PretId pret;

    @BeforeEach
    void unPret() {
        horloge.allerAu(PREMIERE.minusMonths(1));
        lou = essais.usager("Lou", "Paie");
    }

    @AfterEach
    void rienNeReste() {
        var reste = prets.solde(pret);
        if (reste.estPositif()) {
            essais.payer(pret, LocalDate.now(horloge), reste);
        }
        horloge.revenir();
    }

    @Test
    void eachPaymentHasTheDayItWasPaidAndTheDayItWasKnown() {
        pret = essais.debloque(lou, "Lou Paie", "Vélo", MENSUALITES, PREMIERE);
        enTantQue.usager(lou, () -> assertThat(ecran()).doesNotContain("Paiements reçus"));
        for (int mois = 0; mois < 4; mois++) {
            horloge.allerAu(PREMIERE.plusMonths(mois).plusDays(4));
            essais.payer(pret, PREMIERE.plusMonths(mois), Montant.euros(100));
        }
        enTantQue.usager(lou, () -> {
            assertThat(ecran())
                    .contains("Paiements reçus", "Le paiement d’avant")
                    .doesNotContain("VIR ");
            assertThat(lignes())
                    .filteredOn(ligne -> ligne.contains("connu le"))
                    .hasSize(4)
                    .first()
                    .asString()
                    .contains("5 juin 2086", "connu le 9 juin 2086", "100,00");
        });
    }

    @Test
    void aReversalIsTold() {
        pret = essais.debloque(lou, "Lou Paie", "Vélo", MENSUALITES, PREMIERE);
        horloge.allerAu(PREMIERE.plusDays(2));
        essais.payer(pret, PREMIERE, Montant.euros(100));
        horloge.allerAu(PREMIERE.plusDays(6));
        essais.faire(() -> prets.extourner(
                prets.grandLivre(pret).getLast().id(), "Le chèque de Monsieur Tiers est revenu", essais.agent()));
        enTantQue.usager(
                lou,
                () -> assertThat(ecran())
                        .contains("Paiements reçus", "5 mars 2086", "connu le 7 mars 2086", "Annulé le 11 mars 2086")
                        .contains("600,00")
                        .doesNotContain("Tiers"));
    }

    @Test
    void aPartErasedByAJudgeIsSaidWhileTheRestIsRepaid() {
        pret = essais.debloque(lou, "Lou Paie", "Vélo", MENSUALITES, PREMIERE);
        essais.faire(() -> dettes.eteindre(
                pret,
                new Effacement(
                        LocalDate.now(horloge),
                        "Jugement du 5 février 2086",
                        Montant.euros(250),
                        new Deliberation("2086-4", LocalDate.now(horloge))),
                essais.agent()));
        enTantQue.usager(
                lou,
                () -> assertThat(ecran())
                        .contains("Un jugement a effacé 250,00 € de ce prêt", "350", "J’ai une difficulté"));
    }

    @Test
    void aReportInForceIsSaid() {
        var camille = commission.referent();
        var ines = commission.personne();
        horloge.allerAu(LocalDate.of(2086, 1, 3));
        var dossier = aides.pretEnCours(ines, camille);
        pret = aides.pret(dossier);
        horloge.allerAu(LocalDate.of(2086, 2, 1));
        var report = new Mesure.Report(2, false);
        var seance = aides.proposer(camille, dossier, report);
        aides.decider(camille, seance, dossier, new MesureDecidee(report, "L’emploi reprend en juin."));
        enTantQue.usager(
                ines,
                () -> assertThat(ecran())
                        .contains("Le 1er février 2086, la commission a reporté des mensualités", "Lire la décision")
                        .contains("Votre prêt se termine le"));
    }

    @Test
    void whoIsProtectedAnnouncesNothingAndCallsTheService() {
        var sacha = essais.usager("Sacha", "Second");
        pret = essais.debloqueADeux(lou, "Lou Paie", sacha, "Sacha", "Second", MENSUALITES, PREMIERE);
        essais.faire(() -> protections.commencer(pret, sacha, LocalDate.now(horloge), "BDF", null, essais.agent()));
        enTantQue.usager(sacha, () -> {
            UI.getCurrent().navigate("espace/mon-pret/plus-tot", QueryParameters.of("pret", pret.toString()));
            assertThat(texte((Component) getCurrentView()))
                    .contains("ne peut pas être remboursé plus tôt")
                    .doesNotContain("Messages");
            assertThat(liens()).contains("aide").doesNotContain("espace/messages");
        });
        assertThatThrownBy(() -> prets.annoncerRemboursement(pret, sacha, Montant.euros(100)))
                .hasMessage("pret.refus.protege");
        prets.annoncerRemboursement(pret, lou, Montant.euros(100));
        assertThat(prets.de(pret).annonce()).as("the other one still may").isEqualTo(Montant.euros(100));
    }

    private String ecran() {
        return texte(navigate(MonPretView.class));
    }

    private List<String> lignes() {
        return find(ListItem.class).all().stream()
                .map(PaiementsDuPretTest::texte)
                .toList();
    }

    private List<String> liens() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private static String texte(Component ecran) {
        return ecran.getElement().getTextRecursively().replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
