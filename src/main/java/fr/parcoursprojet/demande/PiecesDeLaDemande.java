package fr.parcoursprojet.demande;

import fr.parcoursprojet.justificatifs.Justificatifs;
import fr.parcoursprojet.reglement.PieceDemandee;
import fr.parcoursprojet.reglement.Reglement;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.ui.Textes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps the list of documents exact while the answers change: the règlement's, and the one a minor's loan needs (R5). */
@Component
class PiecesDeLaDemande {

    private final Justificatifs justificatifs;
    private final Textes textes;

    PiecesDeLaDemande(Justificatifs justificatifs, Textes textes) {
        this.justificatifs = justificatifs;
        this.textes = textes;
    }

    void mettreAJour(Demande demande, Reglement reglement, LocalDate jour) {
        var motif = demande.projet().motif();
        var situation = demande.situation();
        if (motif == null || situation.activites().isEmpty() || situation.naissance() == null) {
            return;
        }
        var pieces = new ArrayList<>(reglement.pieces(motif, situation.activites(), situation.age(jour)));
        if (situation.estMineur(jour)) {
            PretAvantDixHuitAns.pieceQuiOuvre(situation.representant().voie())
                    .filter(code ->
                            pieces.stream().noneMatch(piece -> piece.code().equals(code)))
                    .ifPresent(code -> pieces.add(Langue.FR.pendant(() -> decision(code))));
        }
        justificatifs.exiger(demande.id(), demande.demandeur(), pieces);
    }

    /** What is kept is French; it is read in another language by {@link Textes#relu}. */
    private PieceDemandee decision(String code) {
        var cle = "demande.piece." + code + ".";
        return new PieceDemandee(
                code,
                textes.texte(cle + "nom"),
                textes.texte(cle + "pourquoi"),
                textes.texte(cle + "exemple"),
                textes.texte(cle + "aDefaut"),
                true,
                List.of(textes.texte(cle + "verification")),
                List.of(textes.texte(cle + "refus")));
    }
}
