package fr.parcoursprojet.accueil;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People sent to a partner with their consent, until it is known what became of it: never having gone is an answer too. */
@Service
@Transactional
public class Orientations {

    /** Without an answer for that long, somebody asks. */
    static final Period PATIENCE = Period.ofWeeks(3);

    private static final int MOT = 1000;

    private final RegistreDesOrientations registre;
    private final RegistreDesSollicitations sollicitations;
    private final Partenaires partenaires;
    private final LiensLimites liens;
    private final ObjectProvider<DossiersConnus> dossiers;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Orientations(
            RegistreDesOrientations registre,
            RegistreDesSollicitations sollicitations,
            Partenaires partenaires,
            LiensLimites liens,
            ObjectProvider<DossiersConnus> dossiers,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.registre = registre;
        this.sollicitations = sollicitations;
        this.partenaires = partenaires;
        this.liens = liens;
        this.dossiers = dossiers;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * Sends somebody who called to a partner; name and telephone come from their call, which then counts as one that led
     * there.
     *
     * @throws SaisieInvalide when the partner or the consent is missing
     * @throws Introuvable when there is no such call
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public OrientationId orienter(SollicitationId sollicitation, NouvelleOrientation dite, AgentId agent) {
        var appel = sollicitations.trouver(sollicitation).orElseThrow(() -> new Introuvable("sollicitation"));
        var id = orienter(dite, sollicitation, null, appel.coordonnees(), agent);
        sollicitations.donnerSuite(sollicitation, SuiteDonnee.ORIENTATION);
        return id;
    }

    /**
     * Sends the person of a dossier to a partner.
     *
     * @throws SaisieInvalide when the partner or the consent is missing
     * @throws Introuvable when there is no such dossier
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public OrientationId orienter(DossierId dossier, NouvelleOrientation dite, AgentId agent) {
        return orienter(dite, null, dossier, dossiers.getObject().personne(dossier), agent);
    }

    private OrientationId orienter(
            NouvelleOrientation dite,
            @Nullable SollicitationId sollicitation,
            @Nullable DossierId dossier,
            Coordonnees qui,
            AgentId agent) {
        dite.exigerComplete(LocalDate.now(horloge));
        var partenaire = partenaires.un(Objects.requireNonNull(dite.partenaire()));
        if (!partenaire.actif()) {
            throw new Refus("accueil.refus.partenaireInactif", partenaire.nom());
        }
        var id = OrientationId.nouveau();
        registre.inscrire(new Orientation(
                id,
                partenaire.id(),
                sollicitation,
                dossier,
                qui,
                Objects.requireNonNull(dite.consentementLe()),
                dite.note().strip(),
                horloge.instant(),
                agent,
                null));
        evenements.publishEvent(new OrientationEnvoyee(id, dossier));
        return id;
    }

    /**
     * One orientation, for other modules.
     *
     * @throws Introuvable when there is none
     */
    @Transactional(readOnly = true)
    public Orientation une(OrientationId id) {
        return registre.trouver(id).orElseThrow(() -> new Introuvable("orientation"));
    }

    /** Those of a dossier, newest first. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public List<Orientation> du(DossierId dossier) {
        return registre.du(dossier);
    }

    /** Those that come from the calls of a person, newest first. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public List<Orientation> de(PersonneId personne) {
        return registre.de(personne);
    }

    /** What was answered, oldest first. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public List<ReponseDOrientation> reponses(OrientationId id) {
        return registre.reponses(id);
    }

    /**
     * An agent writes down what a partner said, or corrects it.
     *
     * @throws SaisieInvalide when the words are too long
     * @throws Introuvable when there is none
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void repondre(OrientationId id, IssueDOrientation issue, String mot, AgentId agent) {
        repondre(une(id), issue, mot, agent);
    }

    /** Makes the link by which the partner answers, for the e-mail that carries it; it lives 45 days. */
    public String lien(OrientationId id) {
        return liens.nouveau(LiensLimites.Usage.ORIENTATION, une(id).id().valeur());
    }

    /** The orientation that a partner's link opens; empty when the link is over or was never made. */
    @Transactional(readOnly = true)
    public Optional<Orientation> parLien(String jeton) {
        return liens.objet(LiensLimites.Usage.ORIENTATION, jeton)
                .flatMap(id -> registre.trouver(new OrientationId(id)));
    }

    /**
     * A partner answers by their link.
     *
     * @throws Introuvable when the link is over or was never made
     * @throws Refus when it was answered meanwhile
     * @throws SaisieInvalide when the words are too long
     */
    public void repondreParLien(String jeton, IssueDOrientation issue, String mot) {
        repondre(parLien(jeton).orElseThrow(() -> new Introuvable("lien")), issue, mot, null);
    }

    private void repondre(Orientation une, IssueDOrientation issue, String mot, @Nullable AgentId agent) {
        if (mot.length() > MOT) {
            throw new SaisieInvalide(List.of(Erreur.de("mot", "accueil.erreur.motTropLong")));
        }
        if (!registre.repondre(une.id(), new ReponseDOrientation(issue, mot.strip(), horloge.instant(), agent))) {
            throw new Refus("accueil.refus.dejaRepondu");
        }
        evenements.publishEvent(new OrientationRepondue(une.id(), une.dossier(), issue));
    }

    /** Says which orientations have had no answer for three weeks, each once. */
    public void veiller(LocalDate jour) {
        var avant =
                jour.minus(PATIENCE).plusDays(1).atStartOfDay(horloge.getZone()).toInstant();
        for (var une : registre.sansNouvelles(avant)) {
            if (registre.signaler(une.id(), jour)) {
                evenements.publishEvent(new OrientationSansNouvelles(une.id(), une.dossier(), une.envoyeeLe()));
            }
        }
    }

    @EventListener
    void chaqueJour(DayHasPassed passe) {
        veiller(passe.getDate().plusDays(1));
        liens.oublierLesFinis();
    }
}
