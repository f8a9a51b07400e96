package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An {@link Urgence}, until it is decided or given up. */
@Entity
@Table(name = "commission_urgence")
class UrgenceTenue {

    @Id
    private UUID dossier;

    private String motif;
    private UUID par;
    private Instant le;

    /** For Hibernate. */
    UrgenceTenue() {}

    UrgenceTenue(DossierId dossier, String motif, AgentId par, Instant quand) {
        this.dossier = dossier.valeur();
        this.motif = motif;
        this.par = par.valeur();
        this.le = quand;
    }

    DossierId dossier() {
        return new DossierId(dossier);
    }

    String motif() {
        return motif;
    }
}
