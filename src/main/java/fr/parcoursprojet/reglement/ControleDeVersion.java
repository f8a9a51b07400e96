package fr.parcoursprojet.reglement;

import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Checks a version written on screen with the constraints of the file, and says each fault under its field. */
@Component
class ControleDeVersion {

    /** Constraints that bear on several values, and the field under which they are said. */
    private static final Map<String, String> AILLEURS = Map.of(
            "bornesDansLOrdre", "BORNES",
            "dansLOrdre", "SANS_SUITE_JOURS",
            "relancesDansLOrdre", "RELANCES",
            "versionsDistinctes", "DEBUT",
            "motifsTousDocumentes", "PIECES",
            "piecesConnues", "PIECES",
            "exigences", "PIECES",
            "pieces", "PIECES");

    private final Validator regles;

    ControleDeVersion(Validator regles) {
        this.regles = regles;
    }

    /**
     * What does not hold.
     *
     * @param ecrite the version alone, with its documents
     * @param autres the versions that stay beside it
     */
    List<Erreur> fautes(ReglagesReglement ecrite, List<Reglement> autres, LocalDate aujourdhui) {
        var version = ecrite.versions().getFirst();
        var fautes = new ArrayList<Erreur>();
        if (!version.debut().isAfter(aujourdhui)) {
            fautes.add(Erreur.de("DEBUT", "reglement.erreur.debutPasse"));
        } else if (autres.stream()
                .anyMatch(autre ->
                        autre.debut().equals(version.debut()) || autre.version().equals(version.nom()))) {
            fautes.add(Erreur.de("DEBUT", "reglement.erreur.debutPris"));
        }
        regles.validate(ecrite).stream()
                .map(faute -> champ(faute.getPropertyPath().toString(), version))
                .distinct()
                .sorted()
                .forEach(champ -> fautes.add(Erreur.de(champ, "reglement.erreur.champ." + champ)));
        return fautes;
    }

    /** From {@code versions[0].pretMinimum} to the name of the parameter. */
    private static String champ(String chemin, ReglagesReglement.Version version) {
        var pas = chemin.split("\\.");
        var dernier = Stream.of(pas)
                .filter(un -> !un.startsWith("versions[") && !un.startsWith("rappels"))
                .findFirst()
                .orElse(chemin)
                .replaceAll("\\[.*", "");
        var ailleurs = AILLEURS.get(dernier);
        if (ailleurs == null) {
            return dernier.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        }
        if (!ailleurs.equals("BORNES")) {
            return ailleurs;
        }
        return version.pretMinimum().compareTo(version.pretMaximum()) > 0 ? "PRET_MINIMUM" : "SUBVENTION_NOMINALE";
    }
}
