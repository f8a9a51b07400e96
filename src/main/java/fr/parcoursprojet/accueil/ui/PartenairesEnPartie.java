package fr.parcoursprojet.accueil.ui;

import fr.parcoursprojet.accueil.Partenaires;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PartieDAdministration;
import fr.parcoursprojet.socle.ui.PartieDAdministration.Etat;
import fr.parcoursprojet.socle.ui.PartieDAdministration.Groupe;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The partners, as a line of <i>Administration</i>. */
@Configuration(proxyBeanMethods = false)
class PartenairesEnPartie {

    @Bean
    PartieDAdministration ligneDesPartenaires(Partenaires partenaires) {
        return new PartieDAdministration(
                "agents/partenaires",
                "accueil.partenaires.titre",
                Icone.SIGNE,
                Groupe.PERSONNES,
                Set.of(Role.Noms.REFERENT, Role.Noms.ADMINISTRATEUR),
                () -> Etat.calme(
                        "accueil.partenaires.etat", partenaires.proposes().size()));
    }
}
