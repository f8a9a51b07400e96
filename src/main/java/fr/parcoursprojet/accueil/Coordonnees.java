package fr.parcoursprojet.accueil;

import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.SonDuNom;
import fr.parcoursprojet.socle.Telephone;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody after a call; anything may be missing.
 *
 * @param prenom first name; empty when it was not said
 * @param nom family name; empty when it was not said
 * @param telephone where to call
 * @param email where to write
 * @param naissance date of birth
 * @param anneeDeNaissance year of birth, to a year when only an age was said
 */
public record Coordonnees(
        String prenom,
        String nom,
        @Nullable Telephone telephone,
        @Nullable Email email,
        @Nullable LocalDate naissance,
        @Nullable Integer anneeDeNaissance) {

    /** Nothing said. */
    public static final Coordonnees VIDES = new Coordonnees("", "", null, null, null, null);

    /** Without blanks around; a date of birth gives its year. */
    public Coordonnees {
        prenom = prenom.strip();
        nom = nom.strip();
        anneeDeNaissance = naissance == null ? anneeDeNaissance : Integer.valueOf(naissance.getYear());
    }

    /** First and family name as far as they were said. */
    public String nomComplet() {
        return (prenom + " " + nom).strip();
    }

    /** Age in years on a day, to a year when no date of birth is known; -1 when nothing is. */
    public int age(LocalDate jour) {
        if (naissance != null) {
            return Period.between(naissance, jour).getYears();
        }
        return anneeDeNaissance == null ? -1 : jour.getYear() - anneeDeNaissance;
    }

    /** How the whole name sounds, in any order. */
    String son() {
        return SonDuNom.de(prenom, nom);
    }

    /** How the family name sounds. */
    String sonDuNom() {
        return SonDuNom.de(nom);
    }

    /** Says nothing: a name must not slip into a log. */
    @Override
    public String toString() {
        return "Coordonnees";
    }
}
