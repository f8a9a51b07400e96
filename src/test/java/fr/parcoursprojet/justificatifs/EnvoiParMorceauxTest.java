package fr.parcoursprojet.justificatifs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.stockage.Arrivages;
import fr.parcoursprojet.stockage.Coffre;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A document that arrives in pieces: kept once, whole, in order, whatever is sent twice. */
@SpringBootTest
@Import(BancDEssai.class)
class EnvoiParMorceauxTest {

    private static final byte[] PDF = BancDeDemande.PDF;

    @Autowired
    BancDeDemande banc;

    @Autowired
    Justificatifs justificatifs;

    @Autowired
    EnvoisDeJustificatifs envois;

    @Autowired
    Arrivages arrivages;

    @Autowired
    Coffre coffre;

    @Autowired
    HorlogeReglable horloge;

    private final UUID envoi = UUID.randomUUID();
    private UsagerId qui;
    private DossierId dossier;

    @BeforeEach
    void unDocumentManque() {
        qui = banc.personne();
        dossier = banc.complete(qui);
        justificatifs.retirer(dossier, qui, "devis");
    }

    @AfterEach
    void maintenant() {
        horloge.revenir();
    }

    @Test
    void piecesMakeTheFileAgain() {
        assertThat(arriver(0, 100)).isEqualTo(100);
        assertThat(arriver(100, PDF.length)).isEqualTo(PDF.length);
        assertThat(envois.recu(dossier, qui, "devis", envoi, 1)).isEqualTo(PDF.length);
        finir();
        assertThat(coffre.lire(fichier()).octets()).isEqualTo(PDF);
        assertThat(arrivages.feuilles(envoi, qui.valeur()))
                .as("nothing is left on its way")
                .isEmpty();
    }

    @Test
    void aPieceSentAgainCountsOnce() {
        arriver(0, 100);
        assertThat(arriver(0, 100)).as("where to go on").isEqualTo(100);
        assertThat(arriver(150, 200)).as("a hole is not filled").isEqualTo(100);
        arriver(100, PDF.length);
        finir();
        assertThat(coffre.lire(fichier()).octets()).isEqualTo(PDF);
    }

    @Test
    void theEndSaidTwiceAndTheSameFileAgainAreKeptOnce() {
        arriver(0, PDF.length);
        finir();
        var premier = fichier();
        finir();
        assertThat(fichier()).isEqualTo(premier);
        justificatifs.deposer(dossier, qui, "devis", "encore.pdf", PDF);
        assertThat(fichier()).isEqualTo(premier);
        assertThat(justificatifs.versions(dossier)).isEmpty();
    }

    @Test
    void nobodyElseAddsToItOrEndsIt() {
        arriver(0, 100);
        var autre = banc.personne();
        assertThatThrownBy(() -> envois.arriver(dossier, autre, "devis", envoi, 1, 100, new byte[] {1}))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> envois.finir(dossier, autre, "devis", envoi, 1, "a.pdf"))
                .isInstanceOf(Introuvable.class);
        envois.renoncer(autre, envoi);
        assertThat(envois.recu(dossier, qui, "devis", envoi, 1)).isEqualTo(100);
    }

    @Test
    void aSheetThatIsMissingEndsNothing() {
        arriver(0, PDF.length);
        assertThatThrownBy(() -> envois.finir(dossier, qui, "devis", envoi, 2, "a.pdf"))
                .isInstanceOf(Introuvable.class);
        assertThat(justificatifs.un(dossier, "devis").etat()).isEqualTo(EtatJustificatif.A_FOURNIR);
    }

    @Test
    void tooLargeIsRefusedAsItArrives() {
        var lourd = new byte[10 * 1024 * 1024];
        envois.arriver(dossier, qui, "devis", envoi, 1, 0, lourd);
        assertThatThrownBy(() -> envois.arriver(dossier, qui, "devis", envoi, 1, lourd.length, new byte[] {1}))
                .isInstanceOf(Refus.class)
                .hasMessage("stockage.refus.tropGros");
        envois.arriver(dossier, qui, "devis", envoi, 2, 0, lourd);
        assertThatThrownBy(() -> envois.arriver(dossier, qui, "devis", envoi, 3, 0, lourd))
                .hasMessage("stockage.refus.ensembleTropGros");
        envois.renoncer(qui, envoi);
        assertThat(envois.recu(dossier, qui, "devis", envoi, 1)).isZero();
    }

    @Test
    void whatNobodyFinishesIsForgottenAfterADay() {
        arriver(0, 100);
        horloge.allerA(horloge.instant().plus(java.time.Duration.ofHours(23)));
        arrivages.oublierLesAbandons();
        assertThat(envois.recu(dossier, qui, "devis", envoi, 1)).isEqualTo(100);
        horloge.allerA(horloge.instant().plus(java.time.Duration.ofHours(2)));
        arrivages.oublierLesAbandons();
        assertThat(envois.recu(dossier, qui, "devis", envoi, 1)).isZero();
    }

    private int arriver(int debut, int fin) {
        return envois.arriver(dossier, qui, "devis", envoi, 1, debut, Arrays.copyOfRange(PDF, debut, fin));
    }

    private void finir() {
        envois.finir(dossier, qui, "devis", envoi, 1, "devis.pdf");
    }

    private fr.parcoursprojet.stockage.FichierId fichier() {
        return Objects.requireNonNull(justificatifs.un(dossier, "devis").fichier());
    }
}
