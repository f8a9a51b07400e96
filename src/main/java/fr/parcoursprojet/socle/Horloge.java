package fr.parcoursprojet.socle;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock everybody reads, on Paris time (R17); tests and the demonstration bring a primary one that can be moved. */
@Configuration(proxyBeanMethods = false)
class Horloge {

    @Bean
    Clock clock() {
        return Clock.system(Francais.PARIS);
    }
}
