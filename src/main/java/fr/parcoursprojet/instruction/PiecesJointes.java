package fr.parcoursprojet.instruction;

import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.stockage.Coffre;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The files attached to messages: through the vault, like every file that comes in. */
@Component
class PiecesJointes {

    private static final int NOM_MAX = 255;

    private final PiecesDeMessages pieces;
    private final Coffre coffre;

    PiecesJointes(PiecesDeMessages pieces, Coffre coffre) {
        this.pieces = pieces;
        this.coffre = coffre;
    }

    void joindre(UUID message, List<FichierRecu> recues) {
        if (recues.size() > Messages.PIECES) {
            throw new SaisieInvalide(
                    List.of(Erreur.de("pieces", "instruction.message.erreur.pieces", Messages.PIECES)));
        }
        for (int rang = 0; rang < recues.size(); rang++) {
            var recue = recues.get(rang);
            var nom = recue.nom();
            var court = nom.length() <= NOM_MAX ? nom : nom.substring(nom.length() - NOM_MAX);
            pieces.save(new PieceDeMessage(message, rang, coffre.deposer(nom, recue.octets()), court));
        }
    }

    Map<UUID, List<FichierJoint>> de(Collection<UUID> messages) {
        return messages.isEmpty()
                ? Map.of()
                : pieces.findByMessageInOrderByRang(messages).stream()
                        .collect(Collectors.groupingBy(
                                PieceDeMessage::message, Collectors.mapping(this::lue, Collectors.toList())));
    }

    private FichierJoint lue(PieceDeMessage piece) {
        return new FichierJoint(piece.id(), piece.nom(), coffre.etat(piece.fichier()));
    }
}
