package fr.parcoursprojet.pret;

import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the contract says of a second borrower; they write it themselves.
 *
 * @param prenom first name
 * @param nom family name
 * @param naissance date of birth
 * @param adresse number and street
 * @param codePostal five digits
 * @param ville town
 */
public record FicheCoEmprunteur(
        String prenom, String nom, @Nullable LocalDate naissance, String adresse, String codePostal, String ville) {

    private static final int MAJORITE = 18;
    private static final int NOM = 100;
    private static final int RUE = 200;

    /** Takes the blanks around each answer away. */
    public FicheCoEmprunteur {
        prenom = prenom.strip();
        nom = nom.strip();
        adresse = adresse.strip();
        codePostal = codePostal.strip();
        ville = ville.strip();
    }

    /** R5: before 18 nobody signs a loan, whoever consents. */
    LocalDate exigerComplete(LocalDate aujourdhui) {
        var erreurs = new ArrayList<Erreur>();
        exiger(erreurs, "prenom", prenom, NOM);
        exiger(erreurs, "nom", nom, NOM);
        if (naissance == null || naissance.isAfter(aujourdhui)) {
            erreurs.add(Erreur.de("naissance", "pret.saisie.naissance"));
        } else if (Period.between(naissance, aujourdhui).getYears() < MAJORITE) {
            erreurs.add(Erreur.de("naissance", "pret.saisie.majeur"));
        }
        exiger(erreurs, "adresse", adresse, RUE);
        if (!codePostal.matches("\\d{5}")) {
            erreurs.add(Erreur.de("codePostal", "pret.saisie.codePostal"));
        }
        exiger(erreurs, "ville", ville, NOM);
        if (naissance == null || !erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
        return naissance;
    }

    private static void exiger(List<Erreur> erreurs, String champ, String valeur, int longueur) {
        if (valeur.isEmpty() || valeur.length() > longueur) {
            erreurs.add(Erreur.de(champ, "pret.saisie." + champ + "Manque"));
        }
    }

    /** Nothing: a name must not slip into a log. */
    @Override
    public String toString() {
        return "FicheCoEmprunteur[]";
    }
}
