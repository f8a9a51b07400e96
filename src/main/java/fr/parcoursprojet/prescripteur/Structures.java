package fr.parcoursprojet.prescripteur;

import fr.parcoursprojet.accueil.Origine;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Prescripteurs;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the prescripteurs work, as the figures of the first contacts call it; and their invitation by the administrator. */
@Service
@Transactional
public class Structures {

    private final Prescripteurs prescripteurs;
    private final JdbcClient sql;
    private final ApplicationEventPublisher evenements;

    Structures(Prescripteurs prescripteurs, JdbcClient sql, ApplicationEventPublisher evenements) {
        this.prescripteurs = prescripteurs;
        this.sql = sql;
        this.evenements = evenements;
    }

    /** What a structure may be: nobody comes by themselves through a prescripteur. */
    public static List<Origine> possibles() {
        return Arrays.stream(Origine.values())
                .filter(origine -> origine != Origine.DIRECTE)
                .toList();
    }

    /**
     * Invites somebody by e-mail, or once more when their invitation ended or their account was closed.
     *
     * @throws SaisieInvalide naming each answer to correct
     */
    @RolesAllowed(Role.Noms.ADMINISTRATEUR)
    public AgentId inviter(String nom, String structure, String email, @Nullable Origine origine) {
        if (origine == null || !possibles().contains(origine)) {
            throw new SaisieInvalide(List.of(Erreur.de("origine", "prescripteur.erreur.origine")));
        }
        var id = prescripteurs.inviter(nom, structure, email);
        sql.sql("insert into prescripteur_structure (prescripteur, origine) values (:id, :origine)"
                        + " on duplicate key update origine = :origine")
                .param("id", id.valeur())
                .param("origine", origine.name())
                .update();
        evenements.publishEvent(new PrescripteurInvite(id, prescripteurs.un(id).inviteLe()));
        return id;
    }

    /** What the structure of a prescripteur is called. */
    Origine de(AgentId prescripteur) {
        return sql.sql("select origine from prescripteur_structure where prescripteur = ?")
                .param(prescripteur.valeur())
                .query(String.class)
                .optional()
                .map(Origine::valueOf)
                .orElse(Origine.AUTRE_SERVICE);
    }
}
