package fr.parcoursprojet.reglement;

import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Checks a version written on screen with the constraints of the file, and says each fault under its field. */
@Component
class ControleDeVersion {

    private static final String SANS_DOCUMENT = "SANS_DOCUMENT";

    /** Constraints that bear on several values, and the field under which they are said. */
    private static final Map<String, String> AILLEURS = Map.ofEntries(
            Map.entry("bornesDansLOrdre", "BORNES"),
            Map.entry("dansLOrdre", "SANS_SUITE_JOURS"),
            Map.entry("relancesDansLOrdre", "RELANCES"),
            Map.entry("versionsDistinctes", "DEBUT"),
            Map.entry("motifsTousDocumentes", SANS_DOCUMENT),
            Map.entry("motifsDistincts", "MOTIFS"),
            Map.entry("motifsOfferts", "PIECES"),
            Map.entry("anglaisEntier", "PIECES"),
            Map.entry("piecesConnues", "PIECES"),
            Map.entry("exigences", "PIECES"),
            Map.entry("pieces", "PIECES"));

    private final Validator regles;
    private final Motifs motifs;

    ControleDeVersion(Validator regles, Motifs motifs) {
        this.regles = regles;
        this.motifs = motifs;
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
        var champs = regles.validate(ecrite).stream()
                .map(faute -> champ(faute.getPropertyPath().toString(), version))
                .distinct()
                .sorted()
                .toList();
        champs.stream()
                // no document at all is said once
                .filter(champ -> !champ.equals("PIECES") || !champs.contains(SANS_DOCUMENT))
                .map(champ -> champ.equals(SANS_DOCUMENT)
                        ? Erreur.de("PIECES", "reglement.erreur.sansDocument", sansDocument(version))
                        : Erreur.de(champ, "reglement.erreur.champ." + champ))
                .forEach(fautes::add);
        if (!champs.contains("MOTIFS") && memesMots(version)) {
            fautes.add(Erreur.de("MOTIFS", "reglement.erreur.memesMots"));
        }
        return fautes;
    }

    private String sansDocument(ReglagesReglement.Version version) {
        return offerts(version)
                .filter(offert -> version.sansDocument().contains(offert.motif().code()))
                .map(offert -> motifs.mots(offert).agents())
                .collect(Collectors.joining(", "));
    }

    /** Nobody could tell them apart, neither the person nor an agent. */
    private boolean memesMots(ReglagesReglement.Version version) {
        return Stream.<Function<MotsDeMotif, String>>of(
                        MotsDeMotif::personne, MotsDeMotif::agents, MotsDeMotif::enAnglais)
                .anyMatch(lesquels -> {
                    var dits = offerts(version)
                            .map(motifs::mots)
                            .map(lesquels)
                            .map(mot -> mot.strip().toLowerCase(Locale.ROOT))
                            .toList();
                    return dits.stream().distinct().count() < dits.size();
                });
    }

    private static Stream<MotifOffert> offerts(ReglagesReglement.Version version) {
        return version.motifs() == null
                ? MotifOffert.LIVRES.stream()
                : version.motifs().stream().map(MotifEcrit::lu);
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
