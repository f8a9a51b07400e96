package fr.parcoursprojet.accueil;

import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.socle.Telephone;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else who helps.
 *
 * @param id names it
 * @param nom its name
 * @param pourQuoi what it helps with, as an agent says it on the telephone
 * @param email where orientations are sent; without one the agent calls
 * @param telephone where to call
 * @param actif whether it is still proposed
 */
public record Partenaire(
        PartenaireId id,
        String nom,
        String pourQuoi,
        @Nullable Email email,
        @Nullable Telephone telephone,
        boolean actif) {

    /**
     * @throws SaisieInvalide naming each answer to correct
     */
    public Partenaire {
        nom = nom.strip();
        pourQuoi = pourQuoi.strip();
        var erreurs = new ArrayList<Erreur>();
        if (nom.isEmpty() || nom.length() > 200) {
            erreurs.add(Erreur.de("nom", "accueil.erreur.nomDuPartenaire"));
        }
        if (pourQuoi.isEmpty() || pourQuoi.length() > 500) {
            erreurs.add(Erreur.de("pourQuoi", "accueil.erreur.pourQuoi"));
        }
        if (email == null && telephone == null) {
            erreurs.add(Erreur.de("email", "accueil.erreur.joindre"));
        }
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
    }
}
