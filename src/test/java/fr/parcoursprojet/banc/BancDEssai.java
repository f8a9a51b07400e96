package fr.parcoursprojet.banc;

import fr.parcoursprojet.commission.BancDeCommission;
import fr.parcoursprojet.demande.BancDeDemande;
import fr.parcoursprojet.pret.PretsDEssai;
import fr.parcoursprojet.recouvrement.BancDesAides;
import fr.parcoursprojet.recouvrement.RelancesDEssai;
import java.nio.file.Path;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * What every Spring test stands on: a real MariaDB, started once a JVM, a clock that can be moved, and what tells stories
 * of each module. The same for all, so that one portal serves many tests.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    SessionDEssai.class,
    BancDeDemande.class,
    BancDeCommission.class,
    BancDesAides.class,
    PretsDEssai.class,
    RelancesDEssai.class
})
public class BancDEssai {

    private static final class Unique {
        private static final AntivirusDEssai ANTIVIRUS = new AntivirusDEssai();
        private static final String CLE = CleDEssai.nouvelle();
        /** A measure keeps its generated data from one run to the next. */
        private static final BaseEmbarquee BASE = new BaseEmbarquee(Path.of(System.getProperty(
                "base.dossier", "target/mariadb-" + ProcessHandle.current().pid())));
    }

    @Bean(destroyMethod = "")
    BaseEmbarquee base() {
        return Unique.BASE;
    }

    @Bean
    FlywayConnectionDetails migrations(BaseEmbarquee base) {
        return base.migrations();
    }

    @Bean
    DynamicPropertyRegistrar reglages() {
        return registre -> {
            registre.add("portail.antivirus.adresse", Unique.ANTIVIRUS::adresse);
            registre.add("portail.fichiers.cle", () -> Unique.CLE);
            registre.add(
                    "portail.fichiers.dossier",
                    () -> "target/fichiers-" + ProcessHandle.current().pid());
        };
    }

    @Bean
    BoiteAuxLettres boiteAuxLettres() {
        return BoiteAuxLettres.UNIQUE;
    }

    @Bean
    @Primary
    HorlogeReglable horlogeReglable() {
        return new HorlogeReglable();
    }
}
