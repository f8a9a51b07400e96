package fr.parcoursprojet.demonstration;

import fr.parcoursprojet.demonstration.idp.Personne;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Says, once everything is ready, where to go and as whom. */
@TestComponent
class Annonce {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Annonce.class);

    @EventListener(ApplicationReadyEvent.class)
    void dire() {
        var lignes = new StringBuilder(
                "\n\n  Parcours Projet, démonstration : tout est fictif, rien ne sort de cette machine\n\n");
        lignes.append("  Portail     http://localhost:%d%n".formatted(Demonstration.port()));
        lignes.append("  E-mails     http://localhost:%d/boite%n".formatted(Demonstration.port()));
        lignes.append("  Santé       http://localhost:%d/actuator/health%n%n".formatted(Demonstration.portDeGestion()));
        lignes.append("  Comptes, en un clic sur http://localhost:%d/connexion%n".formatted(Demonstration.port()));
        for (var personne : Personne.TOUTES) {
            lignes.append("    %-16s %s%n".formatted(personne.nomComplet(), personne.quoi()));
        }
        lignes.append("\n  Ctrl+C pour arrêter ; supprimez .demo pour recommencer\n");
        JOURNAL.info("{}", lignes);
    }
}
