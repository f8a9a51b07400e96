package fr.parcoursprojet.recouvrement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.courrier.CourrierPostal;
import fr.parcoursprojet.courrier.Courriers;
import fr.parcoursprojet.courrier.Envoi;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.pret.tresorerie.Imports;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Two people owe one loan: both are written to, once each; the death or the surendettement of one leaves the other bound. */
@SpringBootTest
@Import(BancDEssai.class)
class DeuxEmprunteursTest {

    /** A Monday. */
    private static final LocalDate PREMIERE = LocalDate.of(2072, 9, 12);

    @Autowired
    PretsDEssai essais;

    @Autowired
    RelancesDEssai banc;

    @Autowired
    Prets prets;

    @Autowired
    Recouvrement recouvrement;

    @Autowired
    Successions successions;

    @Autowired
    Protections protections;

    @Autowired
    Surendettements surendettements;

    @Autowired
    Difficultes difficultes;

    @Autowired
    Adresses adresses;

    @Autowired
    Courriers courriers;

    @Autowired
    Imports imports;

    @Autowired
    Usagers usagers;

    @Autowired
    HorlogeReglable horloge;

    private UsagerId awa;
    private UsagerId karim;
    private PretId pret;

    @BeforeEach
    void unPretADeux() {
        horloge.allerAu(PREMIERE.minusMonths(1));
        awa = essais.usager("Awa", "Couple");
        karim = essais.usager("Karim", "Couple");
        pret = essais.debloqueADeux(
                awa, "Awa Couple", karim, "Karim", "Couple", List.of(Montant.euros(60), Montant.euros(60)), PREMIERE);
    }

    @AfterEach
    void nothingIsLeft() {
        banc.solder(pret);
        horloge.revenir();
    }

    @Test
    void bothAreWrittenToOnceEach() {
        banc.troisRelances(PREMIERE);
        banc.leJour(PREMIERE.plusDays(30));
        assertThat(aQui("n’est pas arrivée")).containsExactlyInAnyOrder(adresse(awa), adresse(karim));
        assertThat(banc.lettres(pret))
                .extracting(CourrierPostal::nom)
                .as("the mise en demeure, each at their own address")
                .containsExactlyInAnyOrder("Awa Couple", "Karim Couple");
        assertThat(adresses.lignes(pret, karim)).containsExactly("3 rue des Lilas", "25000 Besançon");
        for (var objet : List.of("prêt à signer", "contrat de prêt est signé")) {
            assertThat(aQui(objet)).as(objet).doesNotHaveDuplicates();
        }
    }

    @Test
    void theDeathOfOneLeavesTheOtherBound() {
        banc.troisRelances(PREMIERE);
        essais.faire(() -> {
            successions.noterDeces(
                    pret, awa, PREMIERE.plusDays(28), new Scan("acte.pdf", PretsDEssai.SCAN), essais.agent());
            assertThat(successions.de(pret, awa)).isPresent();
            assertThat(successions.de(pret, karim)).isEmpty();
        });
        assertThat(banc.lettres(pret)).extracting(CourrierPostal::nom).containsExactly("Karim Couple");
        var partis = banc.parties(pret);
        var ecritsAAwa = ecritsA(awa);
        for (int jours = 31; jours < 90; jours++) {
            banc.leJour(PREMIERE.plusDays(jours));
        }
        assertThat(banc.parties(pret)).as("relances go on").isGreaterThan(partis);
        assertThat(ecritsA(awa)).as("not to the dead").isEqualTo(ecritsAAwa);
        assertThat(usagers.ferme(karim)).isFalse();
        assertThat(prets.solde(pret)).isEqualTo(Montant.euros(120));
        assertThatThrownBy(() -> essais.faire(() -> successions.noterDeces(
                        pret,
                        essais.usager("Tom", "Autre"),
                        PREMIERE,
                        new Scan("a.pdf", PretsDEssai.SCAN),
                        essais.agent())))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void theSurendettementOfOneProtectsThatOneOnly() {
        banc.troisRelances(PREMIERE);
        essais.faire(() -> protections.commencer(pret, karim, PREMIERE.plusDays(29), "BDF-1", null, essais.agent()));
        assertThat(prets.de(pret).geleLe()).as("the loan goes on").isNull();
        assertThat(banc.lettres(pret)).extracting(CourrierPostal::nom).containsExactly("Awa Couple");
        var aKarim = ecritsA(karim);
        for (int jours = 31; jours < 90; jours++) {
            banc.leJour(PREMIERE.plusDays(jours));
        }
        assertThat(ecritsA(karim)).isEqualTo(aKarim);
        assertThat(banc.parties(pret)).isGreaterThan(3);
        assertThat(aQui("surendettement")).as("told to that one alone").containsExactly(adresse(karim));
        essais.faire(() -> {
            assertThatThrownBy(() ->
                            protections.commencer(pret, karim, PREMIERE.plusDays(30), "BDF-2", null, essais.agent()))
                    .isInstanceOf(Refus.class);
            protections.commencer(pret, awa, PREMIERE.plusDays(30), "BDF-3", null, essais.agent());
        });
        var partis = banc.parties(pret);
        for (int jours = 90; jours < 150; jours++) {
            banc.leJour(PREMIERE.plusDays(jours));
        }
        assertThat(banc.parties(pret)).as("nobody is left to ask").isEqualTo(partis);
        essais.faire(() -> protections.finir(pret, awa, PREMIERE.plusDays(149), "Irrecevable", essais.agent()));
        assertThat(essais.enAgent(() -> protections.de(pret, awa))).isEmpty();
    }

    @Test
    void aLoanOfOnePersonIsFrozenAsBefore() {
        var seul = essais.debloque(List.of(Montant.euros(50)), PREMIERE);
        essais.faire(() -> assertThatThrownBy(() ->
                        protections.commencer(seul, prets.de(seul).emprunteur(), PREMIERE, "BDF", null, essais.agent()))
                .isInstanceOf(Refus.class));
        banc.solder(seul);
    }

    @Test
    void eachSaysTheirOwnDifficulty() {
        var deKarim = difficultes.declarer(pret, karim, MotifDifficulte.SANTE, "opéré");
        var dAwa = difficultes.declarer(pret, awa, MotifDifficulte.AUTRE, "un mot");
        assertThat(deKarim).isNotEqualTo(dAwa);
        assertThat(difficultes.du(pret)).extracting(Difficulte::declarant).containsExactlyInAnyOrder(awa, karim);
        assertThat(aQui("bien reçu")).containsExactlyInAnyOrder(adresse(awa), adresse(karim));
        assertThatThrownBy(() -> difficultes.declarer(pret, essais.usager("Tom", "Autre"), MotifDifficulte.AUTRE, null))
                .isInstanceOf(Introuvable.class);
        essais.faire(() -> {
            difficultes.traiter(deKarim, essais.agent());
            difficultes.traiter(dAwa, essais.agent());
        });
    }

    @Test
    void aPaymentIsRecognisedByEitherName() {
        var jour = PREMIERE.plusDays(1);
        horloge.allerAu(jour);
        for (var nom : List.of("COUPLE AWA", "COUPLE KARIM")) {
            var ligne = ";" + jour + ";60,00;VIR " + nom;
            var lues = essais.enAgent(() -> imports.apercu("deux.csv", PretsDEssai.fichier(List.of(ligne))))
                    .lignes();
            assertThat(lues.getFirst().candidats()).as(nom).contains(pret).doesNotHaveDuplicates();
        }
    }

    private List<String> aQui(String objet) {
        return courriers.de(prets.de(pret).dossier()).stream()
                .filter(envoi -> envoi.objet().contains(objet))
                .map(Envoi::adresse)
                .map(Object::toString)
                .toList();
    }

    private long ecritsA(UsagerId usager) {
        return courriers.de(prets.de(pret).dossier()).stream()
                .filter(envoi -> envoi.adresse().toString().equals(adresse(usager)))
                .count();
    }

    private String adresse(UsagerId usager) {
        return usagers.de(usager).email().valeur();
    }
}
