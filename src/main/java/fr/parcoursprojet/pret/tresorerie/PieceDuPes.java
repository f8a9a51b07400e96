package fr.parcoursprojet.pret.tresorerie;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was read so far of the bordereau and of the piece where the reader stands. */
final class PieceDuPes {

    /** Types of bordereau that tell receipts to the ordonnateur: 04 régularisation, 05 P503. */
    private static final Set<String> ENCAISSEMENTS = Set.of("04", "05");

    private static final Set<String> DE_LA_PIECE =
            Set.of("IdPce", "DtePcePec", "ObjPce", "ObjLignePce", "MtTTC", "Nom", "Prenom");

    private final Map<String, String> piece = new HashMap<>();
    private String jourDuFlux = "";
    private String type = "";
    private boolean dansUnePiece;
    private int numero;

    void ouvrir(String element, String valeur, int ligne) {
        switch (element) {
            case "DteStr" -> jourDuFlux = valeur;
            case "TypBord" -> type = valeur;
            case "Piece" -> {
                dansUnePiece = true;
                numero = ligne;
                piece.clear();
            }
            default -> {
                if (dansUnePiece && DE_LA_PIECE.contains(element) && !valeur.isEmpty()) {
                    piece.putIfAbsent(element, valeur);
                }
            }
        }
    }

    /** The row of a piece that is a receipt, once it is read to its end. */
    Optional<Rangee> fermer(String element) {
        if (element.equals("Bordereau")) {
            type = "";
        }
        if (!element.equals("Piece")) {
            return Optional.empty();
        }
        dansUnePiece = false;
        return ENCAISSEMENTS.contains(type) ? Optional.of(rangee()) : Optional.empty();
    }

    private Rangee rangee() {
        var objet = piece.getOrDefault("ObjLignePce", piece.getOrDefault("ObjPce", ""));
        var libelle = String.join(
                " ",
                List.of("P503", valeur("IdPce"), objet, valeur("Nom"), valeur("Prenom")).stream()
                        .filter(mot -> !mot.isEmpty())
                        .toList());
        return new Rangee(
                numero,
                List.of(
                        Reference.dans(objet).orElse(""),
                        piece.getOrDefault("DtePcePec", jourDuFlux),
                        valeur("MtTTC"),
                        libelle));
    }

    private String valeur(String element) {
        return piece.getOrDefault(element, "");
    }
}
