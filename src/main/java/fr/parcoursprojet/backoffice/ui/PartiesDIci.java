package fr.parcoursprojet.backoffice.ui;

import fr.parcoursprojet.backoffice.EtatDeTravail;
import fr.parcoursprojet.backoffice.Travail;
import fr.parcoursprojet.backoffice.Travaux;
import fr.parcoursprojet.compte.AgentConnu;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PartieDAdministration;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of <i>Administration</i> whose pages are no other module's. */
@Configuration(proxyBeanMethods = false)
class PartiesDIci {

    @Bean
    PartieDAdministration agentsEnPartie(Agents agents) {
        return new PartieDAdministration(
                "agents/administration/agents",
                "backoffice.agents.titre",
                Icone.GENS,
                PartieDAdministration.Groupe.PERSONNES,
                Set.of(Role.Noms.ADMINISTRATEUR),
                () -> {
                    var ouverts = agents.connus().stream()
                            .filter(connu -> connu.retireLe() == null)
                            .toList();
                    var sansRole = ouverts.stream().filter(AgentConnu::sansRole).count();
                    return PartieDAdministration.Etat.calme("backoffice.agents.etat", ouverts.size(), (int) sansRole);
                });
    }

    @Bean
    PartieDAdministration travauxEnPartie(Travaux travaux) {
        return new PartieDAdministration(
                "agents/administration/travaux",
                "backoffice.travaux.titre",
                Icone.COURS,
                PartieDAdministration.Groupe.MACHINE,
                Set.of(Role.Noms.ADMINISTRATEUR),
                () -> etat(travaux));
    }

    private static PartieDAdministration.Etat etat(Travaux travaux) {
        var tous = travaux.tous();
        var inquiets =
                tous.stream().map(Travail::etat).filter(EtatDeTravail::inquiete).count();
        if (inquiets > 0) {
            return PartieDAdministration.Etat.alerte("backoffice.travaux.inquiets", (int) inquiets);
        }
        return tous.stream()
                .filter(Travail::deNuit)
                .map(Travail::dernier)
                .filter(Objects::nonNull)
                .max(java.time.Instant::compareTo)
                .map(dernier -> PartieDAdministration.Etat.calme(
                        "backoffice.travaux.etat", Quand.jour(dernier), Quand.heure(dernier)))
                .orElseGet(() -> PartieDAdministration.Etat.calme("backoffice.travaux.jamais"));
    }
}
