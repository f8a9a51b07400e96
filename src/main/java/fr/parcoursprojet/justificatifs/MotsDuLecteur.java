package fr.parcoursprojet.justificatifs;

import fr.parcoursprojet.reglement.Reglements;
import fr.parcoursprojet.socle.Langue;
import fr.parcoursprojet.socle.ui.Textes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is kept of a document is French, as its dossier's règlement says it. Who reads English is shown the English of the
 * sentences that have one; the words of an agent or of the person stay theirs.
 */
@Component
public class MotsDuLecteur {

    private final Reglements reglements;
    private final Textes textes;

    MotsDuLecteur(Reglements reglements, Textes textes) {
        this.reglements = reglements;
        this.textes = textes;
    }

    /** A kept sentence, in the reader's language. */
    public String lire(String phrase) {
        return Langue.courante() == Langue.FR
                ? phrase
                : reglements.enAnglais(phrase).orElseGet(() -> textes.relu(phrase));
    }

    Justificatif lire(Justificatif piece) {
        return Langue.courante() == Langue.FR
                ? piece
                : new Justificatif(
                        piece.code(),
                        lire(piece.nom()),
                        lire(piece.pourquoi()),
                        lire(piece.exemple()),
                        lireSil(piece.aDefaut()),
                        piece.filigrane(),
                        piece.verifications(),
                        piece.motifsDeRefus(),
                        piece.etat(),
                        piece.fichier(),
                        piece.nomFichier(),
                        lireSil(piece.raison()),
                        piece.depuis());
    }

    VersionDeJustificatif lire(VersionDeJustificatif version) {
        return new VersionDeJustificatif(
                version.fichier(),
                version.nomFichier(),
                version.etat(),
                lireSil(version.raison()),
                version.donneLe(),
                version.remplaceLe());
    }

    private @Nullable String lireSil(@Nullable String phrase) {
        return phrase == null ? null : lire(phrase);
    }
}
