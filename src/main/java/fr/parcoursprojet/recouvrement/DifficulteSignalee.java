package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a borrower said, until an agent dealt with it. */
@Entity
@Table(name = "recouvrement_difficulte")
class DifficulteSignalee {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID pret;
    private UUID dossier;
    private UUID declarant;

    @Enumerated(EnumType.STRING)
    private MotifDifficulte motif;

    private @Nullable String message;
    private Instant declareeLe;
    private @Nullable Instant traiteeLe;
    private @Nullable UUID traiteePar;

    protected DifficulteSignalee() {}

    DifficulteSignalee(Pret pret, UsagerId declarant, Instant quand) {
        this.id = UUID.randomUUID();
        this.pret = pret.id().valeur();
        this.dossier = pret.dossier().valeur();
        this.declarant = declarant.valeur();
        this.motif = MotifDifficulte.AUTRE;
        this.declareeLe = quand;
    }

    void dire(MotifDifficulte pourquoi, @Nullable String ajout) {
        motif = pourquoi;
        if (ajout != null && !ajout.isBlank()) {
            message = message == null ? ajout.strip() : message + "\n" + ajout.strip();
        }
    }

    /** Twice changes nothing. */
    boolean traiter(Instant quand, AgentId agent) {
        if (traiteeLe != null) {
            return false;
        }
        traiteeLe = quand;
        traiteePar = agent.valeur();
        return true;
    }

    Difficulte lue() {
        return new Difficulte(
                new DifficulteId(id),
                new PretId(pret),
                new DossierId(dossier),
                new UsagerId(declarant),
                motif,
                message,
                declareeLe,
                traiteeLe);
    }
}
