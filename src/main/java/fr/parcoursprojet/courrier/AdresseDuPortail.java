package fr.parcoursprojet.courrier;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the portal is found.
 *
 * @param adresse such as {@code https://parcours-projet.ville.fr}
 */
@ConfigurationProperties("portail")
@Validated
record AdresseDuPortail(@NotNull URI adresse) {

    /** Without a bar at its end. */
    String base() {
        return adresse.toString().replaceFirst("/+$", "");
    }

    /** Its name on the network, which makes Message-IDs unique. */
    String hote() {
        var hote = adresse.getHost();
        return hote == null ? "portail.invalid" : hote;
    }
}
