package fr.parcoursprojet.confidentialite;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who read which dossier and when (R14). */
@Service
@Transactional
public class Lectures {

    /** Turning back to a tab within this time is still the same read. */
    private static final Duration MEME_LECTURE = Duration.ofMinutes(5);

    private final LectureRepository notees;
    private final Clock horloge;

    Lectures(LectureRepository notees, Clock horloge) {
        this.notees = notees;
        this.horloge = horloge;
    }

    /** Notes that an agent opened a dossier at a tab; once for those who leave and come back within five minutes. */
    public void noter(DossierId dossier, AgentId agent, String onglet) {
        var maintenant = horloge.instant();
        if (!notees.dejaNotee(dossier.valeur(), agent.valeur(), onglet, maintenant.minus(MEME_LECTURE))) {
            notees.save(new LectureNotee(dossier, agent, onglet, maintenant));
        }
    }

    /** Every read of a dossier, newest first. */
    @Transactional(readOnly = true)
    public List<Lecture> de(DossierId dossier) {
        return notees.findByDossierOrderByQuandDesc(dossier.valeur()).stream()
                .map(LectureNotee::enLecture)
                .toList();
    }
}
