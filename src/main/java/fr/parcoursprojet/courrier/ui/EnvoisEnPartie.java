package fr.parcoursprojet.courrier.ui;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.courrier.Courriers;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PartieDAdministration;
import fr.parcoursprojet.socle.ui.PartieDAdministration.Etat;
import fr.parcoursprojet.socle.ui.PartieDAdministration.Groupe;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The e-mails that did not leave, as a line of <i>Administration</i>. */
@Configuration(proxyBeanMethods = false)
class EnvoisEnPartie {

    @Bean
    PartieDAdministration ligneDesEnvois(Courriers courriers) {
        return new PartieDAdministration(
                "agents/envois",
                "courrier.envois.titre",
                Icone.MAIL,
                Groupe.MACHINE,
                Set.of(Role.Noms.REFERENT, Role.Noms.ADMINISTRATEUR),
                () -> {
                    var manques = courriers.enEchec().size();
                    return manques == 0
                            ? Etat.calme("courrier.envois.tousPartis")
                            : Etat.alerte("courrier.envois.manques", manques);
                });
    }
}
