package fr.parcoursprojet.confidentialite.ui;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PartieDAdministration;
import fr.parcoursprojet.socle.ui.PartieDAdministration.Etat;
import fr.parcoursprojet.socle.ui.PartieDAdministration.Groupe;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The log of reads, as a line of <i>Administration</i>. */
@Configuration(proxyBeanMethods = false)
class AccesEnPartie {

    @Bean
    PartieDAdministration ligneDesAcces() {
        return new PartieDAdministration(
                "agents/administration/acces",
                "confidentialite.acces.titre",
                Icone.OEIL,
                Groupe.REGLES,
                Set.of(Role.Noms.ADMINISTRATEUR),
                () -> Etat.calme("confidentialite.acces.etat"));
    }
}
