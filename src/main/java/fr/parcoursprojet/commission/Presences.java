package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is in the room while a séance goes on: members come, leave, or stand aside for one dossier. A loss of quorum is
 * noted like the rest; it stops the decisions and the closing until somebody comes back.
 */
@Service
@Transactional
public class Presences {

    private final SeanceRepository seances;
    private final PassageRepository passages;
    private final MembresConnus membres;
    private final Clock horloge;

    Presences(SeanceRepository seances, PassageRepository passages, MembresConnus membres, Clock horloge) {
        this.seances = seances;
        this.passages = passages;
        this.membres = membres;
        this.horloge = horloge;
    }

    /**
     * Notes who is there now: who came and who left follow from who was there before.
     *
     * @throws fr.parcoursprojet.socle.Refus when the séance is not open
     * @throws Introuvable when one of them is no member
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void noter(SeanceId seance, Set<AgentId> presents) {
        retenue(seance).recompter(membres.exiger(presents), horloge.instant());
    }

    /**
     * Notes who stands aside for one dossier, in conflict of interest: the quorum and the votes are counted without them.
     * A decision already taken with one of them falls: the dossier is to be decided again.
     *
     * @param ecartes all those who stand aside; nobody takes it back
     * @throws fr.parcoursprojet.socle.Refus when the séance is closed
     * @throws Introuvable when one of them is no member, or the dossier is not of that séance
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public Passage deporter(SeanceId seance, DossierId dossier, Set<AgentId> ecartes) {
        retenue(seance).exigerPasClose();
        var passage = passages.findBySeanceAndDossier(seance.valeur(), dossier.valeur())
                .orElseThrow(() -> new Introuvable("passage"));
        passage.deporter(membres.exiger(ecartes));
        return passages.saveAndFlush(passage).lu();
    }

    /** Who was there at the opening, then who came and left, in order. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.MEMBRE_COMMISSION, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public List<Pointage> de(SeanceId seance) {
        return seances.findById(seance.valeur())
                .orElseThrow(() -> new Introuvable("seance"))
                .pointages();
    }

    private SeanceTenue retenue(SeanceId seance) {
        return seances.retenir(seance.valeur()).orElseThrow(() -> new Introuvable("seance"));
    }
}
