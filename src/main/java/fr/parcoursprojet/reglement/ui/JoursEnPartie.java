package fr.parcoursprojet.reglement.ui;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.reglement.JoursFermes;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PartieDAdministration;
import fr.parcoursprojet.socle.ui.PartieDAdministration.Etat;
import fr.parcoursprojet.socle.ui.PartieDAdministration.Groupe;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The days that are not worked, as a line of <i>Administration</i>. */
@Configuration(proxyBeanMethods = false)
class JoursEnPartie {

    @Bean
    PartieDAdministration ligneDesJours(JoursFermes jours) {
        return new PartieDAdministration(
                "agents/administration/jours-fermes",
                "reglement.jours.titre",
                Icone.CAL,
                Groupe.REGLES,
                Set.of(Role.Noms.REFERENT, Role.Noms.ADMINISTRATEUR),
                () -> Etat.calme("reglement.jours.etat", jours.aVenir()));
    }
}
