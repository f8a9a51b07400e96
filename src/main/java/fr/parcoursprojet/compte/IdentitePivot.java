package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Email;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What FranceConnect vouches for. Birth dates may be partial there: {@code null} then. */
record IdentitePivot(
        String emetteur,
        String sujet,
        Email email,
        @Nullable String prenom,
        @Nullable String nom,
        @Nullable LocalDate naissance) {

    @Override
    public String toString() {
        return "IdentitePivot[]";
    }
}
