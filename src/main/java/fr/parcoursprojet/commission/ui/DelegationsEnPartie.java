package fr.parcoursprojet.commission.ui;

import fr.parcoursprojet.commission.Delegations;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PartieDAdministration;
import fr.parcoursprojet.socle.ui.PartieDAdministration.Etat;
import fr.parcoursprojet.socle.ui.PartieDAdministration.Groupe;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The delegations in force, as a line of <i>Administration</i>. */
@Configuration(proxyBeanMethods = false)
class DelegationsEnPartie {

    @Bean
    PartieDAdministration ligneDesDelegations(Delegations delegations, Clock horloge) {
        return new PartieDAdministration(
                "agents/delegations",
                "commission.delegation.titre",
                Icone.PLUME,
                Groupe.REGLES,
                Set.of(Role.Noms.REFERENT, Role.Noms.ADMINISTRATEUR),
                () -> {
                    var aujourdhui = LocalDate.now(horloge);
                    return Etat.calme("commission.delegation.combien", (int) delegations.toutes().stream()
                            .filter(delegation -> delegation.vautLe(aujourdhui))
                            .count());
                });
    }
}
