package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.socle.DossierId;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** The agenda: slots given, chosen, moved, kept or missed. */
@Service
public class LesRendezVous {

    /** Gives slots that invited persons choose among; the signed-in agent's. */
    @RolesAllowed(Role.Noms.REFERENT)
    public void offrir(List<Creneau> creneaux) {
        throw new UnsupportedOperationException();
    }

    /** Invites a person to choose among the free slots of the signed-in agent, after giving these. */
    @RolesAllowed(Role.Noms.REFERENT)
    public RendezVousId proposer(DossierId dossier, List<Creneau> creneaux) {
        throw new UnsupportedOperationException();
    }

    /** Sets an appointment agreed by telephone. */
    @RolesAllowed(Role.Noms.REFERENT)
    public RendezVousId fixer(DossierId dossier, Creneau creneau) {
        throw new UnsupportedOperationException();
    }

    /** The free slots a person may choose; empty when they are not invited. */
    public List<CreneauOffert> libres(DossierId dossier, UsagerId demandeur) {
        throw new UnsupportedOperationException();
    }

    /** The person chooses a slot, or moves to it. */
    public RendezVous choisir(DossierId dossier, UsagerId demandeur, CreneauId creneau) {
        throw new UnsupportedOperationException();
    }

    /** The person says they cannot come. */
    public void excuser(DossierId dossier, UsagerId demandeur, String raison) {
        throw new UnsupportedOperationException();
    }

    /** The person came. */
    @RolesAllowed(Role.Noms.REFERENT)
    public void venu(RendezVousId rendezVous) {
        throw new UnsupportedOperationException();
    }

    /** The person told the agent they could not come. */
    @RolesAllowed(Role.Noms.REFERENT)
    public void excuse(RendezVousId rendezVous) {
        throw new UnsupportedOperationException();
    }

    /** The person did not come (R13). */
    @RolesAllowed(Role.Noms.REFERENT)
    public void nonVenu(RendezVousId rendezVous) {
        throw new UnsupportedOperationException();
    }

    /** One appointment. */
    public RendezVous de(RendezVousId rendezVous) {
        throw new UnsupportedOperationException();
    }

    /** All appointments of a dossier, newest first. */
    public List<RendezVous> du(DossierId dossier) {
        throw new UnsupportedOperationException();
    }

    /** The appointments set on a day, whoever the agent is. */
    public List<RendezVous> duJour(LocalDate jour) {
        throw new UnsupportedOperationException();
    }

    /** The appointment as a calendar file (RFC 5545). */
    public String ics(RendezVousId rendezVous) {
        throw new UnsupportedOperationException();
    }
}
