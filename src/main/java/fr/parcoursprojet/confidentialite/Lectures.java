package fr.parcoursprojet.confidentialite;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
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

    /** Longest reason, in characters. */
    public static final int MOTIF = 300;

    private static final String ARCHIVE = "archive";
    private static final Duration ARCHIVE_OUVERTE = Duration.ofHours(1);

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

    /**
     * A référent opens a dossier that is in archive, and writes why (R15): kept in the log.
     *
     * @throws SaisieInvalide when no reason is given, or a long one
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void ouvrirArchive(DossierId dossier, AgentId agent, String pourquoi) {
        var raison = pourquoi.strip();
        if (raison.isEmpty() || raison.length() > MOTIF) {
            throw new SaisieInvalide(List.of(Erreur.de("motif", "confidentialite.archive.erreur.motif", MOTIF)));
        }
        notees.save(new LectureNotee(dossier, agent, ARCHIVE, horloge.instant()).pour(raison));
    }

    /** Whether this agent wrote why within the hour. */
    @Transactional(readOnly = true)
    public boolean archiveOuverte(DossierId dossier, AgentId agent) {
        return notees.dejaNotee(
                dossier.valeur(), agent.valeur(), ARCHIVE, horloge.instant().minus(ARCHIVE_OUVERTE));
    }

    /** Every read of a dossier, newest first. */
    @Transactional(readOnly = true)
    public List<Lecture> de(DossierId dossier) {
        return notees.findByDossierOrderByQuandDesc(dossier.valeur()).stream()
                .map(LectureNotee::enLecture)
                .toList();
    }
}
