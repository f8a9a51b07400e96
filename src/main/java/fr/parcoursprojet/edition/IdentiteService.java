package fr.parcoursprojet.edition;

import fr.parcoursprojet.socle.Langue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The service that lends, as its letters and pages name it.
 *
 * @param nom such as "Centre communal d’action sociale"
 * @param ville the city
 * @param adresse postal address, on one line
 * @param telephone as people dial it
 * @param email where people write
 * @param horaires when somebody answers
 * @param horairesEn the same in English; null when it was not written
 */
@ConfigurationProperties("portail.service")
@Validated
public record IdentiteService(
        @NotBlank String nom,
        @NotBlank String ville,
        @NotBlank String adresse,
        @NotBlank String telephone,
        @NotBlank @Email String email,
        @NotBlank String horaires,
        @Nullable String horairesEn) {

    /** When somebody answers, in the reader's language when it was written. */
    public String horaires() {
        return Langue.courante() == Langue.EN && horairesEn != null ? horairesEn : horaires;
    }
}
