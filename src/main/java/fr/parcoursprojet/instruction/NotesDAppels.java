package fr.parcoursprojet.instruction;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What agents note of the calls about a dossier, for their colleagues. */
@Service
public class NotesDAppels {

    private final NotesEcrites notes;
    private final Clock horloge;

    NotesDAppels(NotesEcrites notes, Clock horloge) {
        this.notes = notes;
        this.horloge = horloge;
    }

    /** The notes of a dossier, oldest first. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public List<NoteDAppel> du(DossierId dossier) {
        return notes.findByDossierOrderByLe(dossier.valeur()).stream()
                .map(NoteEcrite::lue)
                .toList();
    }

    /**
     * Keeps a note of a call.
     *
     * @throws SaisieInvalide when it is empty or too long
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional
    public void noter(DossierId dossier, AgentId agent, String texte) {
        var net = texte.strip();
        if (net.isEmpty()) {
            throw new SaisieInvalide(List.of(Erreur.de("texte", "instruction.note.erreur.vide")));
        }
        if (net.length() > Messages.LONGUEUR) {
            throw new SaisieInvalide(List.of(Erreur.de("texte", "instruction.message.erreur.long", Messages.LONGUEUR)));
        }
        notes.save(new NoteEcrite(dossier, agent, net, horloge.instant()));
    }
}
