package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.accueil.Appelants;
import fr.parcoursprojet.accueil.SollicitationId;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.demande.Demandes;
import fr.parcoursprojet.reglement.JoursOuvres;
import fr.parcoursprojet.reglement.Reglements;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agenda: slots given, chosen, moved, kept or missed. */
@Service
@Transactional
public class LesRendezVous {

    private final CreneauRepository depot;
    private final Creneaux creneaux;
    private final RendezVousRepository rendezVous;
    private final Demandes demandes;
    private final Agents agents;
    private final Reglements reglements;
    private final JoursOuvres joursOuvres;
    private final FichierIcs fichiers;
    private final AnnoncesDeRendezVous annonces;
    private final Appelants appelants;
    private final Moi moi;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    LesRendezVous(
            CreneauRepository depot,
            Creneaux creneaux,
            RendezVousRepository rendezVous,
            Demandes demandes,
            Agents agents,
            Reglements reglements,
            JoursOuvres joursOuvres,
            FichierIcs fichiers,
            AnnoncesDeRendezVous annonces,
            Appelants appelants,
            Moi moi,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.depot = depot;
        this.creneaux = creneaux;
        this.rendezVous = rendezVous;
        this.demandes = demandes;
        this.agents = agents;
        this.reglements = reglements;
        this.joursOuvres = joursOuvres;
        this.fichiers = fichiers;
        this.annonces = annonces;
        this.appelants = appelants;
        this.moi = moi;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * Gives slots that invited persons choose among; the signed-in agent's.
     *
     * @throws SaisieInvalide when one is past
     * @throws Refus when two share a minute
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void offrir(List<Creneau> offerts) {
        var agent = moi.exigerAgent();
        offerts.forEach(creneau -> creneaux.offrir(agent, creneau));
    }

    /**
     * Takes a free slot back.
     *
     * @throws Refus when somebody has taken it
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void retirer(CreneauId creneau) {
        var tenu = depot.retenir(creneau.valeur())
                .filter(sien -> sien.agent().equals(moi.exigerAgent()))
                .orElseThrow(() -> new Introuvable("creneau"));
        if (!tenu.estLibre()) {
            throw new Refus("rendezvous.refus.pris");
        }
        depot.delete(tenu);
    }

    /**
     * Invites a person to choose among the free slots of the signed-in agent, after giving these.
     *
     * @throws Refus when no slot is free, or an appointment is already set
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public RendezVousId proposer(DossierId dossier, List<Creneau> offerts) {
        var agent = moi.exigerAgent();
        demandes.de(dossier);
        offrir(offerts);
        if (creneaux.aVenir(agent).isEmpty()) {
            throw new Refus("rendezvous.refus.aucunCreneau");
        }
        var invitation = ouvert(dossier).orElseGet(() -> new RendezVousTenu(dossier, agent, horloge.instant()));
        if (invitation.etat() == EtatRendezVous.PRIS) {
            throw new Refus("rendezvous.refus.dejaPris");
        }
        rendezVous.saveAndFlush(invitation);
        evenements.publishEvent(new CreneauxProposes(dossier, invitation.id()));
        return invitation.id();
    }

    /** Sets an appointment to talk about the project, see {@link #fixer(DossierId, Creneau, Sujet)}. */
    @RolesAllowed(Role.Noms.REFERENT)
    public RendezVousId fixer(DossierId dossier, Creneau creneau) {
        return fixer(dossier, creneau, Sujet.ENTRETIEN);
    }

    /**
     * Sets an appointment agreed by telephone; the free slots it touches are taken back.
     *
     * @throws SaisieInvalide when it is past
     * @throws Refus when the agent's time is taken, or the dossier has an appointment already
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public RendezVousId fixer(DossierId dossier, Creneau creneau, Sujet sujet) {
        var agent = moi.exigerAgent();
        creneaux.retenir(agent);
        demandes.de(dossier);
        var ouvert = ouvert(dossier);
        if (ouvert.filter(deja -> deja.etat() == EtatRendezVous.PRIS).isPresent()) {
            throw new Refus("rendezvous.refus.dejaPris");
        }
        var fixe = ouvert.filter(deja -> deja.agent().equals(agent))
                .orElseGet(() -> rendezVous.saveAndFlush(new RendezVousTenu(dossier, agent, horloge.instant())));
        fixe.porterSur(sujet);
        prendre(fixe, creneaux.reserver(agent, creneau), Origine.AGENT);
        return fixe.id();
    }

    /**
     * Gives an appointment to somebody who called and has no dossier yet; the call counts as one that led to it.
     *
     * @throws Introuvable when there is no such call
     * @throws SaisieInvalide when the time is past
     * @throws Refus when the agent's time is taken, or the call has an appointment already
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public RendezVousId fixer(SollicitationId appel, Creneau creneau) {
        var agent = moi.exigerAgent();
        creneaux.retenir(agent);
        appelants.aPrisRendezVous(appel);
        if (rendezVous.retenirDeLAppel(appel.valeur()).stream()
                .anyMatch(deja -> !deja.etat().estPasse())) {
            throw new Refus("rendezvous.refus.dejaPris");
        }
        var fixe = rendezVous.saveAndFlush(new RendezVousTenu(appel, agent, horloge.instant()));
        prendre(fixe, creneaux.reserver(agent, creneau), Origine.AGENT);
        return fixe.id();
    }

    /** The appointments given during a call, newest first, for other modules; those that a dossier took over too. */
    @Transactional(readOnly = true)
    public List<RendezVous> de(SollicitationId appel) {
        return rendezVous.findByAppelOrderByCreeLeDesc(appel.valeur()).stream()
                .map(RendezVousTenu::lu)
                .toList();
    }

    /**
     * Moves an appointment, whoever asked for it; the person is told.
     *
     * @param vue its sequence when the agent saw it: of two who move it at once, the second is told
     * @throws SaisieInvalide when the new time is past
     * @throws Refus when the agent's time is taken, or the appointment is no longer what was seen
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void deplacer(RendezVousId id, Creneau creneau, int vue) {
        var agent = new AgentId(rendezVous.agent(id.valeur()).orElseThrow(() -> new Introuvable("rendez-vous")));
        creneaux.retenir(agent);
        var tenu = retenu(id);
        tenu.exigerInchange(vue);
        creneaux.rendre(id);
        prendre(tenu, creneaux.reserver(agent, creneau), Origine.AGENT);
    }

    /**
     * The service cancels: the time is not offered again, the person is told and may choose another.
     *
     * @param vue its sequence when the agent saw it
     * @param raison in words the person reads; may be empty
     * @throws Refus when the appointment is no longer what was seen
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void annuler(RendezVousId id, int vue, String raison) {
        var tenu = retenu(id);
        tenu.exigerInchange(vue);
        tenu.annuler(raison.strip());
        creneaux.fermer(id);
        rendezVous.saveAndFlush(tenu);
        annonces.annule(tenu);
    }

    /**
     * The free slots a person may choose; empty when they are not invited.
     *
     * @throws Introuvable when the dossier is not theirs
     */
    @Transactional(readOnly = true)
    public List<CreneauOffert> libres(DossierId dossier, UsagerId demandeur) {
        demandes.duDemandeur(dossier, demandeur);
        return rendezVous.findByDossierOrderByCreeLeDesc(dossier.valeur()).stream()
                .findFirst()
                .filter(dernier -> dernier.etat() != EtatRendezVous.HONORE)
                .map(dernier -> creneaux.aVenir(dernier.agent()))
                .orElse(List.of());
    }

    /**
     * The person chooses a slot, or moves to it.
     *
     * @throws Introuvable when the dossier is not theirs, or nobody invited them
     * @throws Refus when somebody else has just taken it
     */
    public RendezVous choisir(DossierId dossier, UsagerId demandeur, CreneauId creneau) {
        demandes.duDemandeur(dossier, demandeur);
        var tous = rendezVous.retenirDuDossier(dossier.valeur());
        if (tous.isEmpty() || tous.getFirst().etat() == EtatRendezVous.HONORE) {
            throw new Introuvable("invitation");
        }
        var dernier = tous.getFirst();
        var choisi = depot.retenir(creneau.valeur())
                .filter(tenu -> tenu.agent().equals(dernier.agent()))
                .orElseThrow(() -> new Refus("rendezvous.refus.pris"));
        if (!choisi.estLibre() || choisi.creneau().debut().isBefore(maintenant())) {
            throw new Refus("rendezvous.refus.pris");
        }
        var pris = dernier.etat().estPasse()
                ? rendezVous.saveAndFlush(new RendezVousTenu(dossier, dernier.agent(), horloge.instant()))
                : dernier;
        prendre(pris, choisi, Origine.EN_LIGNE);
        return pris.lu();
    }

    /**
     * The person says they cannot come; the slot is free again.
     *
     * @param raison what they say; may be empty
     * @throws Introuvable when the dossier is not theirs, or no appointment is set
     */
    public RendezVous excuser(DossierId dossier, UsagerId demandeur, String raison) {
        demandes.duDemandeur(dossier, demandeur);
        var pris = rendezVous.retenirDuDossier(dossier.valeur()).stream()
                .filter(un -> un.etat() == EtatRendezVous.PRIS)
                .findFirst()
                .orElseThrow(() -> new Introuvable("rendez-vous"));
        pris.excuser(raison.strip());
        creneaux.rendre(pris.id());
        rendezVous.saveAndFlush(pris);
        evenements.publishEvent(new RendezVousExcuse(dossier, pris.id(), pris.debut(), true));
        return pris.lu();
    }

    /**
     * The person came.
     *
     * @throws Refus before the hour
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void venu(RendezVousId id) {
        var tenu = retenu(id);
        tenu.venir(maintenant());
        rendezVous.saveAndFlush(tenu);
        annonces.honore(tenu);
    }

    /** The person told the agent they could not come. */
    @RolesAllowed(Role.Noms.REFERENT)
    public void excuse(RendezVousId id) {
        var tenu = retenu(id);
        tenu.excuser("");
        if (tenu.debut().isAfter(maintenant())) {
            creneaux.rendre(id);
        }
        rendezVous.saveAndFlush(tenu);
        annonces.excuse(tenu);
    }

    /**
     * The person did not come (R13).
     *
     * @throws Refus before the hour
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void nonVenu(RendezVousId id) {
        var tenu = retenu(id);
        tenu.manquer(maintenant());
        rendezVous.saveAndFlush(tenu);
        annonces.manque(tenu);
    }

    /**
     * One appointment, for other modules.
     *
     * @throws Introuvable when there is none
     */
    @Transactional(readOnly = true)
    public RendezVous de(RendezVousId id) {
        return rendezVous
                .findById(id.valeur())
                .orElseThrow(() -> new Introuvable("rendez-vous"))
                .lu();
    }

    /** All appointments of a dossier, newest first, for other modules. */
    @Transactional(readOnly = true)
    public List<RendezVous> du(DossierId dossier) {
        return rendezVous.findByDossierOrderByCreeLeDesc(dossier.valeur()).stream()
                .map(RendezVousTenu::lu)
                .toList();
    }

    /**
     * All appointments of a dossier of this person, newest first.
     *
     * @throws Introuvable when it is not theirs
     */
    @Transactional(readOnly = true)
    public List<RendezVous> du(DossierId dossier, UsagerId demandeur) {
        return du(demandes.duDemandeur(dossier, demandeur).id());
    }

    /** The appointments set on a day and not kept yet, whoever the agent is. */
    @Transactional(readOnly = true)
    public List<RendezVous> duJour(LocalDate jour) {
        return rendezVous
                .findByEtatAndDebutBetweenOrderByDebut(
                        EtatRendezVous.PRIS, jour.atStartOfDay(), jour.atTime(LocalTime.MAX))
                .stream()
                .map(RendezVousTenu::lu)
                .toList();
    }

    /** An agent's appointments from one day to another, both included, those excused too. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public List<RendezVous> agenda(AgentId agent, LocalDate du, LocalDate au) {
        return rendezVous
                .findByAgentAndDebutBetweenOrderByDebut(agent.valeur(), du.atStartOfDay(), au.atTime(LocalTime.MAX))
                .stream()
                .map(RendezVousTenu::lu)
                .toList();
    }

    /** An agent's free slots from one day to another, both included. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public List<CreneauOffert> libres(AgentId agent, LocalDate du, LocalDate au) {
        return creneaux.libres(agent, du, au);
    }

    /** The appointment as a calendar file (RFC 5545); a cancellation once it is excused. */
    @Transactional(readOnly = true)
    public String ics(RendezVousId id) {
        var lu = de(id);
        return fichiers.de(lu, agents.de(lu.agent()).nom());
    }

    /**
     * The reminders of the appointments of the next working days, as many as the règlement says, and of the days off
     * between them; once each.
     *
     * @param jour today; nothing leaves on a day off (R17)
     */
    public void rappeler(LocalDate jour) {
        if (!joursOuvres.estOuvre(jour)) {
            return;
        }
        var demain = jour.plusDays(1).atStartOfDay();
        var jusque = joursOuvres
                .apres(jour, reglements.enVigueur(jour).rappels().rendezVousJours())
                .atTime(LocalTime.MAX);
        for (var pris : rendezVous.findByEtatAndRappeleLeIsNullAndDebutBetween(EtatRendezVous.PRIS, demain, jusque)) {
            pris.rappeler(horloge.instant());
            rendezVous.saveAndFlush(pris);
            annonces.rappele(pris);
        }
    }

    private void prendre(RendezVousTenu pris, CreneauTenu choisi, Origine par) {
        var deplace = pris.etat() == EtatRendezVous.PRIS;
        creneaux.rendre(pris.id());
        pris.prendre(choisi.creneau(), par);
        choisi.prendre(pris.id());
        depot.saveAndFlush(choisi);
        rendezVous.saveAndFlush(pris);
        annonces.pris(pris, deplace);
    }

    /** What is proposed or set and not yet past, for a dossier. */
    private Optional<RendezVousTenu> ouvert(DossierId dossier) {
        return rendezVous.retenirDuDossier(dossier.valeur()).stream()
                .filter(un -> !un.etat().estPasse())
                .findFirst();
    }

    private RendezVousTenu retenu(RendezVousId id) {
        return rendezVous.retenir(id.valeur()).orElseThrow(() -> new Introuvable("rendez-vous"));
    }

    private LocalDateTime maintenant() {
        return LocalDateTime.now(horloge);
    }
}
