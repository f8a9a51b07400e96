package fr.parcoursprojet.courrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.VerifieurPdf;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.recouvrement.RelancePartie;
import fr.parcoursprojet.reglement.NiveauDeRelance;
import fr.parcoursprojet.socle.DossierId;
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

/** The letters of relance: what is due, the reference, help, how to pay; accessible and lasting. */
@SpringBootTest(
        properties = {
            "portail.tresor.payfip=https://www.payfip.gouv.fr",
            "portail.tresor.iban=FR76 3000 1000 6449 1900 9562 088",
            "portail.tresor.adresse=Trésorerie, 1 place de l’Exemple, 25000 Besançon, du lundi au vendredi de 8 h 30 à 12 h"
        })
@Import(BancDEssai.class)
class LettreDeRelanceTest {

    private static final LocalDate PREMIERE = LocalDate.of(2054, 6, 5);

    @Autowired
    LettreDeRelance lettres;

    @Autowired
    Prets prets;

    @Autowired
    BancDeDemande banc;

    @Autowired
    PretsDEssai essais;

    @Autowired
    Demandes demandes;

    @Autowired
    HorlogeReglable horloge;

    private DossierId dossier;
    private PretId pret;

    @BeforeEach
    void unPret() {
        var ines = banc.personne();
        dossier = banc.deposee(ines);
        pret = essais.duDossier(dossier, ines, "Inès Carrel", Collections.nCopies(3, Montant.euros(57)), PREMIERE);
    }

    @AfterEach
    void rienNeReste() {
        horloge.allerAu(PREMIERE.plusMonths(2));
        essais.payer(pret, PREMIERE.plusMonths(2), Montant.euros(171));
        horloge.revenir();
    }

    @ParameterizedTest
    @EnumSource(NiveauDeRelance.class)
    void everyLetterSaysWhatIsDueHelpAndHowToPay(NiveauDeRelance niveau) throws IOException {
        var lettre = rediger(partie(niveau, PREMIERE.plusMonths(1).plusDays(3)));
        VerifieurPdf.verifier(lettre.pdf());
        assertThat(lettre.nom()).isEqualTo("Inès Carrel");
        assertThat(lettre.avecAdresse()).isTrue();
        var texte = texte(lettre.pdf());
        assertThat(texte)
                .contains("Inès Carrel", "12 rue des Granges", "25000 Besançon")
                .contains("114,00 €", "5 juin 2054", essais.titre(pret))
                .contains(String.valueOf(demandes.de(dossier).numero()))
                .contains("Comment payer", "Si payer est difficile", "ni frais ni intérêt")
                .contains("payfip.gouv.fr", "FR76 3000 1000", "1 place de l’Exemple");
        var seule = rediger(partie(niveau, PREMIERE.plusDays(3)));
        try (var document = Loader.loadPDF(seule.pdf())) {
            assertThat(document.getNumberOfPages()).as("sheets").isEqualTo(1);
        }
    }

    @Test
    void theFormalLettersSayWhatFollowsAndNoMore() throws IOException {
        var le = PREMIERE.plusDays(30);
        assertThat(texte(rediger(partie(NiveauDeRelance.MISE_EN_DEMEURE, le)).pdf()))
                .contains("mettons en demeure", "avant le 20 juillet 2054", "transmis au Trésor public")
                .doesNotContain("huissier", "saisie", "pénalité");
        assertThat(texte(rediger(partie(NiveauDeRelance.AVANT_CONTENTIEUX, le)).pdf()))
                .contains("étudie maintenant votre dossier", "surendettement", "Trésor public de recouvrer")
                .doesNotContain("huissier", "saisie", "pénalité");
    }

    @Test
    void severalLateInstalmentsAreListed() throws IOException {
        var texte = texte(
                rediger(partie(NiveauDeRelance.DEUXIEME, PREMIERE.plusMonths(1).plusDays(3)))
                        .pdf());
        assertThat(texte).contains("Reste à payer", "5 juillet 2054").doesNotContain("5 août 2054");
    }

    private LettreDeRelance.Redigee rediger(RelancePartie fait) {
        return lettres.rediger(fait, prets.de(pret).emprunteur());
    }

    private RelancePartie partie(NiveauDeRelance niveau, LocalDate le) {
        return new RelancePartie(
                pret, dossier, PREMIERE, niveau, le, Montant.euros(114), true, true, PREMIERE.plusDays(45));
    }

    private static String texte(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var lecteur = new PDFTextStripper();
            lecteur.setSortByPosition(true);
            return lecteur.getText(document)
                    .replace('\u00a0', ' ')
                    .replace('\u202f', ' ')
                    .replaceAll("\\s+", " ");
        }
    }
}
