package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.DossierId;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The séances of the commission: planned, opened, decided dossier by dossier, closed at once. */
@Service
public class Commissions {

    /** Plans a séance. */
    @RolesAllowed(Role.Noms.REFERENT)
    public SeanceId planifier(LocalDateTime debut, String lieu) {
        throw new UnsupportedOperationException();
    }

    /** Puts a presented dossier on the ordre du jour. */
    @RolesAllowed(Role.Noms.REFERENT)
    public void inscrire(SeanceId seance, DossierId dossier) {
        throw new UnsupportedOperationException();
    }

    /** Puts a running loan before the commission again. */
    @RolesAllowed(Role.Noms.REFERENT)
    public void inscrireReexamen(SeanceId seance, DossierId dossier, Reexamen reexamen) {
        throw new UnsupportedOperationException();
    }

    /** Takes an undecided dossier off the ordre du jour. */
    @RolesAllowed(Role.Noms.REFERENT)
    public void retirer(SeanceId seance, DossierId dossier) {
        throw new UnsupportedOperationException();
    }

    /** Opens the séance with those who are there. */
    @RolesAllowed(Role.Noms.REFERENT)
    public void ouvrir(SeanceId seance, Set<AgentId> presents) {
        throw new UnsupportedOperationException();
    }

    /** Writes what is decided for one dossier. */
    @RolesAllowed(Role.Noms.REFERENT)
    public Passage decider(SeanceId seance, DossierId dossier, Decision decision, Votes votes, long version) {
        throw new UnsupportedOperationException();
    }

    /** Closes the séance: procès-verbal, letters and events, all or nothing. */
    @RolesAllowed(Role.Noms.REFERENT)
    public void clore(SeanceId seance) {
        throw new UnsupportedOperationException();
    }

    /** One séance. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION, Role.Noms.AGENT_ADMINISTRATIF})
    public Seance de(SeanceId seance) {
        throw new UnsupportedOperationException();
    }

    /** All séances, newest first. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION, Role.Noms.AGENT_ADMINISTRATIF})
    public List<Seance> toutes() {
        throw new UnsupportedOperationException();
    }

    /** The last decision on the demande of a dossier, once its séance is closed; a report is not one. */
    public Optional<DecisionPrise> decision(DossierId dossier) {
        throw new UnsupportedOperationException();
    }

    /** Every decision on a dossier, reports included, newest first. */
    public List<DecisionPrise> decisions(DossierId dossier) {
        throw new UnsupportedOperationException();
    }

    /** The séances to come or open whose ordre du jour holds a dossier, soonest first. */
    public Optional<LocalDateTime> prochaine(DossierId dossier) {
        throw new UnsupportedOperationException();
    }
}
