package fr.parcoursprojet.recouvrement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.VerifieurPdf;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.pret.Deliberation;
import fr.parcoursprojet.pret.Dettes;
import fr.parcoursprojet.pret.EtatPret;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Francais;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.suivi.TypeTache;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** A late loan in the hands of the Treasury: nothing of ours leaves, what it collects counts, its end is told. */
@SpringBootTest
@Import(BancDEssai.class)
class ContentieuxTest {

    /** A Monday. */
    private static final LocalDate PREMIERE = LocalDate.of(2056, 9, 4);

    @Autowired
    PretsDEssai essais;

    @Autowired
    RelancesDEssai banc;

    @Autowired
    Prets prets;

    @Autowired
    Dettes dettes;

    @Autowired
    Recouvrement recouvrement;

    @Autowired
    Contentieux contentieux;

    @Autowired
    ListesDuContentieux listes;

    @Autowired
    HistoriqueDuPret historiques;

    @Autowired
    Adresses adresses;

    @Autowired
    Difficultes difficultes;

    @Autowired
    Usagers usagers;

    @Autowired
    Agents agents;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    private UsagerId usager;
    private PretId pret;

    @BeforeEach
    void unPretEnRetard() {
        usager = essais.usager("Nour", "Remise");
        pret = essais.debloque(usager, "Nour Remise", "Vélo", Collections.nCopies(6, Montant.euros(100)), PREMIERE);
        banc.troisRelances(PREMIERE);
    }

    @AfterEach
    void rienNeReste() {
        banc.solder(pret);
        horloge.revenir();
    }

    @Test
    void onceHandedOverNothingOfOursLeavesAndWhatWaitedIsWithdrawn() {
        assertThat(banc.lettres(pret)).as("a letter waits for the printer").isNotEmpty();
        var partis = recouvrement.departs(pret).size();
        remettre();
        assertThat(prets.de(pret).contentieuxLe()).isEqualTo(PREMIERE.plusDays(30));
        assertThat(banc.lettres(pret)).isEmpty();
        assertThat(relance().etat()).isEqualTo(EtatRelance.TRANSMISE);
        assertThat(banc.taches(pret)).doesNotContain(TypeTache.PREMIER_IMPAYE, TypeTache.AIDE_OU_CONTENTIEUX);
        for (int jours = 31; jours < 130; jours++) {
            banc.leJour(PREMIERE.plusDays(jours));
        }
        assertThat(recouvrement.departs(pret))
                .as("neither a relance nor a reminder")
                .hasSize(partis);
        assertThat(recouvrement.relances(pret)).hasSize(1);
        BoiteAuxLettres.UNIQUE.attendre(pli ->
                pli.adresse().equals(usagers.de(usager).email()) && pli.objet().contains("suivi par le Trésor public"));
        assertThatThrownBy(() -> difficultes.declarer(pret, usager, MotifDifficulte.AUTRE, null))
                .isInstanceOf(Refus.class);
    }

    @Test
    void aLoanHandedOverBeforeItsFirstRelanceGetsNone() {
        // due on Saturday 9 December 2056: late on Sunday, its relance would open on Monday
        var neuf =
                essais.debloque(usager, "Nour Remise", "Vélo", List.of(Montant.euros(50)), LocalDate.of(2056, 12, 9));
        horloge.allerAu(LocalDate.of(2056, 12, 10));
        essais.faire(() ->
                contentieux.transmettre(List.of(neuf), "Départ à l’étranger", LocalDate.now(horloge), essais.agent()));
        banc.leJour(LocalDate.of(2056, 12, 11));
        assertThat(recouvrement.relances(neuf)).isEmpty();
        essais.payer(neuf, LocalDate.of(2056, 12, 11), Montant.euros(50));
    }

    @Test
    void paymentsStillCountAndTheEndIsToldToAnAgent() {
        remettre();
        essais.faire(() -> contentieux.noter(
                pret, TypeEtape.SAISIE_A_TIERS_DETENTEUR, PREMIERE.plusDays(30), "Banque Postale", essais.agent()));
        essais.payer(pret, PREMIERE.plusDays(40), Montant.euros(100));
        assertThat(prets.situation(pret).resteDu()).isEqualTo(Montant.euros(500));
        assertThat(prets.de(pret).contentieuxLe()).as("not settled yet").isNotNull();
        assertThat(relance().etat()).isEqualTo(EtatRelance.TRANSMISE);
        assertThat(banc.taches(pret)).doesNotContain(TypeTache.TRESOR_A_PREVENIR);

        essais.payer(pret, PREMIERE.plusDays(50), Montant.euros(500));
        assertThat(prets.de(pret).etat()).isEqualTo(EtatPret.SOLDE);
        assertThat(prets.de(pret).contentieuxLe()).isNull();
        assertThat(relance().etat()).isEqualTo(EtatRelance.REGLEE);
        assertThat(banc.taches(pret)).containsExactly(TypeTache.TRESOR_A_PREVENIR);
        assertThat(etapes())
                .containsExactly(TypeEtape.TRANSMISSION, TypeEtape.SAISIE_A_TIERS_DETENTEUR, TypeEtape.REGLEMENT);

        var dernier = prets.grandLivre(pret).getLast().id();
        essais.faire(() -> prets.extourner(dernier, "chèque impayé", essais.agent()));
        assertThat(prets.de(pret).contentieuxLe()).as("the Treasury goes on").isNotNull();
        assertThat(etapes()).endsWith(TypeEtape.REOUVERTURE);
        var partis = recouvrement.departs(pret).size();
        banc.leJour(PREMIERE.plusDays(90));
        assertThat(recouvrement.departs(pret)).hasSize(partis);
        assertThat(recouvrement.relances(pret)).noneMatch(suivie -> suivie.etat() == EtatRelance.OUVERTE);
    }

    @Test
    void aNonValeurEndsIt() {
        remettre();
        essais.faire(() ->
                dettes.admettreEnNonValeur(pret, new Deliberation("2056-1", LocalDate.now(horloge)), essais.agent()));
        assertThat(prets.de(pret).contentieuxLe()).isNull();
        assertThat(etapes()).endsWith(TypeEtape.ABANDON);
        assertThat(banc.taches(pret)).contains(TypeTache.TRESOR_A_PREVENIR);
    }

    @Test
    void takenBackOurRelancesGoOnAWeekLaterAtTheirNextLevel() {
        remettre();
        banc.leJour(PREMIERE.plusDays(60));
        var partis = recouvrement.departs(pret).size();
        essais.faire(() -> {
            assertThatThrownBy(() -> contentieux.reprendre(pret, " ", PREMIERE.plusDays(60), essais.agent()))
                    .isInstanceOf(SaisieInvalide.class);
            assertThatThrownBy(() -> contentieux.reprendre(pret, "x", PREMIERE.plusDays(29), essais.agent()))
                    .as("before it was handed over")
                    .isInstanceOf(SaisieInvalide.class);
            contentieux.reprendre(pret, "Accord avec la personne", PREMIERE.plusDays(60), essais.agent());
        });
        assertThat(relance().etat()).isEqualTo(EtatRelance.OUVERTE);
        assertThat(banc.taches(pret))
                .contains(TypeTache.REPRISE_DES_RELANCES)
                .doesNotContain(TypeTache.TRESOR_A_PREVENIR);
        banc.leJour(PREMIERE.plusDays(66));
        assertThat(apres(partis)).isEmpty();
        banc.leJour(PREMIERE.plusDays(67));
        assertThat(apres(partis)).containsExactly("AVANT_CONTENTIEUX");
        essais.faire(
                () -> assertThatThrownBy(() -> contentieux.reprendre(pret, "x", PREMIERE.plusDays(67), essais.agent()))
                        .isInstanceOf(Refus.class));
    }

    @Test
    void onlyALateLoanIsHandedOverWithAReasonAndOnADayThatHasCome() {
        var ajour = essais.debloque(List.of(Montant.euros(100)), PREMIERE.plusDays(50));
        horloge.allerAu(PREMIERE.plusDays(30));
        essais.faire(() -> {
            assertThatThrownBy(() -> transmettre(List.of(pret), " ", PREMIERE.plusDays(30)))
                    .isInstanceOf(SaisieInvalide.class);
            assertThatThrownBy(() -> transmettre(List.of(pret), "x", PREMIERE.plusDays(31)))
                    .isInstanceOf(SaisieInvalide.class);
            assertThatThrownBy(() -> transmettre(List.of(pret, ajour), "x", PREMIERE.plusDays(30)))
                    .isInstanceOfSatisfying(
                            Refus.class,
                            refus -> assertThat(refus.arguments())
                                    .as("which of the two, and why")
                                    .containsExactly(
                                            prets.de(ajour).noms(),
                                            prets.de(ajour).titre(),
                                            "Ce prêt n’est pas en retard : il ne peut pas être remis au Trésor public."));
            assertThat(prets.de(pret).contentieuxLe()).as("all of them or none").isNull();
            assertThatThrownBy(() -> transmettre(List.of(PretId.nouveau()), "x", PREMIERE.plusDays(30)))
                    .isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> contentieux.noter(
                            pret, TypeEtape.MISE_EN_DEMEURE, PREMIERE.plusDays(30), null, essais.agent()))
                    .isInstanceOf(Refus.class);
            transmettre(List.of(pret), "x", PREMIERE.plusDays(30));
            assertThatThrownBy(() -> transmettre(List.of(pret), "x", PREMIERE.plusDays(30)))
                    .as("twice")
                    .isInstanceOf(Refus.class);
            assertThatThrownBy(() ->
                            contentieux.noter(pret, TypeEtape.AUTRE_ACTE, PREMIERE.plusDays(30), null, essais.agent()))
                    .as("something else, not said what")
                    .isInstanceOf(SaisieInvalide.class);
        });
        essais.payer(ajour, PREMIERE.plusDays(30), Montant.euros(100));
    }

    @Test
    void theListingSaysWhereEachLoanStands() throws IOException {
        essais.payer(pret, PREMIERE.plusDays(20), Montant.euros(40));
        assertThat(essais.enAgent(listes::candidats))
                .extracting(LigneContentieux::pret)
                .contains(pret);
        remettre();
        assertThat(essais.enAgent(listes::candidats))
                .extracting(LigneContentieux::pret)
                .doesNotContain(pret);
        var ligne = essais.enAgent(listes::enCours).stream()
                .filter(une -> une.pret().equals(pret))
                .findFirst()
                .orElseThrow();
        assertThat(ligne.titre()).isEqualTo(essais.titre(pret));
        assertThat(ligne.paye()).isEqualTo(Montant.euros(40));
        assertThat(ligne.arriere()).isEqualTo(Montant.euros(60));
        assertThat(ligne.reste()).isEqualTo(Montant.euros(560));
        assertThat(ligne.depuis()).isEqualTo(PREMIERE);
        assertThat(ligne.dernierPaiement()).isEqualTo(PREMIERE.plusDays(20));
        assertThat(ligne.relances())
                .as("reminders before the date are not relances")
                .isEqualTo(3);
        assertThat(ligne.aides()).as("nothing was offered (R11)").isZero();

        var xlsx = essais.enAgent(() -> listes.xlsx(List.of(ligne)));
        try (var classeur = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            var lignes = classeur.getFirstSheet().read();
            assertThat(lignes).hasSize(3);
            assertThat(mots(lignes.get(1))).contains("Nour Remise", essais.titre(pret));
            assertThat(lignes.get(1).getCellAsNumber(5))
                    .hasValueSatisfying(nombre -> assertThat(nombre).isEqualByComparingTo("60"));
            assertThat(lignes.get(2).getCellAsNumber(6))
                    .hasValueSatisfying(nombre -> assertThat(nombre).isEqualByComparingTo("560"));
        }
        var pdf = essais.enAgent(() -> listes.pdf(List.of(ligne)));
        VerifieurPdf.verifier(pdf);
        assertThat(texte(pdf)).contains("Nour Remise", Francais.euros(Montant.euros(560)), "Relances envoyées : 3");
    }

    @Test
    void theHistoryOfALoanHoldsWhatTheTreasuryNeeds() throws IOException {
        var dite = difficultes.declarer(pret, usager, MotifDifficulte.SANTE, "opération");
        essais.faire(() -> difficultes.traiter(dite, essais.agent()));
        essais.payer(pret, PREMIERE.plusDays(20), Montant.euros(40));
        remettre();
        essais.faire(() -> adresses.demenager(
                pret, usager, new AdressePostale("3 rue Neuve", "39100", "Dole"), PREMIERE, essais.agent()));
        var pdf = essais.enAgent(() -> historiques.pdf(pret));
        VerifieurPdf.verifier(pdf);
        assertThat(texte(pdf))
                .contains(
                        essais.titre(pret),
                        "Vélo",
                        "3 rue Neuve, 39100 Dole",
                        "Mise en demeure",
                        "Réponse à la difficulté déclarée",
                        "Remis au Trésor public : Sans réponse",
                        Francais.euros(Montant.euros(40)))
                .doesNotContain("opération");
        var autre = essais.debloque(usager, "Nour Remise", "Permis", List.of(Montant.euros(50)), PREMIERE);
        horloge.allerAu(PREMIERE.plusDays(30));
        var ensemble = essais.enAgent(() -> historiques.pdf(List.of(pret, autre)));
        assertThat(texte(ensemble)).contains("Vélo", "Permis", essais.titre(autre));
        essais.payer(autre, PREMIERE, Montant.euros(50));
        essais.faire(() ->
                assertThatThrownBy(() -> historiques.pdf(PretId.nouveau())).isInstanceOf(Introuvable.class));
    }

    @Test
    void onlyTheReferentAndTheAdministrativeAgent() {
        for (var role : List.of(Role.MEMBRE_COMMISSION, Role.DIRECTION, Role.ADMINISTRATEUR)) {
            var autre = agents.reconnaitre(
                    "essai",
                    "ctx-" + role,
                    "Autre",
                    new Email(role.name().toLowerCase() + "@essai.example"),
                    Set.of(role));
            assertThatThrownBy(() -> enTantQue.agent(autre, () -> {
                        transmettre(List.of(pret), "x", LocalDate.now(horloge));
                        return null;
                    }))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> enTantQue.agent(autre, listes::enCours)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> enTantQue.agent(autre, () -> historiques.pdf(pret)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        var secretaire = agents.reconnaitre(
                "essai", "ctx-secr", "Secrétaire", new Email("secr@essai.example"), Set.of(Role.AGENT_ADMINISTRATIF));
        enTantQue.agent(secretaire, () -> {
            contentieux.transmettre(List.of(pret), "x", LocalDate.now(horloge), secretaire);
            return null;
        });
        assertThat(prets.de(pret).contentieuxLe()).isNotNull();
    }

    private void remettre() {
        essais.faire(() -> transmettre(List.of(pret), "Sans réponse", LocalDate.now(horloge)));
    }

    private void transmettre(List<PretId> lesquels, String motif, LocalDate le) {
        contentieux.transmettre(lesquels, motif, le, essais.agent());
    }

    private Relance relance() {
        return recouvrement.relances(pret).getFirst();
    }

    private List<String> apres(int partis) {
        var departs = recouvrement.departs(pret);
        return departs.stream()
                .limit(departs.size() - (long) partis)
                .map(depart -> depart.niveau().name())
                .filter(niveau -> !niveau.equals("COURTOISIE"))
                .toList();
    }

    private List<TypeEtape> etapes() {
        return essais.enAgent(() -> contentieux.etapes(pret)).stream()
                .map(Etape::type)
                .toList();
    }

    private static String mots(Row ligne) {
        return ligne.stream()
                .map(cellule -> cellule == null ? "" : cellule.getText())
                .collect(Collectors.joining("|"));
    }

    private static String texte(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ")
                    .replace('\u202f', ' ');
        }
    }
}
