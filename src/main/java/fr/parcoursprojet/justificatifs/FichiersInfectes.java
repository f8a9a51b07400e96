package fr.parcoursprojet.justificatifs;

import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.ui.Textes;
import fr.parcoursprojet.stockage.FichierInfecte;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a virus is found in a file that had been taken, its document is asked again. */
@Component
class FichiersInfectes {

    private final PieceRepository pieces;
    private final ApplicationEventPublisher evenements;
    private final Textes textes;
    private final Clock horloge;

    FichiersInfectes(PieceRepository pieces, ApplicationEventPublisher evenements, Textes textes, Clock horloge) {
        this.pieces = pieces;
        this.evenements = evenements;
        this.textes = textes;
        this.horloge = horloge;
    }

    @EventListener
    void on(FichierInfecte trouve) {
        pieces.findByFichier(trouve.fichier().valeur())
                .filter(piece -> piece.redemander(
                        Langue.FR.pendant(() -> textes.texte("justificatifs.infecte")), horloge.instant()))
                .filter(PieceTenue::estDemandee)
                .map(PieceTenue::piece)
                .ifPresent(piece -> {
                    evenements.publishEvent(new JustificatifRefuse(piece.dossier(), piece.code()));
                    evenements.publishEvent(new JustificatifInfecte(piece.dossier(), piece.code(), trouve.fichier()));
                });
    }
}
