package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.pret.PretId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What borrowers say when paying becomes hard. */
@Service
public class Difficultes {

    /**
     * A borrower says that paying becomes hard; said twice before an answer, the second completes the first.
     *
     * @param message what the person adds, or nothing
     * @throws fr.parcoursprojet.socle.Introuvable when the loan is not theirs
     */
    public DifficulteId declarer(PretId pret, UsagerId emprunteur, MotifDifficulte motif, @Nullable String message) {
        throw new UnsupportedOperationException();
    }

    /** What was said about a loan, newest first. */
    public List<Difficulte> du(PretId pret) {
        throw new UnsupportedOperationException();
    }

    /** An agent dealt with it: called, wrote, or put a report before the commission. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void traiter(DifficulteId difficulte, AgentId agent) {
        throw new UnsupportedOperationException();
    }
}
