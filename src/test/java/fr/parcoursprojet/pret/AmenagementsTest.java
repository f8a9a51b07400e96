package fr.parcoursprojet.pret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.VerifieurPdf;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.pret.Amenagement.ALaMain;
import fr.parcoursprojet.pret.Amenagement.AuMontant;
import fr.parcoursprojet.pret.Amenagement.AutreJour;
import fr.parcoursprojet.pret.Amenagement.Differe;
import fr.parcoursprojet.pret.Amenagement.EnMensualites;
import fr.parcoursprojet.pret.Amenagement.PlusCourt;
import fr.parcoursprojet.pret.Amenagement.ReportALaFin;
import fr.parcoursprojet.pret.Amenagement.ReportReparti;
import fr.parcoursprojet.reglement.PositionAjustement;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** A change of the schedule is a version: who decided it, when and why are kept, printed and sent; each decides what it may. */
@SpringBootTest
@Import(BancDEssai.class)
class AmenagementsTest {

    private static final LocalDate PREMIERE = LocalDate.of(2044, 1, 31);
    private static final LocalDate JOUR = LocalDate.of(2044, 2, 10);
    private static final List<Montant> CINQ = Collections.nCopies(5, Montant.euros(100));
    private static final List<LigneEcheancier> EN_MARS =
            List.of(new LigneEcheancier(LocalDate.of(2045, 3, 5), Montant.euros(500)));
    private static final Arrondi A_L_EURO = new Arrondi(Montant.euros(1), PositionAjustement.DERNIERE);

    @Autowired
    Avenants avenants;

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    PapiersDuPret papiers;

    @Autowired
    Usagers usagers;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    private UsagerId noe;
    private PretId pret;

    @BeforeEach
    void unPretEnCours() {
        noe = essais.usager("Noé", "Jour");
        pret = essais.debloque(noe, "Noé Jour", "Scooter", CINQ, PREMIERE);
        essais.payer(pret, PREMIERE, Montant.euros(100));
        horloge.allerAu(JOUR);
    }

    @Test
    void anAgentChangesTheDayAndSaysWhy() throws Exception {
        var avant = prets.versions(pret);
        essais.faire(() -> {
            assertThat(prets.apercu(pret, new AutreJour(5))).hasSize(5);
            assertThat(prets.versions(pret)).as("looking writes nothing").isEqualTo(avant);
            prets.amenager(pret, new AutreJour(5), "  salaire le 3 ", essais.agent());
        });
        var version = prets.versions(pret).getLast();
        assertThat(version.numero()).isEqualTo(avant.size() + 1);
        assertThat(version.motif()).isEqualTo(MotifVersion.CHANGEMENT_DE_JOUR);
        assertThat(version.decidePar()).isEqualTo(essais.agent());
        assertThat(version.decideLe()).isEqualTo(JOUR);
        assertThat(version.precision()).isEqualTo("salaire le 3");
        assertThat(prets.versions(pret).subList(0, avant.size()))
                .as("the old ones stay as they were")
                .isEqualTo(avant);

        var courriel = BoiteAuxLettres.UNIQUE.attendre(pli ->
                pli.adresse().equals(usagers.de(noe).email()) && pli.objet().contains("échéancier"));
        assertThat(courriel.texte().replace('\u00a0', ' '))
                .contains("un autre jour du mois", "5 mars 2044", "5 juin 2044")
                .doesNotContain("31 janvier 2044");

        var imprimee = papiers.echeancier(pret, noe);
        VerifieurPdf.verifier(imprimee);
        assertThat(texte(imprimee))
                .contains(
                        "Version " + version.numero(),
                        "en vigueur",
                        "Autre jour du mois",
                        "Camille Roux",
                        "salaire le 3")
                .contains("5 juin 2044", "500,00");
        essais.faire(() -> {
            var ancienne = papiers.echeancier(pret, 1);
            VerifieurPdf.verifier(ancienne);
            assertThat(texteSur(ancienne))
                    .contains("Version 1", "remplacée", "Décision de la commission du")
                    .doesNotContain("Autre jour du mois");
            assertThatThrownBy(() -> papiers.echeancier(pret, 99)).isInstanceOf(Introuvable.class);
        });
    }

    @Test
    void neverWithoutAReason() {
        assertThatThrownBy(() -> essais.faire(() -> prets.amenager(pret, new AutreJour(5), " ", essais.agent())))
                .isInstanceOf(SaisieInvalide.class)
                .hasMessageContaining("motif");
        assertThatThrownBy(() -> prets.reechelonner(pret, new ReportALaFin(1), "", JOUR))
                .isInstanceOf(SaisieInvalide.class);
    }

    @Test
    void whatTheCommissionDecidesNoAgentDoesAlone() {
        var versions = prets.versions(pret).size();
        for (var voulu : List.of(
                new ReportALaFin(1),
                new ReportReparti(1, A_L_EURO),
                new Differe(1),
                new EnMensualites(8, LocalDate.of(2044, 4, 5), A_L_EURO),
                new AuMontant(Montant.euros(50), LocalDate.of(2044, 4, 5), PositionAjustement.DERNIERE),
                new ALaMain(List.of(new LigneEcheancier(LocalDate.of(2044, 4, 5), Montant.euros(400)))))) {
            assertThatThrownBy(() -> essais.faire(() -> prets.amenager(pret, voulu, "à sa demande", essais.agent())))
                    .as("%s", voulu)
                    .isInstanceOf(Refus.class)
                    .hasMessage("pret.refus.commission");
        }
        assertThat(prets.versions(pret)).hasSize(versions);
    }

    @Test
    void theBorrowerAndStrangersChangeAndPrintNothingOfIt() {
        enTantQue.usager(noe, () -> {
            assertThatThrownBy(() -> prets.amenager(pret, new AutreJour(5), "moi", essais.agent()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> prets.apercu(pret, new AutreJour(5))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> papiers.echeancier(pret, 1)).isInstanceOf(AccessDeniedException.class);
        });
        var autre = essais.usager("Tom", "Autre");
        assertThatThrownBy(() -> papiers.echeancier(pret, autre)).isInstanceOf(Introuvable.class);
    }

    @Test
    void theCommissionDecidesEachOfTheOthers() {
        prets.reechelonner(pret, new ReportReparti(1, A_L_EURO), "deux mois sans salaire", JOUR.minusDays(1));
        dernier(
                MotifVersion.REPORT_REPARTI,
                "2044-01-31 100.00",
                "2044-03-31 134.00",
                "2044-04-30 134.00",
                "2044-05-31 132.00");
        prets.reechelonner(pret, new Differe(1), "hospitalisation", JOUR);
        dernier(
                MotifVersion.DIFFERE,
                "2044-01-31 100.00",
                "2044-04-30 134.00",
                "2044-05-31 134.00",
                "2044-06-30 132.00");
        prets.reechelonner(pret, new EnMensualites(3, LocalDate.of(2044, 5, 31), A_L_EURO), "loyer plus cher", JOUR);
        dernier(
                MotifVersion.REECHELONNEMENT,
                "2044-01-31 100.00",
                "2044-05-31 134.00",
                "2044-06-30 134.00",
                "2044-07-31 132.00");
        prets.reechelonner(
                pret,
                new AuMontant(Montant.euros(180), LocalDate.of(2044, 6, 5), PositionAjustement.PREMIERE),
                "temps partiel",
                JOUR);
        dernier(
                MotifVersion.REECHELONNEMENT,
                "2044-01-31 100.00",
                "2044-06-05 40.00",
                "2044-07-05 180.00",
                "2044-08-05 180.00");
        prets.reechelonner(
                pret,
                new ALaMain(List.of(
                        new LigneEcheancier(LocalDate.of(2044, 6, 5), Montant.euros(1)),
                        new LigneEcheancier(LocalDate.of(2044, 12, 24), Montant.euros(399)))),
                "prime en décembre",
                JOUR);
        dernier(MotifVersion.A_LA_MAIN, "2044-01-31 100.00", "2044-06-05 1.00", "2044-12-24 399.00");
        var long2000 = "x".repeat(2000);
        prets.reechelonner(pret, new ReportALaFin(1), long2000, JOUR);
        var version = prets.versions(pret).getLast();
        assertThat(version.precision())
                .as("the reason of a commission is kept whole")
                .isEqualTo(long2000);
        assertThat(version.parLaCommission()).isTrue();
    }

    @Test
    void byHandBeforeTheMoneyLeavesThenTheMoneyKeepsIt() {
        horloge.allerAu(LocalDate.of(2044, 9, 1));
        var neuf = essais.aSigner(essais.usager("Ana", "Main"), "Ana Main", "Vélo", CINQ, LocalDate.of(2044, 9, 1));
        var voulues = List.of(
                new LigneEcheancier(LocalDate.of(2044, 11, 30), Montant.euros(100)),
                new LigneEcheancier(LocalDate.of(2045, 2, 28), Montant.euros(400)));
        essais.faire(() -> {
            assertThatThrownBy(() -> prets.amenager(neuf, new AutreJour(3), "trop tôt", essais.agent()))
                    .isInstanceOf(Refus.class);
            assertThatThrownBy(() -> prets.amenager(neuf, new PlusCourt(Montant.euros(1)), "rien", essais.agent()))
                    .isInstanceOf(Refus.class);
            prets.amenager(neuf, new Differe(2), "commence à travailler en novembre", essais.agent());
            prets.amenager(neuf, new ALaMain(voulues), "primes", essais.agent());
            prets.signerSurPapier(neuf, LocalDate.of(2044, 9, 1), "contrat.pdf", PretsDEssai.SCAN, essais.agent());
            prets.debloquer(neuf, LocalDate.of(2044, 9, 1), essais.agent());
        });
        assertThat(prets.versions(neuf)).hasSize(3);
        assertThat(prets.versions(neuf).get(1).lignes().getFirst().le()).isEqualTo(LocalDate.of(2044, 12, 5));
        assertThat(prets.versions(neuf).getLast().lignes()).isEqualTo(voulues);
    }

    @Test
    void onceSignedItChangesByAnAvenantThatTheBorrowerSigns() throws IOException {
        var jour = LocalDate.of(2044, 9, 1);
        horloge.allerAu(jour);
        var neuf = essais.aSigner(essais.usager("Ana", "Avenant"), "Ana Avenant", "Vélo", CINQ, jour);
        var voulues = List.of(new LigneEcheancier(LocalDate.of(2044, 11, 30), Montant.euros(500)));
        essais.faire(() -> {
            assertThatThrownBy(() -> avenants.preparer(neuf, new ALaMain(voulues), "primes", essais.agent()))
                    .as("not signed yet")
                    .isInstanceOf(Refus.class);
            prets.signerSurPapier(neuf, jour, "contrat.pdf", PretsDEssai.SCAN, essais.agent());
            for (var voulu : List.of(new ALaMain(voulues), new Differe(1))) {
                assertThatThrownBy(() -> prets.amenager(neuf, voulu, "primes", essais.agent()))
                        .hasMessage("pret.refus.avenant");
            }
            assertThatThrownBy(() -> avenants.preparer(
                            neuf,
                            new ALaMain(List.of(new LigneEcheancier(jour, Montant.euros(499)))),
                            "primes",
                            essais.agent()))
                    .isInstanceOf(SaisieInvalide.class);
            avenants.preparer(neuf, new ALaMain(EN_MARS), "à refaire", essais.agent());
            avenants.preparer(neuf, new ALaMain(voulues), "primes de novembre", essais.agent());
        });
        assertThat(prets.versions(neuf))
                .as("nothing changes before it is signed")
                .hasSize(1);
        var pdf = essais.enAgent(() -> avenants.pdf(neuf));
        VerifieurPdf.verifier(pdf);
        assertThat(texte(pdf)).contains("Avenant au contrat", "30 novembre 2044", "500,00", "primes de novembre");
        essais.faire(() -> {
            assertThatThrownBy(() -> avenants.signer(
                            neuf, parElle(neuf, jour.plusDays(1)), "avenant.pdf", PretsDEssai.SCAN, essais.agent()))
                    .isInstanceOf(SaisieInvalide.class);
            avenants.signer(neuf, parElle(neuf, jour), "avenant.pdf", PretsDEssai.SCAN, essais.agent());
        });
        assertThat(prets.versions(neuf)).hasSize(2);
        assertThat(prets.versions(neuf).getLast().lignes()).isEqualTo(voulues);
        assertThat(essais.enAgent(() -> avenants.du(neuf))).singleElement().satisfies(signe -> {
            assertThat(signe.signeLe()).isEqualTo(jour);
            assertThat(essais.enAgent(() -> avenants.signe(neuf, signe.id())).octets())
                    .isNotEmpty();
        });
        assertThat(essais.enAgent(() -> avenants.aSigner(neuf))).isEmpty();
    }

    @Test
    void theMoneyLeavesWithTheScheduleThatWasSigned() {
        var jour = LocalDate.of(2044, 9, 1);
        horloge.allerAu(jour);
        var neuf = essais.aSigner(essais.usager("Ana", "Avenant"), "Ana Avenant", "Vélo", CINQ, jour);
        essais.faire(() -> {
            prets.signerSurPapier(neuf, jour, "contrat.pdf", PretsDEssai.SCAN, essais.agent());
            avenants.preparer(neuf, new ALaMain(EN_MARS), "primes", essais.agent());
            prets.debloquer(neuf, jour, essais.agent());
            assertThatThrownBy(() ->
                            avenants.signer(neuf, parElle(neuf, jour), "avenant.pdf", PretsDEssai.SCAN, essais.agent()))
                    .hasMessage("pret.refus.etat.DEBLOQUE");
        });
        assertThat(prets.versions(neuf)).hasSize(1);
    }

    @Test
    void aScheduleOverTwoPagesIsAccessibleToo() {
        prets.reechelonner(pret, new EnMensualites(100, LocalDate.of(2044, 4, 5), A_L_EURO), "petites sommes", JOUR);
        assertThat(prets.versions(pret).getLast().lignes()).hasSizeGreaterThan(80);
        VerifieurPdf.verifier(papiers.echeancier(pret, noe));
    }

    @Test
    void aSettledLoanChangesNoMore() {
        essais.payer(pret, JOUR, Montant.euros(400));
        assertThatThrownBy(() -> prets.reechelonner(pret, new ReportALaFin(1), "trop tard", JOUR))
                .isInstanceOf(Refus.class)
                .hasMessage("pret.refus.etat.SOLDE");
    }

    private Map<UsagerId, LocalDate> parElle(PretId id, LocalDate le) {
        return Map.of(prets.de(id).emprunteur(), le);
    }

    private void dernier(MotifVersion motif, String... lignes) {
        var version = prets.versions(pret).getLast();
        assertThat(version.motif()).isEqualTo(motif);
        assertThat(version.lignes().stream().map(ligne -> ligne.le() + " " + ligne.montant()))
                .containsExactly(lignes);
    }

    private static String texteSur(byte[] pdf) {
        try {
            return texte(pdf);
        } catch (IOException illisible) {
            throw new IllegalStateException(illisible);
        }
    }

    private static String texte(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        }
    }
}
