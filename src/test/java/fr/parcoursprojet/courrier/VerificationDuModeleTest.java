package fr.parcoursprojet.courrier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parcoursprojet.socle.Langue;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is typed is checked before it leaves: names that exist, and what the person must read. */
class VerificationDuModeleTest {

    private final ModelesLivres livres = new ModelesLivres();
    private final ModeleDeCourrier impaye =
            livres.un("premier-impaye", Langue.FR).modele();

    @Test
    void aNameThatIsNotOneIsSaidWithTheClosest() {
        assertThat(fautes(Map.of("p1", "Il manque {montan} depuis le {echeance}.")))
                .containsEntry(
                        "p1",
                        List.of(
                                FauteDePhrase.de("courrier.faute.proche", "{montan}", "{montant}"),
                                FauteDePhrase.de("courrier.faute.manque", "{montant}")));
        assertThat(fautes(Map.of("p1", "{montant} {echeance} {zzzzzzzz}")))
                .containsEntry("p1", List.of(FauteDePhrase.de("courrier.faute.inconnue", "{zzzzzzzz}")));
    }

    @Test
    void whatThePersonMustReadMayMoveButNotGo() {
        assertThat(fautes(Map.of("p1", "La mensualité du {echeance} manque.", "p2", "Cela arrive : {montant}.")))
                .isEmpty();
        assertThat(fautes(Map.of("p1", "La mensualité du {echeance} manque.")))
                .containsEntry("p1", List.of(FauteDePhrase.de("courrier.faute.manque", "{montant}")));
        assertThat(fautes(Map.of("p1", ""))).containsOnlyKeys("p1");
        assertThat(fautes(Map.of("p2", ""))).isEmpty();
    }

    /** The place is written only when there is one: another paragraph cannot hold it. */
    @Test
    void whatOneCaseSaysStaysInIt() {
        var pris = livres.un("rendez-vous-pris", Langue.FR).modele();
        assertThat(VerificationDuModele.de(pris, Map.of("p3", "{quand}, {lieu}")))
                .containsEntry("p3", List.of(FauteDePhrase.de("courrier.faute.inconnue", "{lieu}")));
        assertThat(VerificationDuModele.de(pris, Map.of("p5", "Venez."))).containsOnlyKeys("p5");
        assertThat(VerificationDuModele.de(pris, Map.of("p5", "Venez : {lieu}, {quand}.")))
                .isEmpty();
    }

    @Test
    void aSubjectAndAButtonHaveWords() {
        assertThat(fautes(Map.of("objet", " ", "bouton", "")))
                .containsEntry("objet", List.of(FauteDePhrase.de("courrier.faute.vide")))
                .containsEntry("bouton", List.of(FauteDePhrase.de("courrier.faute.vide")));
        assertThat(fautes(Map.of("bouton", "Payer {montant}")))
                .containsEntry("bouton", List.of(FauteDePhrase.de("courrier.faute.aucune", "{montant}")));
        assertThat(fautes(Map.of("objet", "Voici {lien-payer}"))).containsOnlyKeys("objet");
        assertThat(fautes(Map.of("objet", "x".repeat(121)))).containsOnlyKeys("objet");
    }

    @Test
    void whatEvaluatesElsewhereIsAFaultOrPlainWords() {
        assertThat(fautes(Map.of("p2", "${service.nom()}"))).containsOnlyKeys("p2");
        assertThat(fautes(Map.of("p2", "[[#{x}]]"))).containsOnlyKeys("p2");
        assertThat(fautes(Map.of("p2", "<script>alert(1)</script>"))).isEmpty();
    }

    /** Whatever a city wrote once, what leaves after an upgrade says all that must be said. */
    @Test
    void whatNoLongerFitsGivesWayUntilNothingIsWrong() {
        var hasard = new Random(5);
        var bouts = List.of("{montant}", "{echeance}", "{references}", "{lien-payer}", "{parti}", "{", "mots ", "");
        for (int fois = 0; fois < 3_000; fois++) {
            var textes = new java.util.LinkedHashMap<String, String>();
            for (var cle : List.of("objet", "p1", "p2", "p3", "bouton", "ancien")) {
                if (hasard.nextBoolean()) {
                    var texte = new StringBuilder();
                    for (int bout = hasard.nextInt(5); bout > 0; bout--) {
                        texte.append(bouts.get(hasard.nextInt(bouts.size())));
                    }
                    textes.put(cle, texte.toString());
                }
            }
            var valables = MotsDeLaVille.valables(impaye, textes);
            assertThat(VerificationDuModele.de(impaye, valables))
                    .as("%s", textes)
                    .isEmpty();
            assertThat(textes.entrySet()).containsAll(valables.entrySet());
        }
    }

    private Map<String, List<FauteDePhrase>> fautes(Map<String, String> textes) {
        return VerificationDuModele.de(impaye, textes);
    }
}
