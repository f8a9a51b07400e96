package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agents of the service, known from their sign-ins: nobody types them in. */
@Service
@Transactional
public class Agents {

    private final AgentRepository comptes;
    private final Clock horloge;

    Agents(AgentRepository comptes, Clock horloge) {
        this.comptes = comptes;
        this.horloge = horloge;
    }

    /**
     * One agent, even one who left.
     *
     * @throws Introuvable when there is none
     */
    @Transactional(readOnly = true)
    public Agent de(AgentId id) {
        return compte(id).enAgent();
    }

    /**
     * Notes who has just signed in, with the roles of this moment.
     *
     * @param emetteur the provider's issuer: the subject is only unique within it
     * @param sujet the provider's name for the person
     * @param nom first name and family name
     * @param email where to write
     * @param roles may be empty: access is then withdrawn
     */
    public AgentId reconnaitre(String emetteur, String sujet, String nom, Email email, Set<Role> roles) {
        var compte = comptes.findByEmetteurAndSujet(emetteur, sujet).orElseGet(() -> new CompteAgent(emetteur, sujet));
        compte.presenter(nom, email, roles, horloge.instant());
        return comptes.save(compte).id();
    }

    /** Everybody whose last sign-in gave this role, by name. */
    @Transactional(readOnly = true)
    public List<Agent> avecRole(Role role) {
        return comptes.avecRole(role).stream().map(CompteAgent::enAgent).toList();
    }

    /** Everybody who ever signed in, by name. */
    @RolesAllowed(Role.Noms.ADMINISTRATEUR)
    @Transactional(readOnly = true)
    public List<AgentConnu> connus() {
        return comptes.findByStructureIsNullOrderByNom().stream()
                .map(CompteAgent::connu)
                .toList();
    }

    /**
     * Withdraws an agent's access here, whatever their provider says: the session they have open ends, the next sign-in is
     * refused. What they signed keeps their name.
     *
     * @param par the administrator who does it
     * @throws Refus when it is themselves
     * @throws Introuvable when there is none
     */
    @RolesAllowed(Role.Noms.ADMINISTRATEUR)
    public void retirer(AgentId id, AgentId par) {
        if (id.equals(par)) {
            throw new Refus("compte.refus.soiMeme");
        }
        compte(id).retirer(par, horloge.instant());
    }

    /**
     * Gives the access back; the roles are those of the provider, at the next sign-in.
     *
     * @throws Introuvable when there is none
     */
    @RolesAllowed(Role.Noms.ADMINISTRATEUR)
    public void rendre(AgentId id) {
        compte(id).rendre();
    }

    /** Whether an administrator withdrew this agent's access. */
    @Transactional(readOnly = true)
    public boolean estRetire(AgentId id) {
        return comptes.existsByIdAndRetireLeIsNotNull(id.valeur());
    }

    /**
     * Whether an agent dismissed the tour of their first day.
     *
     * @throws Introuvable when there is none
     */
    @Transactional(readOnly = true)
    public boolean aVuLaVisite(AgentId id) {
        return compte(id).aVuLaVisite();
    }

    /**
     * An agent dismisses the tour of their first day, for good.
     *
     * @throws Introuvable when there is none
     */
    public void noterLaVisite(AgentId id) {
        compte(id).voirLaVisite(horloge.instant());
    }

    private CompteAgent compte(AgentId id) {
        return comptes.findById(id.valeur()).orElseThrow(() -> new Introuvable("agent"));
    }
}
