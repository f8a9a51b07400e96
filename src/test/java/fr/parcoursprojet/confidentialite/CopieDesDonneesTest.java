package fr.parcoursprojet.confidentialite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.banc.BancDEssai;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.commission.BancDeCommission;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.demande.MaSituation;
import fr.parcoursprojet.instruction.Messages;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.recouvrement.BancDesAides;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** R15: a person takes away all that is kept of them, and not a word about somebody else. */
@SpringBootTest
@Import(BancDEssai.class)
class CopieDesDonneesTest {

    @Autowired
    CopieDesDonnees copie;

    @Autowired
    BancDeDemande banc;

    @Autowired
    BancDeCommission commission;

    @Autowired
    BancDesAides aides;

    @Autowired
    PretsDEssai essais;

    @Autowired
    Demandes demandes;

    @Autowired
    Messages messages;

    @Autowired
    Usagers usagers;

    @Autowired
    HorlogeReglable horloge;

    @AfterEach
    void aujourdhui() {
        horloge.revenir();
    }

    @Test
    void everythingOfAPersonIsThereAndNothingOfAnother() throws IOException {
        horloge.allerAu(LocalDate.of(2087, 1, 3));
        var camille = commission.referent();
        var lea = commission.personne();
        var tom = commission.personne();
        var dossierDeLea = aides.pretEnCours(lea, camille);
        var dossierDeTom = aides.pretEnCours(tom, camille);
        messages.ecrire(dossierDeLea, lea, "Le garage de Léa ouvre lundi.");
        messages.ecrire(dossierDeTom, tom, "Le vélo de Tom est réparé.");

        var contenu = contenu(lea);

        assertThat(contenu)
                .containsKeys("compte.json", "courriels.json", "decisions.json", "demandes.json", "documents.json")
                .containsKeys("messages.json", "prets.json", "lisez-moi.txt")
                .containsKeys("prets/contrat.pdf", "prets/echeancier.pdf", "documents/identite.pdf")
                .containsKey("demandes/recu-" + numero(dossierDeLea).toLowerCase(java.util.Locale.ROOT) + ".pdf");
        assertThat(texte(contenu, "messages.json")).contains("Le garage de Léa ouvre lundi.");
        assertThat(texte(contenu, "demandes.json")).contains(numero(dossierDeLea), "Inès");
        assertThat(JsonMapper.shared()
                        .readTree(contenu.get("prets.json"))
                        .get(0)
                        .get("resteDu")
                        .decimalValue())
                .isEqualByComparingTo("120");
        for (var nom : contenu.keySet()) {
            assertThat(texte(contenu, nom))
                    .as(nom)
                    .doesNotContain(
                            numero(dossierDeTom),
                            "Le vélo de Tom",
                            usagers.de(tom).email().valeur(),
                            dossierDeTom.valeur().toString(),
                            tom.valeur().toString());
        }
    }

    @Test
    void whoBorrowsWithSomebodyTakesTheLoanAndNothingOfTheDemande() throws IOException {
        horloge.allerAu(LocalDate.of(2087, 2, 3));
        var awa = banc.personne();
        var karim = essais.usager("Karim", "Benali");
        essais.debloqueADeux(
                awa,
                "Inès Carrel",
                karim,
                "Karim",
                "Benali",
                Collections.nCopies(4, Montant.euros(100)),
                LocalDate.of(2087, 3, 5));

        var contenu = contenu(karim);

        assertThat(contenu).containsKeys("prets.json", "compte.json").doesNotContainKeys("demandes.json");
        assertThat(contenu.keySet()).noneMatch(nom -> nom.startsWith("documents"));
        assertThat(texte(contenu, "prets.json")).contains("aDeux").doesNotContain("Carrel");
    }

    @Test
    void aNameNeverLeadsOutOfTheFolder() throws IOException {
        var lea = banc.personne();
        banc.complete(lea, situationDe("../../Léa"), Montant.ZERO, Montant.euros(300));

        assertThat(contenu(lea).keySet())
                .allMatch(nom -> nom.matches("[a-z-]+\\.(json|txt)|[a-z-]+/[a-z0-9-]+\\.[a-z]+"));
    }

    private static MaSituation situationDe(String prenom) {
        return BancDeDemande.situation().avecIdentite(prenom, "Petit", LocalDate.of(2003, 4, 12), null);
    }

    private String numero(DossierId dossier) {
        return String.valueOf(demandes.de(dossier).numero());
    }

    private Map<String, byte[]> contenu(UsagerId usager) throws IOException {
        var sortie = new ByteArrayOutputStream();
        copie.ecrire(usager, sortie);
        var contenu = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(sortie.toByteArray()))) {
            for (var entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
                contenu.put(entree.getName(), zip.readAllBytes());
            }
        }
        return contenu;
    }

    private static String texte(Map<String, byte[]> contenu, String nom) {
        return new String(contenu.get(nom), StandardCharsets.UTF_8);
    }
}
