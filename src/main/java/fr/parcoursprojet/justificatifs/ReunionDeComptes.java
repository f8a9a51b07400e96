package fr.parcoursprojet.justificatifs;

import fr.parcoursprojet.compte.ComptesReunis;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When two accounts turn out to be one person, the documents follow. */
@Component("reunionDesJustificatifs")
class ReunionDeComptes {

    private final PieceRepository pieces;

    ReunionDeComptes(PieceRepository pieces) {
        this.pieces = pieces;
    }

    @EventListener
    void on(ComptesReunis reunion) {
        pieces.findByDemandeur(reunion.ancien().valeur()).forEach(piece -> piece.passerA(reunion.garde()));
    }
}
