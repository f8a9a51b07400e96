package fr.parcoursprojet.confidentialite.ui;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.demande.Termes;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PartieDAdministration;
import fr.parcoursprojet.socle.ui.PartieDAdministration.Etat;
import fr.parcoursprojet.socle.ui.PartieDAdministration.Groupe;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long data are kept, as a line of <i>Administration</i>. */
@Configuration(proxyBeanMethods = false)
class ConservationEnPartie {

    @Bean
    PartieDAdministration ligneDeLaConservation(Termes termes) {
        return new PartieDAdministration(
                "agents/administration/conservation",
                "confidentialite.conservation.titre",
                Icone.VERROU,
                Groupe.REGLES,
                Set.of(Role.Noms.REFERENT, Role.Noms.ADMINISTRATEUR),
                () -> {
                    var chiffres = termes.chiffres(ConservationView.JOURS);
                    return chiffres.retenus() > 0
                            ? Etat.alerte("confidentialite.conservation.retenus", chiffres.retenus())
                            : Etat.calme("confidentialite.conservation.etat", chiffres.archives());
                });
    }
}
