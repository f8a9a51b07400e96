package fr.parcoursprojet.prescripteur.ui;

import fr.parcoursprojet.compte.EtatDePrescripteur;
import fr.parcoursprojet.compte.Prescripteurs;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PartieDAdministration;
import fr.parcoursprojet.socle.ui.PartieDAdministration.Etat;
import fr.parcoursprojet.socle.ui.PartieDAdministration.Groupe;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who sends people from elsewhere, as a line of <i>Administration</i>. */
@Configuration(proxyBeanMethods = false)
class PrescripteursEnPartie {

    @Bean
    PartieDAdministration ligneDesPrescripteurs(Prescripteurs prescripteurs) {
        return new PartieDAdministration(
                "agents/administration/prescripteurs",
                "prescripteur.comptes.menu",
                Icone.GENS,
                Groupe.PERSONNES,
                Set.of(Role.Noms.ADMINISTRATEUR),
                () -> {
                    var ouverts = prescripteurs.tous().stream()
                            .filter(un -> un.etat() == EtatDePrescripteur.OUVERT)
                            .count();
                    return Etat.calme("prescripteur.comptes.etat", ouverts);
                });
    }
}
