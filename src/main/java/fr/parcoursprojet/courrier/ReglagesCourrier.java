package fr.parcoursprojet.courrier;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How e-mails are sent.
 *
 * @param essais tries before an agent is told
 * @param attente wait before the second try; doubled at each
 */
@ConfigurationProperties("portail.courrier")
@Validated
record ReglagesCourrier(
        @Min(1) @DefaultValue("8") int essais,
        @DefaultValue("1m") Duration attente) {}
