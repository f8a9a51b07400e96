package fr.parcoursprojet.courrier.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.banc.VerifieurPdf;
import fr.parcoursprojet.compte.EnTantQue;
import fr.parcoursprojet.confidentialite.Lecture;
import fr.parcoursprojet.confidentialite.Lectures;
import fr.parcoursprojet.courrier.CourrierPostal;
import fr.parcoursprojet.courrier.Courriers;
import fr.parcoursprojet.courrier.CourriersPostaux;
import fr.parcoursprojet.courrier.Envoi;
import fr.parcoursprojet.courrier.SujetDeLettre;
import fr.parcoursprojet.pret.Dettes;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.recouvrement.Canaux;
import fr.parcoursprojet.recouvrement.Recouvrement;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.suivi.Tache;
import fr.parcoursprojet.suivi.Taches;
import fr.parcoursprojet.suivi.TypeTache;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** From the pile to the post: one file with all the letters, marked as printed, opened again, put back. */
@SpringBootTest
@Import(BancDEssai.class)
class CourriersViewTest extends SpringBrowserlessTest {

    /** A Tuesday, in a year nobody else uses. */
    private static final LocalDate DEBUT = LocalDate.of(2056, 2, 8);

    /** The clock of a test stands still: each test has its own day, or two batches would be of the same instant. */
    private static int semaines;

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    Recouvrement recouvrement;

    @Autowired
    Canaux canaux;

    @Autowired
    Lectures lectures;

    @Autowired
    Courriers courriers;

    @Autowired
    Dettes dettes;

    @Autowired
    CourriersPostaux postaux;

    @Autowired
    Taches taches;

    @Autowired
    EnTantQue enTantQue;

    @Autowired
    HorlogeReglable horloge;

    private final LocalDate echeance = DEBUT.plusWeeks(semaines++);
    private PretId agathe;
    private PretId boris;

    @BeforeEach
    void deuxLettres() {
        viderLaPile();
        agathe = enRetard("Agathe", "Sansmel");
        boris = enRetard("Boris", "Sansmel");
        horloge.allerAu(echeance.plusDays(1));
        recouvrement.jour(echeance.plusDays(1));
    }

    @AfterEach
    void rienNeReste() {
        for (var pret : List.of(agathe, boris)) {
            var du = prets.situation(pret).resteDu();
            if (du.estPositif()) {
                essais.payer(pret, echeance.plusDays(2), du);
            }
        }
        viderLaPile();
        horloge.revenir();
    }

    @Test
    void thePileIsOneFileThenABatchThatOpensAgain() {
        assertThat(lettres()).hasSize(2);
        var pdf = essais.enAgent(() -> postaux.pdf(postaux.aImprimer(), essais.agent()));
        VerifieurPdf.verifier(pdf);
        assertThat(texte(pdf)).contains("Agathe Sansmel", "Boris Sansmel", essais.titre(agathe), essais.titre(boris));
        essais.faire(() -> {
            navigate("agents/courriers", Component.class);
            assertThat(liens()).anyMatch(lien -> lien.matches("Ouvrir les \\d+ lettres \\(PDF\\)"));
            assertThat(liens()).contains("Agathe Sansmel", "Boris Sansmel");
            assertThat(ecran()).contains("Premier impayé", "Adresse à écrire");
            test(find(Button.class).withText("Elles sont imprimées").single()).click();
            assertThat(postaux.aImprimer()).isEmpty();
            assertThat(ecran()).contains("Aucune lettre n’attend", "Déjà imprimées", "par Camille Roux");
            assertThat(texte(postaux.pdf(postaux.lots().getFirst().id(), essais.agent())))
                    .contains("Agathe Sansmel");
            assertThat(taches.aFaire()).extracting(Tache::type).doesNotContain(TypeTache.LETTRES_A_IMPRIMER);

            test(find(Button.class).withText("Remettre à imprimer").all().getFirst())
                    .click();
            assertThat(lettres()).hasSize(2);
            assertThat(taches.aFaire()).extracting(Tache::type).containsOnlyOnce(TypeTache.LETTRES_A_IMPRIMER);
        });
    }

    @Test
    void aLetterPaidBetweenIsNotPartOfTheBatch() {
        essais.faire(() -> {
            navigate("agents/courriers", Component.class);
            var montrees = postaux.aImprimer().size();
            essais.payer(agathe, echeance.plusDays(1), Montant.euros(100));
            test(find(Button.class).withText("Elles sont imprimées").single()).click();
            assertThat(postaux.lots().getFirst().nombre()).isEqualTo(montrees - 1);
        });
    }

    @Test
    void openingOrPrintingALetterIsAReadOfItsDossier() {
        var lettre = lettres().stream()
                .filter(une -> une.pret().equals(agathe))
                .findFirst()
                .orElseThrow();
        assertThat(lectures.de(prets.de(agathe).dossier())).isEmpty();
        essais.faire(() -> postaux.pdf(List.of(lettre), essais.agent()));
        assertThat(lectures.de(prets.de(agathe).dossier()))
                .singleElement()
                .extracting(Lecture::agent, Lecture::onglet)
                .containsExactly(essais.agent(), "courrier");
        assertThat(lectures.de(prets.de(boris).dossier())).as("not opened").isEmpty();
        essais.faire(() ->
                postaux.imprimer(lettres().stream().map(CourrierPostal::id).toList(), essais.agent()));
        assertThat(lectures.de(prets.de(boris).dossier())).hasSize(1);
    }

    @Test
    void whatIsToBeGivenBackGoesByPostToThoseWithoutEmailAndIsNotARelance() {
        essais.payer(agathe, echeance.plusDays(1), Montant.euros(110));
        assertThat(lettres())
                .filteredOn(lettre -> lettre.pret().equals(agathe))
                .extracting(CourrierPostal::sujet)
                .as("the relance is paid, the letter stays")
                .containsExactly(SujetDeLettre.TROP_PERCU);
        essais.faire(() -> {
            assertThat(texte(postaux.pdf(lettres(), essais.agent()))).contains("Le Trésor public vous rend", "10,00");
            navigate("agents/courriers", Component.class);
            assertThat(ecran()).contains("Payé en trop, à rendre");
        });
        assertThat(courriers.de(prets.de(agathe).dossier()))
                .extracting(Envoi::objet)
                .noneMatch(objet -> objet.contains("de trop"));
        essais.faire(() -> dettes.restituer(agathe, echeance.plusDays(1), essais.agent()));
        assertThat(lettres()).extracting(CourrierPostal::sujet).contains(SujetDeLettre.TROP_PERCU_RENDU);
    }

    @Test
    void aBorrowerCannotReadThePile() {
        enTantQue.usager(
                prets.de(agathe).emprunteur(),
                () -> assertThatThrownBy(() -> postaux.aImprimer()).isInstanceOf(AccessDeniedException.class));
    }

    private PretId enRetard(String prenom, String nom) {
        var usager = essais.usager(prenom, nom);
        var pret = essais.debloque(usager, prenom + " " + nom, "Vélo", List.of(Montant.euros(100)), echeance);
        essais.faire(() -> canaux.choisir(pret, true, essais.agent()));
        return pret;
    }

    private List<CourrierPostal> lettres() {
        return essais.enAgent(postaux::aImprimer).stream()
                .filter(lettre -> List.of(agathe, boris).contains(lettre.pret()))
                .toList();
    }

    private void viderLaPile() {
        essais.faire(() -> postaux.imprimer(
                postaux.aImprimer().stream().map(CourrierPostal::id).toList(), essais.agent()));
    }

    private List<String> liens() {
        return find(Anchor.class).all().stream().map(Anchor::getText).toList();
    }

    private String ecran() {
        return find(CourriersView.class).single().getElement().getTextRecursively();
    }

    private static String texte(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException illisible) {
            throw new AssertionError(illisible);
        }
    }
}
