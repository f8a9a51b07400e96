package fr.parcoursprojet.suivi;

import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of dossiers that agents keep under a name, for themselves or for everybody. */
@Service
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
public class Vues {

    /** Longest name, in characters. */
    public static final int LONGUEUR = 60;

    private static final int QUESTION = 1000;

    private final VuesGardees vues;
    private final Moi moi;
    private final Clock horloge;

    Vues(VuesGardees vues, Moi moi, Clock horloge) {
        this.vues = vues;
        this.moi = moi;
        this.horloge = horloge;
    }

    /** Those of the signed-in agent and those the others share, by name. */
    public List<Vue> toutes() {
        var agent = moi.exigerAgent();
        return vues.findByAgentOrPartageeIsTrueOrderByNom(agent.valeur()).stream()
                .map(vue -> vue.lue(agent))
                .toList();
    }

    /**
     * Keeps what is shown under a name; the agent's own view of that name is replaced.
     *
     * @param question the part of the address after the question mark
     * @param partagee whether the colleagues see it
     * @throws SaisieInvalide when the name is missing or too long
     */
    @Transactional
    public void garder(String nom, String question, boolean partagee) {
        var net = nom.strip();
        if (net.isEmpty() || net.length() > LONGUEUR) {
            throw new SaisieInvalide(List.of(Erreur.de("nom", "suivi.vues.erreur.nom", LONGUEUR)));
        }
        if (question.length() > QUESTION) {
            throw new SaisieInvalide(List.of(Erreur.de("nom", "suivi.vues.erreur.question")));
        }
        var agent = moi.exigerAgent();
        vues.findByAgentAndNom(agent.valeur(), net)
                .ifPresentOrElse(
                        deja -> deja.remplacer(question, partagee, horloge.instant()),
                        () -> vues.save(new VueGardee(agent, net, question, partagee, horloge.instant())));
    }

    /**
     * Removes one's own.
     *
     * @throws Introuvable when it is somebody else's
     */
    @Transactional
    public void oublier(UUID vue) {
        vues.delete(vues.findByIdAndAgent(vue, moi.exigerAgent().valeur()).orElseThrow(() -> new Introuvable("vue")));
    }
}
