package fr.parcoursprojet.justificatifs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.courrier.Courriers;
import fr.parcoursprojet.courrier.Pli;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.pret.PapiersDuPret;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.pret.ScansDuContrat;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.stockage.Antivirus;
import fr.parcoursprojet.stockage.Antivirus.Verdict;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.EtatFichier;
import fr.parcoursprojet.stockage.FichierId;
import fr.parcoursprojet.suivi.Tache;
import fr.parcoursprojet.suivi.Taches;
import fr.parcoursprojet.suivi.TypeTache;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Files taken while no scanner answered: what becomes of each document once one does. */
@SpringBootTest
@Import({BancDEssai.class, FichiersEnAttenteTest.Scanner.class})
@RecordApplicationEvents
class FichiersEnAttenteTest {

    private static final String VIRUS = "% un virus";

    /** Silent until it is switched on; then finds one signature. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Scanner {

        private volatile boolean allume;

        @Bean
        Scanner scanner() {
            return this;
        }

        @Bean
        @Primary
        Antivirus antivirusQuiDort() {
            return octets -> {
                if (!allume) {
                    return Verdict.INCONNU;
                }
                return new String(octets, StandardCharsets.US_ASCII).contains(VIRUS) ? Verdict.INFECTE : Verdict.SAIN;
            };
        }
    }

    @Autowired
    Scanner scanner;

    @Autowired
    ScansDuContrat scans;

    @Autowired
    PapiersDuPret papiers;

    @Autowired
    Coffre coffre;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    Demandes demandes;

    @Autowired
    BancDeDemande banc;

    @Autowired
    ApplicationEvents evenements;

    @Autowired
    Usagers usagers;

    @Autowired
    Courriers courriers;

    @Autowired
    PretsDEssai prets;

    @Autowired
    Prets lesPrets;

    @Autowired
    Taches taches;

    @Autowired
    HorlogeReglable horloge;

    @Value("${portail.fichiers.dossier}")
    Path dossier;

    @AfterEach
    void eteindre() {
        scanner.allume = false;
        horloge.revenir();
    }

    @Test
    void anInfectedFileIsErasedAndItsDocumentIsAskedAgain() {
        var ines = banc.personne();
        var demande = banc.complete(ines);
        var fichier = envoyer(demande, ines, "devis", VIRUS);
        demandes.deposer(demande, ines);

        examiner();

        var piece = justificatifs.un(demande, "devis");
        assertThat(piece.etat()).isEqualTo(EtatJustificatif.A_REFAIRE);
        assertThat(piece.raison()).startsWith("Un virus a été trouvé");
        assertThat(coffre.etat(fichier)).isEqualTo(EtatFichier.INFECTE);
        assertThat(place(fichier)).doesNotExist();
        assertThatThrownBy(() -> coffre.lire(fichier)).isInstanceOf(Refus.class);
        assertThat(evenements.stream(JustificatifRefuse.class))
                .containsExactly(new JustificatifRefuse(demande, "devis"));
        assertThat(courrielA(ines).texte())
                .contains("virus", piece.nom(), "/espace/demande/documents")
                .doesNotContain("devis.pdf");

        justificatifs.deposer(demande, ines, "devis", "devis.pdf", BancDeDemande.PDF);
        assertThat(justificatifs.un(demande, "devis").etat()).isEqualTo(EtatJustificatif.ENVOYE);
    }

    @Test
    void aDraftIsAskedAgainToo() {
        var ines = banc.personne();
        var demande = banc.complete(ines);
        envoyer(demande, ines, "devis", VIRUS);

        examiner();

        assertThat(justificatifs.un(demande, "devis").etat()).isEqualTo(EtatJustificatif.A_REFAIRE);
        assertThat(courrielA(ines).texte()).contains("Envoyez de nouveau ce document");
    }

    @Test
    void whatWasWithdrawnIsNotAskedByEMail() {
        var ines = banc.personne();
        var demande = banc.complete(ines);
        envoyer(demande, ines, "devis", VIRUS);
        justificatifs.deposer(demande, ines, "devis", "devis.pdf", BancDeDemande.PDF);

        examiner();

        assertThat(courriers.de(demande)).isEmpty();
    }

    @Test
    void anInfectedScanOfASignedContractIsSomebodysWork() {
        var noe = prets.usager("Noé", "Essai");
        var le = LocalDate.of(2038, 2, 1);
        horloge.allerAu(le);
        var pret = prets.aSigner(noe, "Noé Essai", "Vélo", List.of(Montant.euros(90)), le);
        var dossierDuPret = lesPrets.de(pret).dossier();
        prets.faire(
                () -> lesPrets.signerSurPapier(pret, le, "contrat.pdf", avec(PretsDEssai.SCAN, VIRUS), prets.agent()));
        assertThat(taches.du(dossierDuPret)).extracting(Tache::type).doesNotContain(TypeTache.CONTRAT_PERDU);

        examiner();

        assertThat(taches.du(dossierDuPret)).extracting(Tache::type).contains(TypeTache.CONTRAT_PERDU);
        prets.faire(() -> {
            assertThat(scans.estPerdu(pret)).isTrue();
            scans.remplacer(pret, "contrat.pdf", PretsDEssai.SCAN, prets.agent());
            assertThat(scans.estPerdu(pret)).isFalse();
            assertThatThrownBy(() -> scans.remplacer(pret, "autre.pdf", PretsDEssai.SCAN, prets.agent()))
                    .hasMessage("pret.refus.scanLisible");
        });
        assertThat(taches.du(dossierDuPret)).extracting(Tache::type).doesNotContain(TypeTache.CONTRAT_PERDU);
        assertThat(lesPrets.de(pret).signeLe())
                .as("the signature is that of the paper")
                .isEqualTo(le);
        assertThat(prets.enAgent(() -> scans.remplacements(pret)))
                .singleElement()
                .satisfies(remplacement -> {
                    assertThat(coffre.etat(remplacement.perdu())).isEqualTo(EtatFichier.INFECTE);
                    assertThat(remplacement.par()).isEqualTo(prets.agent());
                    assertThat(remplacement.empreinte())
                            .isEqualTo(coffre.empreinte(remplacement.fichier()))
                            .hasSize(64);
                });
        examiner();
        assertThat(prets.enAgent(() -> papiers.contrat(pret))).isNotEmpty();
    }

    @Test
    void aScanThatIsGoneFromTheFolderMayBeGivenAgain() throws Exception {
        var le = LocalDate.of(2038, 2, 1);
        horloge.allerAu(le);
        var pret = prets.aSigner(prets.usager("Léo", "Essai"), "Léo Essai", "Vélo", List.of(Montant.euros(90)), le);
        prets.faire(() -> lesPrets.signerSurPapier(pret, le, "contrat.pdf", PretsDEssai.SCAN, prets.agent()));
        Files.delete(place(papiers.contratSigne(pret).orElseThrow()));
        prets.faire(() -> scans.remplacer(pret, "contrat.pdf", PretsDEssai.SCAN, prets.agent()));
        examiner();
        assertThat(prets.enAgent(() -> papiers.contrat(pret))).isNotEmpty();
    }

    @Test
    void oneUnreadableFileDoesNotKeepTheOthersWaiting() throws Exception {
        var ines = banc.personne();
        var demande = banc.complete(ines);
        var perdu = envoyer(demande, ines, "identite", "% perdu");
        var sain = envoyer(demande, ines, "devis", "% sain");
        Files.delete(place(perdu));

        examiner();

        assertThat(coffre.etat(perdu)).isEqualTo(EtatFichier.EN_ATTENTE);
        assertThat(coffre.etat(sain)).isEqualTo(EtatFichier.SAIN);
        assertThat(coffre.lire(sain).octets()).isNotEmpty();
    }

    private void examiner() {
        scanner.allume = true;
        coffre.examinerLesFichiersEnAttente();
    }

    private FichierId envoyer(DossierId demande, UsagerId qui, String code, String marque) {
        justificatifs.retirer(demande, qui, code);
        var envoye = justificatifs
                .deposer(demande, qui, code, code + ".pdf", avec(BancDeDemande.PDF, marque))
                .fichier();
        assertThat(envoye).isNotNull();
        return envoye;
    }

    private static byte[] avec(byte[] pdf, String marque) {
        var fin = ("\n" + marque).getBytes(StandardCharsets.US_ASCII);
        var octets = Arrays.copyOf(pdf, pdf.length + fin.length);
        System.arraycopy(fin, 0, octets, pdf.length, fin.length);
        return octets;
    }

    private Pli courrielA(UsagerId qui) {
        var adresse = usagers.de(qui).email();
        return BoiteAuxLettres.UNIQUE.attendre(
                pli -> pli.adresse().equals(adresse) && pli.objet().contains("à envoyer de nouveau"));
    }

    private Path place(FichierId id) {
        return dossier.resolve(id.toString().substring(0, 2)).resolve(id.toString());
    }
}
