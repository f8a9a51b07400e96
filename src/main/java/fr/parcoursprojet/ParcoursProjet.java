package fr.parcoursprojet;

import com.vaadin.flow.component.page.AppShellConfigurator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The portal by which a city's social action centre lends at zero interest and gives small grants. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Parcours Projet")
public class ParcoursProjet implements AppShellConfigurator {

    /** Starts the portal; settings come from {@code ./config} and the environment. */
    public static void main(String[] args) {
        SpringApplication.run(ParcoursProjet.class, args);
    }
}
