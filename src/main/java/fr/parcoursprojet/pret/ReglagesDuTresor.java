package fr.parcoursprojet.pret;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How borrowers pay the Treasury ({@code portail.tresor}); what is not set is not offered.
 *
 * @param payfip address of the on-line payment page, or empty
 * @param iban account for transfers, or empty
 * @param adresse where to pay in cash or by card, with the opening hours
 * @param titre whether a titre de recettes is issued for a whole loan or for each instalment
 */
@ConfigurationProperties("portail.tresor")
public record ReglagesDuTresor(
        @DefaultValue("") String payfip,
        @DefaultValue("") String iban,
        @DefaultValue("") String adresse,
        @DefaultValue("PRET") ModeDesTitres titre) {}
