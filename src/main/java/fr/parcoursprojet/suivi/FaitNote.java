package fr.parcoursprojet.suivi;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the timeline, never changed; its rank breaks the ties of one instant. */
@Entity
@Table(name = "suivi_fait")
class FaitNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID dossier;

    @Enumerated(EnumType.STRING)
    private TypeFait type;

    private Instant le;
    private @Nullable Montant montant;
    private @Nullable LocalDate jour;
    private @Nullable String precisions;
    private @Nullable UUID agent;

    /** For Hibernate. */
    FaitNote() {}

    FaitNote(Fait fait) {
        dossier = fait.dossier().valeur();
        type = fait.type();
        le = fait.le();
        montant = fait.montant();
        jour = fait.jour();
        precisions = fait.precisions();
        var par = fait.agent();
        agent = par == null ? null : par.valeur();
    }

    Fait lu() {
        return new Fait(
                new DossierId(dossier), type, le, montant, jour, precisions, agent == null ? null : new AgentId(agent));
    }
}
