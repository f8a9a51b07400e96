package fr.parcoursprojet.accueil;

import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * An orientation as an agent asks for it.
 *
 * @param partenaire to whom
 * @param consentementLe the day the person agreed that the partner is told; without it nothing leaves
 * @param note what the partner is told of the project
 */
public record NouvelleOrientation(
        @Nullable PartenaireId partenaire, @Nullable LocalDate consentementLe, String note) {

    private static final int NOTE = 2000;

    /**
     * @throws SaisieInvalide naming each answer to correct
     */
    void exigerComplete(LocalDate jour) {
        var erreurs = new ArrayList<Erreur>();
        if (partenaire == null) {
            erreurs.add(Erreur.de("partenaire", "accueil.erreur.partenaire"));
        }
        if (consentementLe == null) {
            erreurs.add(Erreur.de("consentement", "accueil.erreur.consentement"));
        } else if (consentementLe.isAfter(jour)) {
            erreurs.add(Erreur.de("consentement", "accueil.erreur.consentementAVenir"));
        }
        if (note.length() > NOTE) {
            erreurs.add(Erreur.de("note", "accueil.erreur.noteTropLongue"));
        }
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
    }
}
