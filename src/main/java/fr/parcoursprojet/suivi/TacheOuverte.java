package fr.parcoursprojet.suivi;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the agents' list; closed rows stay, for the journal of what was done. */
@Entity
@Table(name = "suivi_tache")
class TacheOuverte {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private TypeTache type;

    private @Nullable UUID dossier;
    private String objet;
    private @Nullable String ouverteCle;
    private @Nullable Montant montant;
    private @Nullable Instant moment;
    private @Nullable String precisions;
    private Instant ouverteLe;
    private @Nullable Instant fermeeLe;
    private @Nullable UUID fermeePar;
    private @Nullable LocalDate reporteAu;
    private @Nullable UUID collegue;

    /** For Hibernate. */
    TacheOuverte() {}

    void fermer(Instant quand, @Nullable UUID agent) {
        fermeeLe = quand;
        fermeePar = agent;
        ouverteCle = null;
    }

    void reporter(@Nullable LocalDate jour) {
        reporteAu = jour;
    }

    /** Whoever is given it sees it at once. */
    void confier(UUID agent) {
        collegue = agent;
        reporteAu = null;
    }

    TypeTache type() {
        return type;
    }

    Tache lue() {
        return new Tache(
                id,
                type,
                dossier == null ? null : new DossierId(dossier),
                objet,
                montant,
                moment,
                precisions,
                ouverteLe,
                reporteAu,
                collegue == null ? null : new AgentId(collegue));
    }
}
