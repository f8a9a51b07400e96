package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.PretId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;

/** The files of the Treasury: read, shown, then written all at once or not at all (R9). */
@Service
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
public class Imports {

    /**
     * Reads a file and says what would be done; writes nothing.
     *
     * @throws fr.parcoursprojet.socle.Refus when it is not a file of payments
     */
    public Apercu apercu(String nom, byte[] contenu) {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes what is new in a file; the same file, or one that overlaps it, changes nothing more.
     *
     * @throws fr.parcoursprojet.socle.Refus when a line cannot be read: nothing is written
     */
    public Bilan importer(String nom, byte[] contenu, AgentId agent) {
        throw new UnsupportedOperationException();
    }

    /** The lines that wait for a loan, oldest payment first. */
    public List<LigneEnAttente> nonRapproches() {
        throw new UnsupportedOperationException();
    }

    /** Gives a waiting line its loan: the payment is written. */
    public void rapprocher(String identite, PretId pret, AgentId agent) {
        throw new UnsupportedOperationException();
    }
}
