package fr.parcoursprojet.courrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.pret.Deliberation;
import fr.parcoursprojet.pret.Dettes;
import fr.parcoursprojet.pret.Effacement;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Prets;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.recouvrement.AdressePostale;
import fr.parcoursprojet.recouvrement.Adresses;
import fr.parcoursprojet.recouvrement.Canaux;
import fr.parcoursprojet.recouvrement.Protections;
import fr.parcoursprojet.recouvrement.Scan;
import fr.parcoursprojet.recouvrement.Successions;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.stockage.Coffre;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of the debt of two people is told to each of them, once, where they are reached. */
@SpringBootTest
@Import(BancDEssai.class)
class DettesADeuxTest {

    private static final LocalDate PREMIERE = LocalDate.of(2075, 2, 5);
    private static final LocalDate JUIN = LocalDate.of(2075, 6, 28);

    @Autowired
    PretsDEssai essais;

    @Autowired
    Prets prets;

    @Autowired
    Dettes dettes;

    @Autowired
    Canaux canaux;

    @Autowired
    Adresses adresses;

    @Autowired
    Protections protections;

    @Autowired
    Successions successions;

    @Autowired
    Courriers courriers;

    @Autowired
    CourriersPostaux postaux;

    @Autowired
    Coffre coffre;

    @Autowired
    Usagers usagers;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationEventPublisher evenements;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    HorlogeReglable horloge;

    private UsagerId awa;
    private UsagerId karim;
    private PretId pret;

    @BeforeEach
    void unPretADeux() {
        horloge.allerAu(PREMIERE.minusMonths(1));
        awa = essais.usager("Awa", "Dette");
        karim = essais.usager("Karim", "Dette");
        pret = essais.debloqueADeux(
                awa, "Awa Dette", karim, "Karim", "Dette", List.of(Montant.euros(60), Montant.euros(60)), PREMIERE);
        horloge.allerAu(JUIN);
    }

    @AfterEach
    void rienNeReste() {
        var reste = prets.situation(pret).resteDu();
        if (reste.estPositif()) {
            essais.payer(pret, JUIN, reste);
        }
        horloge.revenir();
    }

    @Test
    void eachIsToldByEmailOnce() {
        essais.payer(pret, JUIN, Montant.euros(130));
        assertThat(aQui("de trop")).containsExactlyInAnyOrder(adresse(awa), adresse(karim));
        essais.faire(() -> dettes.restituer(pret, JUIN, essais.agent()));
        assertThat(aQui("payés en trop sont rendus")).containsExactlyInAnyOrder(adresse(awa), adresse(karim));
        assertThat(lettres()).isEmpty();
    }

    @Test
    void eachIsWrittenToOnPaperAtTheirOwnAddress() {
        essais.faire(() -> {
            canaux.choisir(pret, true, essais.agent());
            adresses.demenager(
                    pret, awa, new AdressePostale("9 quai Vauban", "25000", "Besançon"), JUIN, essais.agent());
        });
        eteindre(null);
        assertThat(aQui("effacée")).isEmpty();
        assertThat(lettres()).extracting(CourrierPostal::nom).containsExactlyInAnyOrder("Awa Dette", "Karim Dette");
        assertThat(lettreDe("Awa Dette"))
                .contains("Awa Dette", "9 quai Vauban")
                .doesNotContain("Karim", "rue des Lilas");
        assertThat(lettreDe("Karim Dette"))
                .contains("Karim Dette", "3 rue des Lilas")
                .doesNotContain("Awa", "quai Vauban");
    }

    @Test
    void whatIsLeftToPayIsNotToldToTheProtectedOne() {
        essais.faire(() -> protections.commencer(pret, karim, JUIN, "BDF-75", null, essais.agent()));
        eteindre(Montant.euros(50));
        assertThat(aQui("Une partie de votre dette")).containsExactly(adresse(awa));
        eteindre(Montant.euros(70));
        assertThat(aQui("vous ne devez plus rien"))
                .as("that nothing is left asks nothing of anybody")
                .containsExactlyInAnyOrder(adresse(awa), adresse(karim));
    }

    @Test
    void theDeadAreNotWrittenToEitherWay() {
        essais.faire(
                () -> successions.noterDeces(pret, awa, JUIN, new Scan("acte.pdf", PretsDEssai.SCAN), essais.agent()));
        eteindre(Montant.euros(50));
        assertThat(aQui("Une partie de votre dette")).containsExactly(adresse(karim));
        essais.faire(() -> canaux.choisir(pret, true, essais.agent()));
        eteindre(Montant.euros(70));
        assertThat(lettres()).extracting(CourrierPostal::nom).containsExactly("Karim Dette");
    }

    @Test
    void anEmailNobodyTakesBecomesALetterToThatPersonOnce() {
        eteindre(Montant.euros(50));
        assertThat(lettres()).isEmpty();
        for (int fois = 0; fois < 2; fois++) {
            echoue("Une partie de votre dette", karim);
        }
        assertThat(lettres())
                .singleElement()
                .extracting(CourrierPostal::nom, CourrierPostal::sujet)
                .containsExactly("Karim Dette", SujetDeLettre.CREANCE_ETEINTE);
        assertThat(lettreDe("Karim Dette")).contains("3 rue des Lilas", "50,00 €", "Il reste", "70,00");
    }

    @Test
    void anOverpaymentNobodyReadsOfIsWrittenTo() {
        essais.payer(pret, JUIN, Montant.euros(135));
        echoue("de trop", awa);
        assertThat(lettreDe("Awa Dette")).contains("Le Trésor public vous rend", "15,00");
        essais.faire(() -> dettes.restituer(pret, JUIN, essais.agent()));
        echoue("payés en trop sont rendus", karim);
        assertThat(lettreDe("Karim Dette")).contains("vous a rendu", "15,00");
    }

    /** The mail server refuses it for good. */
    private void echoue(String objet, UsagerId usager) {
        var dossier = prets.de(pret).dossier();
        var envoi = new EnvoiId(UUID.fromString(
                sql.sql("select id from courrier_message where dossier = ? and adresse = ? and objet like ?")
                        .params(dossier.toString(), adresse(usager), "%" + objet + "%")
                        .query(String.class)
                        .single()));
        transaction.executeWithoutResult(
                statut -> evenements.publishEvent(new EnvoiEchoue(envoi, dossier, EtatEnvoi.ECHEC)));
    }

    private void eteindre(@Nullable Montant part) {
        var effacement = new Effacement(JUIN, "jugement d'essai", part, new Deliberation("2075-001", JUIN));
        essais.faire(() -> dettes.eteindre(pret, effacement, essais.agent()));
    }

    private List<String> aQui(String objet) {
        return courriers.de(prets.de(pret).dossier()).stream()
                .filter(envoi -> envoi.objet().contains(objet))
                .map(envoi -> envoi.adresse().valeur())
                .toList();
    }

    private String lettreDe(String nom) {
        return lettres().stream()
                .filter(lettre -> lettre.nom().equals(nom))
                .map(lettre -> texte(coffre.lire(lettre.fichier()).octets()))
                .collect(Collectors.joining());
    }

    private List<CourrierPostal> lettres() {
        return essais.enAgent(postaux::aImprimer).stream()
                .filter(lettre -> lettre.pret().equals(pret))
                .filter(lettre -> !lettre.sujet().estRelance())
                .toList();
    }

    private String adresse(UsagerId usager) {
        return usagers.de(usager).email().valeur();
    }

    private static String texte(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
