package fr.parcoursprojet.accueil;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.ComptesReunis;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first contacts, typed during a call, counted even when nothing follows. */
@Service
@Transactional
public class Sollicitations {

    private final RegistreDesSollicitations registre;
    private final PersonnesSemblables semblables;
    private final MotifsDeSollicitation motifs;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Sollicitations(
            RegistreDesSollicitations registre,
            PersonnesSemblables semblables,
            MotifsDeSollicitation motifs,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.registre = registre;
        this.semblables = semblables;
        this.motifs = motifs;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * Writes a contact down; one that leads to a demande has its invitation sent.
     *
     * @throws SaisieInvalide naming each answer to correct
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public SollicitationId noter(NouvelleSollicitation dite, AgentId agent) {
        var id = inscrire(dite, agent);
        if (dite.suite() == SuiteDonnee.DEMANDE) {
            evenements.publishEvent(new DemandeProposee(id));
        }
        return id;
    }

    /**
     * Counts somebody whom a prescripteur sends. With an address, the person is asked first and nothing leaves from here;
     * without one, an agent has to call them.
     *
     * @throws SaisieInvalide naming each answer to correct
     */
    @RolesAllowed(Role.Noms.PRESCRIPTEUR)
    public SollicitationId recevoir(NouvelleSollicitation dite, AgentId prescripteur) {
        var id = inscrire(dite, prescripteur);
        if (dite.coordonnees().email() == null) {
            evenements.publishEvent(new PersonneAAppeler(id));
        }
        return id;
    }

    /** Forgets who was sent, and by which words: they said no, or never answered. The contact still counts. */
    public void oublierQui(SollicitationId id) {
        registre.oublierQui(id);
    }

    private SollicitationId inscrire(NouvelleSollicitation dite, AgentId agent) {
        var jour = LocalDate.now(horloge);
        dite.exigerPossible(jour, motifs.offerts());
        var id = SollicitationId.nouveau();
        registre.inscrire(
                new Sollicitation(
                        id,
                        dite.personne() == null ? new PersonneId(id.valeur()) : dite.personne(),
                        horloge.instant(),
                        dite.canal(),
                        dite.coordonnees(),
                        dite.motif(),
                        dite.origine(),
                        PublicVise.de(dite.coordonnees().age(jour)),
                        dite.montant(),
                        dite.note().strip(),
                        dite.suite(),
                        agent,
                        dite.usager(),
                        null),
                jour);
        return id;
    }

    /**
     * Invites somebody whose call is already written to make a demande; the contact then counts as one that led to it.
     *
     * @throws Introuvable when there is no such call
     * @throws SaisieInvalide when it gave no address
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void inviter(SollicitationId id) {
        if (une(id).coordonnees().email() == null) {
            throw new SaisieInvalide(List.of(Erreur.de("email", "accueil.erreur.emailPourInviter")));
        }
        registre.donnerSuite(id, SuiteDonnee.DEMANDE);
        evenements.publishEvent(new DemandeProposee(id));
    }

    /**
     * One contact.
     *
     * @throws Introuvable when there is none
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public Sollicitation une(SollicitationId id) {
        return registre.trouver(id).orElseThrow(() -> new Introuvable("sollicitation"));
    }

    /** All contacts of one person, newest first. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public List<Sollicitation> de(PersonneId personne) {
        return registre.de(personne);
    }

    /**
     * A page of what was found, newest first.
     *
     * @param debut rank of the first one, from 0
     * @param nombre how many at most
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public List<Sollicitation> chercher(RechercheDeSollicitation question, int debut, int nombre) {
        return registre.chercher(question, debut, nombre);
    }

    /** How many would be found. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public int compter(RechercheDeSollicitation question) {
        return (int) registre.compter(question);
    }

    /** The figures of a year. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF, Role.Noms.DIRECTION})
    @Transactional(readOnly = true)
    public ComptesDeLAnnee comptes(int annee) {
        return new ComptesDeLAnnee(
                annee,
                registre.compter(new RechercheDeSollicitation("", annee)),
                registre.personnes(annee),
                registre.compter(annee, "canal", CanalDArrivee.class),
                registre.compter(annee, "motif", motifs.offerts(), MotifDeSollicitation::new),
                registre.compter(annee, "public_vise", PublicVise.class),
                registre.compter(annee, "origine", Origine.class),
                registre.compter(annee, "suite", SuiteDonnee.class));
    }

    /** People already known who may be the one that calls, the likeliest first. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public List<Semblable> semblables(Coordonnees dites) {
        return semblables.de(dites);
    }

    @EventListener
    void on(ComptesReunis reunion) {
        registre.passerA(reunion.ancien(), reunion.garde());
    }
}
