package fr.parcoursprojet.prescripteur;

import fr.parcoursprojet.accueil.MotifDeSollicitation;
import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import fr.parcoursprojet.socle.Telephone;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to send, as it is typed.
 *
 * @param prenom first name
 * @param nom family name
 * @param email where to write; empty when they have none
 * @param telephone where to call; one of the two is needed
 * @param motif what for
 * @param phrase a sentence; may be empty
 * @param accord whether the person agrees, as the prescripteur says
 */
public record NouvellePersonne(
        String prenom,
        String nom,
        String email,
        String telephone,
        @Nullable MotifDeSollicitation motif,
        String phrase,
        boolean accord) {

    /** Longest name, in characters. */
    public static final int NOM = 100;

    /** Longest sentence, in characters. */
    public static final int PHRASE = 500;

    /** Without blanks around. */
    public NouvellePersonne {
        prenom = prenom.strip();
        nom = nom.strip();
        email = email.strip();
        telephone = telephone.strip();
        phrase = phrase.strip();
    }

    /**
     * @throws SaisieInvalide naming each answer to correct
     */
    void exigerPossible() {
        var erreurs = new ArrayList<Erreur>();
        if (prenom.isEmpty() || prenom.length() > NOM) {
            erreurs.add(Erreur.de("prenom", "prescripteur.erreur.prenom"));
        }
        if (nom.isEmpty() || nom.length() > NOM) {
            erreurs.add(Erreur.de("nom", "prescripteur.erreur.nom"));
        }
        if (!email.isEmpty() && !Email.estValide(email)) {
            erreurs.add(Erreur.de("email", "prescripteur.erreur.email"));
        }
        if (!telephone.isEmpty() && !Telephone.estValide(telephone)) {
            erreurs.add(Erreur.de("telephone", "prescripteur.erreur.telephone"));
        }
        if (email.isEmpty() && telephone.isEmpty()) {
            erreurs.add(Erreur.de("email", "prescripteur.erreur.contact"));
        }
        if (motif == null) {
            erreurs.add(Erreur.de("motif", "prescripteur.erreur.motif"));
        }
        if (phrase.length() > PHRASE) {
            erreurs.add(Erreur.de("phrase", "prescripteur.erreur.phrase", PHRASE));
        }
        if (!accord) {
            erreurs.add(Erreur.de("accord", "prescripteur.erreur.accord"));
        }
        if (!erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
    }

    /** Says nothing: a name must not slip into a log. */
    @Override
    public String toString() {
        return "NouvellePersonne";
    }
}
