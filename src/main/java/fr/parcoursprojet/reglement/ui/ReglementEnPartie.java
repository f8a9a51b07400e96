package fr.parcoursprojet.reglement.ui;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.reglement.Reglements;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PartieDAdministration;
import fr.parcoursprojet.socle.ui.PartieDAdministration.Etat;
import fr.parcoursprojet.socle.ui.PartieDAdministration.Groupe;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The règlement in force and the next one, as a line of <i>Administration</i>. */
@Configuration(proxyBeanMethods = false)
class ReglementEnPartie {

    @Bean
    PartieDAdministration ligneDuReglement(Reglements reglements, Clock horloge) {
        return new PartieDAdministration(
                ReglementView.CHEMIN,
                "reglement.titre",
                Icone.BALANCE,
                Groupe.REGLES,
                Set.of(Role.Noms.REFERENT, Role.Noms.ADMINISTRATEUR),
                () -> {
                    var aujourdhui = LocalDate.now(horloge);
                    var enVigueur = reglements.enVigueur(aujourdhui).version();
                    return reglements.toutes().stream()
                            .filter(une -> une.debut().isAfter(aujourdhui))
                            .findFirst()
                            .map(suivante -> Etat.calme(
                                    "reglement.etatAvecSuite", enVigueur, suivante.version(), suivante.debut()))
                            .orElseGet(() -> Etat.calme("reglement.etat", enVigueur));
                });
    }
}
