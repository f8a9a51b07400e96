package fr.parcoursprojet.demonstration;

import fr.parcoursprojet.banc.HorlogeReglable;
import fr.parcoursprojet.compte.Usagers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Loads the demonstration once, at its first start, through the application's own services. */
@TestComponent
@Order(Ordered.HIGHEST_PRECEDENCE)
class Chargement implements ApplicationRunner {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Chargement.class);
    private static final Path FAIT = Demonstration.dossier().resolve("chargee");

    private final Annees2010Et2011 annees;
    private final Annees2012Et2013 suites;
    private final Aujourdhui aujourdhui;
    private final Histoire histoire;
    private final HorlogeReglable horloge;
    private final Usagers usagers;

    Chargement(
            Annees2010Et2011 annees,
            Annees2012Et2013 suites,
            Aujourdhui aujourdhui,
            Histoire histoire,
            HorlogeReglable horloge,
            Usagers usagers) {
        this.annees = annees;
        this.suites = suites;
        this.aujourdhui = aujourdhui;
        this.histoire = histoire;
        this.horloge = horloge;
        this.usagers = usagers;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (Files.exists(FAIT)) {
            return;
        }
        if (usagers.parEmail(Gestes.adresse("Hugo", "Marchal")).isPresent()) {
            throw new IllegalStateException(
                    "The demonstration was cut while it was loading: delete the folder .demo and start again");
        }
        var debut = Instant.now();
        JOURNAL.info("First start: the demonstration plays its years, this takes less than a minute");
        annees.raconter();
        histoire.jouerJusquAu(LocalDate.of(2011, 12, 31));
        suites.raconter(annees);
        horloge.revenir();
        var jour = LocalDate.now(horloge);
        aujourdhui.raconter(jour);
        histoire.jouerJusquAu(jour.minusDays(1));
        horloge.revenir();
        aujourdhui.finir(jour);
        Files.writeString(FAIT, Instant.now().toString());
        JOURNAL.info(
                "The demonstration is loaded in {} s",
                Duration.between(debut, Instant.now()).toSeconds());
    }
}
