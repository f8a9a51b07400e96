package fr.parcoursprojet.courrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.courrier.BlocDuModele.Genre;
import fr.parcoursprojet.courrier.BlocDuModele.Variable;
import fr.parcoursprojet.socle.Langue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Every template delivered says what a city may write, the same in both languages, and what the law keeps. */
class ModelesLivresTest {

    private static final Path DOSSIER = Path.of("src", "main", "resources", "templates", "courrier");

    private final ModelesLivres livres = new ModelesLivres();

    @Test
    void allButTheCodeToSignInAreOffered() throws IOException {
        var fichiers = new TreeSet<String>();
        try (var tous = Files.list(DOSSIER)) {
            tous.filter(Files::isRegularFile)
                    .forEach(fichier ->
                            fichiers.add(fichier.getFileName().toString().replace(".html", "")));
        }
        fichiers.removeAll(List.of("gabarit", "code"));
        assertThat(livres.tous())
                .extracting(ModeleLivre::modele)
                .filteredOn(modele -> !modele.papier())
                .extracting(ModeleDeCourrier::nom)
                .containsExactlyInAnyOrderElementsOf(fichiers)
                .hasSizeGreaterThan(40);
    }

    /** Not the contract, the schedule, the minutes nor the certificate: what binds or what the accountant reads. */
    @Test
    void theLettersToPeopleAreOfferedAndNoOtherPaper() {
        assertThat(livres.tous())
                .extracting(ModeleLivre::modele)
                .filteredOn(ModeleDeCourrier::papier)
                .extracting(ModeleDeCourrier::nom)
                .containsExactlyInAnyOrder(
                        "relance-rappel-echeance",
                        "relance-premier-impaye",
                        "relance-deuxieme-relance",
                        "relance-mise-en-demeure",
                        "relance-avant-contentieux",
                        "commission-lettre",
                        "dette-lettre");
    }

    /** What the law wants is not among the pieces, so nobody can take it away. */
    @Test
    void theLawStaysInTheLetters() {
        assertThat(duDroit("relance-mise-en-demeure"))
                .anyMatch(texte -> texte.contains("article 1344 du Code civil"))
                .anyMatch(texte -> texte.contains("Toujours avec la référence T-2026-0001"))
                .anyMatch(texte -> texte.contains("Si vous contestez cette somme"));
        assertThat(duDroit("relance-avant-contentieux"))
                .anyMatch(texte -> texte.contains("commission de surendettement"))
                .anyMatch(texte -> texte.contains("étudie maintenant votre dossier"));
        assertThat(duDroit("relance-premier-impaye")).anyMatch(texte -> texte.contains("ni frais ni intérêt"));
        assertThat(duDroit("commission-lettre"))
                .anyMatch(texte -> texte.contains("Pourquoi"))
                .anyMatch(texte -> texte.contains("Saisir le tribunal administratif") && texte.contains("jusqu’au"))
                .anyMatch(texte -> texte.contains("ne vous relance plus"));
        assertThat(duDroit("dette-lettre")).anyMatch(texte -> texte.contains("plus jamais demandée"));
        for (var nom : List.of("relance-premier-impaye", "commission-lettre", "dette-lettre")) {
            assertThat(requises(nom)).as(nom).contains("telephone");
        }
    }

    @Test
    void bothLanguagesHaveTheSamePieces() {
        for (var livre : livres.tous()) {
            var anglais = livres.un(livre.modele().nom(), Langue.EN).modele();
            assertThat(forme(anglais)).as(livre.modele().nom()).isEqualTo(forme(livre.modele()));
            assertThat(anglais.quand()).isEqualTo(livre.modele().quand()).isNotBlank();
        }
    }

    @Test
    void theDeliveredWordsAreRight() {
        for (var langue : Langue.values()) {
            for (var livre : livres.tous()) {
                var modele = livres.un(livre.modele().nom(), langue).modele();
                assertThat(VerificationDuModele.de(modele, Map.of()))
                        .as(modele.nom())
                        .isEmpty();
                assertThat(modele.titre()).isNotBlank();
                assertThat(modele.modifiables()).as(modele.nom()).isNotEmpty();
                assertThat(modele.modifiables())
                        .extracting(BlocDuModele::cle)
                        .as(modele.nom())
                        .doesNotHaveDuplicates();
                assertThat(modele.modifiables())
                        .allSatisfy(bloc -> assertThat(bloc.texte().length())
                                .isLessThanOrEqualTo(VerificationDuModele.longueur(bloc)));
            }
        }
    }

    /** A name that only one case writes must not be offered to the others: it would be empty there. */
    @Test
    void whatDependsOnACaseSaysWhich() throws IOException {
        var fautes = new ArrayList<String>();
        for (var livre : livres.tous()) {
            var nom = livre.modele().nom();
            var pieces = livre.modele().papier()
                    ? PapierLivre.lire(nom).select("body [data-phrase], body [data-mot]")
                    : Jsoup.parse(Files.readString(DOSSIER.resolve(nom + ".html"), StandardCharsets.UTF_8))
                            .select("main [data-phrase]");
            for (var phrase : pieces) {
                var ancetres = new ArrayList<>(phrase.parents());
                ancetres.add(phrase);
                ancetres.stream()
                        .filter(element -> List.of("th:if", "th:unless", "th:case", "th:each").stream()
                                .anyMatch(element::hasAttr))
                        .filter(element -> !element.hasAttr("data-si"))
                        .forEach(element -> fautes.add(nom + ": " + element.text()));
            }
        }
        assertThat(fautes).isEmpty();
    }

    @Test
    void theSentencesOfTheLawAreNotOffered() {
        assertThat(duDroit("recepisse")).anyMatch(texte -> texte.contains("la loi considère"));
        assertThat(duDroit("decision-refus")).anyMatch(texte -> texte.contains("c’est votre droit"));
        assertThat(duDroit("decision-mesure-refusee")).anyMatch(texte -> texte.contains("pas d’accord"));
        assertThat(duDroit("dossier-classe")).anyMatch(texte -> texte.contains("pas d’accord"));
        assertThat(duDroit("mise-en-demeure")).anyMatch(texte -> texte.contains("demande officiellement de payer"));
        assertThat(duDroit("contrat-signe")).anyMatch(texte -> texte.contains("vous pouvez renoncer"));
        assertThat(duDroit("co-emprunteur-invite")).anyMatch(texte -> texte.contains("solidaires"));
        assertThat(duDroit("dette-gelee")).anyMatch(texte -> texte.contains("plus de relance"));
        assertThat(duDroit("creance-eteinte")).anyMatch(texte -> texte.contains("jamais demandée"));
        assertThat(duDroit("effacement-traite")).anyMatch(texte -> texte.contains("CNIL"));
    }

    @Test
    void whatAPersonMustReadCannotBeLeftOut() {
        assertThat(requises("premier-impaye")).contains("montant", "echeance", "lien-payer", "references");
        assertThat(requises("deuxieme-relance")).contains("montant", "echeance", "lien-payer", "references");
        assertThat(requises("avant-contentieux")).contains("montant", "echeance", "lien-payer", "references");
        assertThat(requises("rappel-echeance")).contains("montant", "echeance", "references", "lien-difficulte");
        assertThat(requises("decision-refus")).contains("autre-reponse");
        assertThat(requises("complements")).contains("avant-le");
        assertThat(requises("rendez-vous-pris")).contains("quand", "lieu");
    }

    @Test
    void everyVariableHasAnExample() {
        livres.tous().stream()
                .flatMap(livre -> livre.modele().partout().stream())
                .forEach(variable ->
                        assertThat(variable.exemple()).as(variable.nom()).isNotBlank());
    }

    private List<String> duDroit(String nom) {
        return livres.un(nom, Langue.FR).modele().blocs().stream()
                .filter(BlocDuModele::loi)
                .filter(bloc -> bloc.genre() == Genre.FIXE)
                .map(BlocDuModele::texte)
                .toList();
    }

    private List<String> requises(String nom) {
        return livres.un(nom, Langue.FR).modele().modifiables().stream()
                .filter(bloc -> bloc.genre() == Genre.PARAGRAPHE)
                .flatMap(bloc -> bloc.variables().stream())
                .filter(Variable::requise)
                .map(Variable::nom)
                .toList();
    }

    private static List<String> forme(ModeleDeCourrier modele) {
        return modele.blocs().stream()
                .map(bloc -> bloc.cle() + " " + bloc.genre() + " " + bloc.si() + " " + bloc.loi() + " "
                        + bloc.variables().stream()
                                .map(variable -> variable.nom() + variable.requise())
                                .sorted()
                                .toList())
                .toList();
    }
}
