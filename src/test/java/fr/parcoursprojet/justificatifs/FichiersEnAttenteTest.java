package fr.parcoursprojet.justificatifs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.stockage.Antivirus;
import fr.parcoursprojet.stockage.Antivirus.Verdict;
import fr.parcoursprojet.stockage.Coffre;
import fr.parcoursprojet.stockage.EtatFichier;
import fr.parcoursprojet.stockage.FichierId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
@Import({BancDEssai.class, BancDeDemande.class, FichiersEnAttenteTest.Scanner.class})
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
    Coffre coffre;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    Demandes demandes;

    @Autowired
    BancDeDemande banc;

    @Autowired
    ApplicationEvents evenements;

    @Value("${portail.fichiers.dossier}")
    Path dossier;

    @AfterEach
    void eteindre() {
        scanner.allume = false;
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
        var fin = ("\n" + marque).getBytes(StandardCharsets.US_ASCII);
        var octets = Arrays.copyOf(BancDeDemande.PDF, BancDeDemande.PDF.length + fin.length);
        System.arraycopy(fin, 0, octets, BancDeDemande.PDF.length, fin.length);
        justificatifs.retirer(demande, qui, code);
        var envoye =
                justificatifs.deposer(demande, qui, code, code + ".pdf", octets).fichier();
        assertThat(envoye).isNotNull();
        return envoye;
    }

    private Path place(FichierId id) {
        return dossier.resolve(id.toString().substring(0, 2)).resolve(id.toString());
    }
}
