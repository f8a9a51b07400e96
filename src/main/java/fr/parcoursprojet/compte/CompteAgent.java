package fr.parcoursprojet.compte;

import fr.parcoursprojet.socle.Email;
import fr.parcoursprojet.socle.Introuvable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agent as their provider last presented them. */
@Entity
@Table(name = "compte_agent")
class CompteAgent {

    @Id
    private UUID id;

    @Version
    private int version;

    private String emetteur;
    private String sujet;
    private String nom;
    private Email email;
    private @Nullable Instant vuLe;
    private @Nullable Instant visiteVueLe;
    private @Nullable Instant retireLe;
    private @Nullable UUID retirePar;
    private @Nullable String structure;
    private @Nullable Instant inviteLe;
    private @Nullable Instant inviteJusquAu;
    private @Nullable Instant fermeLe;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "compte_agent_role", joinColumns = @JoinColumn(name = "agent"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected CompteAgent() {}

    CompteAgent(String emetteur, String sujet) {
        this.id = UUID.randomUUID();
        this.emetteur = emetteur;
        this.sujet = sujet;
    }

    void presenter(String nomDuMoment, Email adresse, Set<Role> rolesDuMoment, Instant maintenant) {
        nom = nomDuMoment;
        email = adresse;
        vuLe = maintenant;
        var tenus = estRetire() ? Set.<Role>of() : rolesDuMoment;
        roles.retainAll(tenus);
        roles.addAll(tenus);
    }

    /** Nobody enters with it any more; nothing is given to it to do. */
    void retirer(AgentId par, Instant maintenant) {
        if (!estRetire()) {
            retireLe = maintenant;
            retirePar = par.valeur();
            roles.clear();
        }
    }

    /** The provider's roles come back at the next sign-in. */
    void rendre() {
        retireLe = null;
        retirePar = null;
    }

    boolean estRetire() {
        return retireLe != null;
    }

    AgentConnu connu() {
        return new AgentConnu(enAgent(), vuLe, retireLe);
    }

    /** Invited, or once more: what was closed opens again, and the days to come in start anew. */
    void inviter(String nomDit, String structureDite, Email adresse, Instant maintenant, Instant jusquAu) {
        nom = nomDit;
        structure = structureDite;
        email = adresse;
        vuLe = null;
        inviteLe = maintenant;
        inviteJusquAu = jusquAu;
        fermeLe = null;
        roles.add(Role.PRESCRIPTEUR);
    }

    /** A prescripteur who was invited signs in. */
    void entrer(Instant maintenant) {
        vuLe = maintenant;
    }

    /** Nobody signs in under it any more, and what is open ends. */
    void fermer(Instant maintenant) {
        fermeLe = maintenant;
        roles.clear();
    }

    /** Whether a prescripteur may act: came in before the invitation ended, and was not closed since. */
    boolean ouvert(Instant maintenant) {
        return enPrescripteur(maintenant).etat().entre();
    }

    Prescripteur enPrescripteur(Instant maintenant) {
        if (structure == null || inviteLe == null || inviteJusquAu == null) {
            throw new Introuvable("prescripteur");
        }
        return new Prescripteur(
                id(), nom, structure, email, etat(inviteJusquAu, maintenant), inviteLe, inviteJusquAu, vuLe);
    }

    private EtatDePrescripteur etat(Instant fin, Instant maintenant) {
        if (fermeLe != null) {
            return EtatDePrescripteur.FERME;
        }
        if (vuLe != null) {
            return EtatDePrescripteur.OUVERT;
        }
        return fin.isAfter(maintenant) ? EtatDePrescripteur.INVITE : EtatDePrescripteur.EXPIRE;
    }

    void voirLaVisite(Instant maintenant) {
        visiteVueLe = maintenant;
    }

    boolean aVuLaVisite() {
        return visiteVueLe != null;
    }

    AgentId id() {
        return new AgentId(id);
    }

    Agent enAgent() {
        return new Agent(id(), nom, email, roles, structure);
    }
}
