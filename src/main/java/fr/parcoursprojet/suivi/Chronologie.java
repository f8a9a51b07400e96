package fr.parcoursprojet.suivi;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.pret.EncaissementsRecus;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to each dossier, from the events of every module. */
@Service
public class Chronologie {

    /** A life of loan has some forty lines; nobody reads more on a screen. */
    private static final Limit LISIBLES = Limit.of(200);

    private final FaitsNotes faits;
    private final JdbcTemplate lots;
    private final ApplicationEventPublisher evenements;
    private final Moi moi;
    private final Clock horloge;

    Chronologie(FaitsNotes faits, JdbcTemplate lots, ApplicationEventPublisher evenements, Moi moi, Clock horloge) {
        this.faits = faits;
        this.lots = lots;
        this.evenements = evenements;
        this.moi = moi;
        this.horloge = horloge;
    }

    /** What happened, newest first, for an agent. */
    public List<Fait> de(DossierId dossier) {
        return faits.findByDossierOrderByLeDescIdDesc(dossier.valeur(), LISIBLES).stream()
                .map(FaitNote::lu)
                .toList();
    }

    /** What the person may read of it, newest first; a séance the dossier was taken off is not announced any more. */
    public List<Fait> publique(DossierId dossier) {
        List<Fait> lisibles = new ArrayList<>();
        var retire = false;
        for (var fait : de(dossier)) {
            var annonce = fait.type() == TypeFait.INSCRIPTION;
            if (fait.type().visible() && !(annonce && retire)) {
                lisibles.add(fait);
            }
            retire = fait.type() == TypeFait.DESINSCRIPTION || (retire && !annonce);
        }
        return lisibles;
    }

    /** The last thing of some kinds that happened. */
    Optional<Fait> dernier(DossierId dossier, Set<TypeFait> types) {
        return faits.findFirstByDossierAndTypeInOrderByIdDesc(dossier.valeur(), types)
                .map(FaitNote::lu);
    }

    @Transactional
    void noter(DossierId dossier, TypeFait type) {
        noter(dossier, type, null, null, null);
    }

    @Transactional
    void noter(
            DossierId dossier,
            TypeFait type,
            @Nullable Montant montant,
            @Nullable LocalDate jour,
            @Nullable String precisions) {
        faits.save(new FaitNote(new Fait(
                dossier,
                type,
                horloge.instant(),
                montant,
                jour,
                precisions,
                moi.agent().orElse(null))));
        evenements.publishEvent(new Projection.Changement(dossier));
    }

    /** Payments change no machine: they are noted together, and no line of a dossier is written again. */
    @Transactional
    void noterLesEncaissements(List<EncaissementsRecus.Encaissement> encaissements) {
        var agent = moi.agent().map(AgentId::valeur).orElse(null);
        var maintenant = LocalDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC);
        lots.batchUpdate(
                "insert into suivi_fait (dossier, type, le, montant, jour, agent) values (?, 'ENCAISSEMENT', ?, ?, ?, ?)",
                encaissements.stream()
                        .map(un -> new Object[] {
                            un.dossier().valeur(), maintenant, un.montant().valeur(), un.le(), agent
                        })
                        .toList());
    }
}
