package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.Agent;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The delegations of the commission: who may decide urgent dossiers between two séances, until when, up to how much. */
@Service
@Transactional
public class Delegations {

    private static final int ACTE = 200;

    private final DelegationRepository delegations;
    private final MembresConnus membres;
    private final Moi moi;
    private final Clock horloge;

    Delegations(DelegationRepository delegations, MembresConnus membres, Moi moi, Clock horloge) {
        this.delegations = delegations;
        this.membres = membres;
        this.moi = moi;
        this.horloge = horloge;
    }

    /**
     * Records one.
     *
     * @param titulaire a member of the commission
     * @throws SaisieInvalide naming each answer that is missing or out of reason
     */
    @RolesAllowed({Role.Noms.ADMINISTRATEUR, Role.Noms.REFERENT})
    public void enregistrer(
            @Nullable AgentId titulaire,
            @Nullable LocalDate du,
            @Nullable LocalDate au,
            @Nullable Montant plafond,
            String acte) {
        var erreurs = new ArrayList<Erreur>();
        if (titulaire == null) {
            erreurs.add(Erreur.de("titulaire", "commission.erreur.titulaire"));
        }
        if (du == null) {
            erreurs.add(Erreur.de("du", "commission.erreur.du"));
        }
        if (au == null || du != null && au.isBefore(du) || au.isBefore(LocalDate.now(horloge))) {
            erreurs.add(Erreur.de("au", "commission.erreur.au"));
        }
        if (plafond == null || !plafond.estPositif()) {
            erreurs.add(Erreur.de("plafond", "commission.erreur.plafond"));
        }
        if (acte.isBlank() || acte.strip().length() > ACTE) {
            erreurs.add(Erreur.de("acte", "commission.erreur.acte"));
        }
        if (titulaire == null || du == null || au == null || plafond == null || !erreurs.isEmpty()) {
            throw new SaisieInvalide(erreurs);
        }
        membres.exiger(Set.of(titulaire));
        delegations.saveAndFlush(
                new DelegationTenue(titulaire, du, au, plafond, acte.strip(), moi.exigerAgent(), horloge.instant()));
    }

    /**
     * Ends one at once: nothing is decided under it any more.
     *
     * @throws Introuvable when there is none
     */
    @RolesAllowed({Role.Noms.ADMINISTRATEUR, Role.Noms.REFERENT})
    public void finir(UUID delegation) {
        delegations
                .findById(delegation)
                .orElseThrow(() -> new Introuvable("delegation"))
                .finirAvant(LocalDate.now(horloge));
    }

    /** All of them, newest first. */
    @RolesAllowed({Role.Noms.ADMINISTRATEUR, Role.Noms.REFERENT})
    @Transactional(readOnly = true)
    public List<Delegation> toutes() {
        return delegations.findAllByOrderByDuDesc().stream()
                .map(DelegationTenue::lue)
                .toList();
    }

    /** Those who may hold one. */
    @RolesAllowed({Role.Noms.ADMINISTRATEUR, Role.Noms.REFERENT})
    @Transactional(readOnly = true)
    public List<Agent> titulairesPossibles() {
        return membres.tous();
    }

    /** The one that somebody holds today, the highest when there are several. */
    Optional<Delegation> enVigueur(AgentId titulaire) {
        var aujourdhui = LocalDate.now(horloge);
        return delegations.findByTitulaireOrderByPlafondDesc(titulaire.valeur()).stream()
                .map(DelegationTenue::lue)
                .filter(delegation -> delegation.vautLe(aujourdhui))
                .findFirst();
    }
}
