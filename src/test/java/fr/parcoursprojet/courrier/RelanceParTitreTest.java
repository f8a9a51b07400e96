package fr.parcoursprojet.courrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.VerifieurPdf;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.pret.Titres;
import fr.parcoursprojet.recouvrement.RelancePartie;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import fr.parcoursprojet.socle.Montant;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** When the Treasury collects instalment by instalment, a relance quotes the titres of what it claims. */
@SpringBootTest(properties = "portail.tresor.titre=ECHEANCE")
@Import(BancDEssai.class)
class RelanceParTitreTest {

    private static final LocalDate PREMIERE = LocalDate.of(2073, 6, 5);

    @Autowired
    LettreDeRelance lettres;

    @Autowired
    CourrierDeRecouvrement courriels;

    @Autowired
    Usagers usagers;

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    Titres titres;

    @Autowired
    HorlogeReglable horloge;

    private UsagerId lea;
    private PretId pret;

    @BeforeEach
    void unPret() {
        lea = essais.usager("Léa", "Titre");
        pret = essais.debloque(lea, "Léa Titre", "Vélo", Collections.nCopies(4, Montant.euros(57)), PREMIERE);
        essais.emettreLesTitres(PREMIERE.plusMonths(2));
        horloge.allerAu(PREMIERE.plusMonths(1).plusDays(3));
    }

    @AfterEach
    void nothingIsLeft() {
        essais.payer(pret, LocalDate.now(horloge), prets.solde(pret));
        horloge.revenir();
    }

    @ParameterizedTest
    @EnumSource(value = NiveauDeRelance.class, names = "COURTOISIE", mode = EnumSource.Mode.EXCLUDE)
    void theLetterQuotesTheTitreOfEachInstalmentItClaimsAndNoOther(NiveauDeRelance niveau) throws IOException {
        var lettre = rediger(partie(niveau, PREMIERE));
        VerifieurPdf.verifier(lettre.pdf());
        assertThat(texte(lettre.pdf()))
                .contains("les références " + titre(0) + ", " + titre(1))
                .contains("5 juin 2073 " + titre(0) + " 57,00", "5 juillet 2073 " + titre(1) + " 57,00")
                .doesNotContain(titre(2));
    }

    @Test
    void onePaidIsClaimedNoMoreAndACourtesyQuotesWhatComes() throws IOException {
        essais.payer(pret, PREMIERE.plusDays(2), Montant.euros(57));
        assertThat(texte(rediger(partie(NiveauDeRelance.DEUXIEME, PREMIERE.plusMonths(1)))
                        .pdf()))
                .contains("la référence " + titre(1))
                .doesNotContain(titre(0));
        assertThat(texte(rediger(partie(NiveauDeRelance.COURTOISIE, PREMIERE.plusMonths(2)))
                        .pdf()))
                .contains("la référence " + titre(2))
                .doesNotContain(titre(1));
    }

    @Test
    void theEmailQuotesThemToo() {
        courriels.partie(partie(NiveauDeRelance.DEUXIEME, PREMIERE));
        var texte = BoiteAuxLettres.UNIQUE
                .attendre(pli -> pli.adresse().equals(usagers.de(lea).email())
                        && pli.objet().contains("attend toujours"))
                .texte();
        assertThat(texte)
                .contains("les références " + titre(0) + ", " + titre(1))
                .doesNotContain(essais.titre(pret));
    }

    private LettreDeRelance.Redigee rediger(RelancePartie fait) {
        return lettres.rediger(fait, lea);
    }

    private String titre(int rang) {
        return titres.desEcheances(pret).get(PREMIERE.plusMonths(rang));
    }

    private RelancePartie partie(NiveauDeRelance niveau, LocalDate echeance) {
        return new RelancePartie(
                pret,
                prets.de(pret).dossier(),
                echeance,
                niveau,
                LocalDate.now(horloge),
                Montant.euros(114),
                true,
                false,
                null);
    }

    private static String texte(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var lecteur = new PDFTextStripper();
            lecteur.setSortByPosition(true);
            return lecteur.getText(document).replaceAll("[\\s\u00a0\u202f]+", " ");
        }
    }
}
