package fr.parcoursprojet.demonstration;

import fr.parcoursprojet.banc.BaseEmbarquee;
import fr.parcoursprojet.banc.BoiteAuxLettres;
import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.ComptesDeDemonstration;
import fr.parcoursprojet.demonstration.idp.ComptesDuFournisseur;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What the demonstration stands on. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    BoiteOuverte.class,
    Equipe.class,
    Gestes.class,
    GestesDuJour.class,
    Seances.class,
    Histoire.class,
    Annees2010Et2011.class,
    Annees2012Et2013.class,
    Aujourdhui.class,
    Chargement.class,
    Annonce.class
})
class ReglagesDeDemonstration {

    @Bean
    BaseEmbarquee base() {
        return new BaseEmbarquee(Demonstration.dossier().resolve("mariadb"));
    }

    @Bean
    FlywayConnectionDetails migrations(BaseEmbarquee base) {
        return base.migrations();
    }

    @Bean
    BoiteAuxLettres boiteAuxLettres() {
        return BoiteAuxLettres.UNIQUE.gardeeDans(Demonstration.dossier().resolve("boite"));
    }

    @Bean
    ComptesDeDemonstration comptesDeDemonstration() {
        return new ComptesDuFournisseur();
    }

    @Bean
    @Primary
    HorlogeReglable horlogeReglable() {
        return new HorlogeReglable();
    }
}
