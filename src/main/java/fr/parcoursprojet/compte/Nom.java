package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.util.ArrayList;

/**
 * What a person is called.
 *
 * @param prenom usual first names
 * @param nom family name
 */
public record Nom(String prenom, String nom) {

    private static final int LONGUEUR = 100;

    /**
     * @throws SaisieInvalide when a part is missing or too long
     */
    public Nom {
        prenom = prenom.strip();
        nom = nom.strip();
        var erreurs = new ArrayList<Erreur>();
        if (prenom.isEmpty() || prenom.length() > LONGUEUR) {
            erreurs.add(Erreur.de("prenom", "compte.saisie.prenom"));
        }
        if (nom.isEmpty() || nom.length() > LONGUEUR) {
            erreurs.add(Erreur.de("nom", "compte.saisie.nom"));
        }
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
    }

    /** First name, then family name. */
    public String complet() {
        return prenom + " " + nom;
    }

    /** Nothing: a name must not slip into a log. */
    @Override
    public String toString() {
        return "Nom[]";
    }
}
