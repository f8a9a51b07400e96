package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.DossierId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The e-mails the portal sends: written with the fact they tell, sent after it, never twice. */
public interface Courriers {

    /**
     * Writes an e-mail in the transaction of the fact it tells; it leaves once that transaction succeeds. A second letter
     * with the same key is not written.
     *
     * @throws IllegalArgumentException when the template does not exist or has no title
     */
    void ecrire(Lettre lettre);

    /** What was written to whom about a dossier, newest first. */
    List<MessageEnvoye> de(DossierId dossier);

    /** What did not leave, or of which nobody knows, oldest first. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF, Role.Noms.ADMINISTRATEUR})
    List<MessageEnvoye> enEchec();

    /**
     * Sends once more what failed, under the same Message-ID.
     *
     * @throws fr.parcoursprojet.socle.Introuvable when there is none
     * @throws fr.parcoursprojet.socle.Refus when it left meanwhile
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF, Role.Noms.ADMINISTRATEUR})
    void renvoyer(EnvoiId envoi);

    /**
     * Puts a failed one aside: the person was told otherwise.
     *
     * @throws fr.parcoursprojet.socle.Introuvable when there is none
     * @throws fr.parcoursprojet.socle.Refus when it left meanwhile
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF, Role.Noms.ADMINISTRATEUR})
    void classer(EnvoiId envoi);
}
