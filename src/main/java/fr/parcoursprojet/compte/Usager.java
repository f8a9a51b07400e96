package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Telephone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One demandeur or emprunteur, as the account knows them.
 *
 * @param id names the account
 * @param email where to write
 * @param prenom usual first names, when known
 * @param nom family name, when known
 * @param naissance date of birth, when wholly known
 * @param telephone where to call, when given
 * @param identiteVerifiee whether FranceConnect vouches for the name and the birth
 */
public record Usager(
        UsagerId id,
        Email email,
        @Nullable String prenom,
        @Nullable String nom,
        @Nullable LocalDate naissance,
        @Nullable Telephone telephone,
        boolean identiteVerifiee) {

    /** First name and family name as far as they are known; the address until then. */
    public String nomComplet() {
        var complet = ((prenom == null ? "" : prenom) + " " + (nom == null ? "" : nom)).strip();
        return complet.isEmpty() ? email.valeur() : complet;
    }

    /** The identifier alone: a name must not slip into a log. */
    @Override
    public String toString() {
        return "Usager[" + id + "]";
    }
}
