package fr.parcoursprojet.courrier.ui;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.courrier.EtatDuModele;
import fr.parcoursprojet.courrier.Modeles;
import fr.parcoursprojet.socle.ui.Icone;
import fr.parcoursprojet.socle.ui.PartieDAdministration;
import fr.parcoursprojet.socle.ui.PartieDAdministration.Etat;
import fr.parcoursprojet.socle.ui.PartieDAdministration.Groupe;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words of the e-mails and letters, as a line of <i>Administration</i>. */
@Configuration(proxyBeanMethods = false)
class ModelesEnPartie {

    @Bean
    PartieDAdministration ligneDesModeles(Modeles modeles) {
        return new PartieDAdministration(
                "agents/administration/modeles",
                "courrier.modele.titre",
                Icone.CRAYON,
                Groupe.MACHINE,
                Set.of(Role.Noms.ADMINISTRATEUR),
                () -> {
                    var aRevoir = modeles.tous().stream()
                            .filter(EtatDuModele::aRevoir)
                            .count();
                    return aRevoir == 0
                            ? Etat.calme("courrier.modele.etat")
                            : Etat.alerte("courrier.modele.etatARevoir", aRevoir);
                });
    }
}
