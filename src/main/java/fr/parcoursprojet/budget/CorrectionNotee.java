package fr.parcoursprojet.budget;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A correction in the database, written once. */
@Entity
@Table(name = "budget_correction")
class CorrectionNotee {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private UUID dossier;

    @Enumerated(EnumType.STRING)
    private @Nullable PosteBudget poste;

    private @Nullable String libelle;
    private int mois;
    private Montant avant;
    private Montant apres;
    private String motif;
    private @Nullable UUID agent;
    private Instant le;

    /** For Hibernate. */
    CorrectionNotee() {}

    CorrectionNotee(DossierId dossier, CorrectionDeBudget correction) {
        this.dossier = dossier.valeur();
        this.poste = correction.ligne().poste();
        this.libelle = correction.ligne().libelle();
        this.mois = correction.ligne().mois();
        this.avant = correction.avant();
        this.apres = correction.apres();
        this.motif = correction.motif();
        this.agent = correction.agent() == null ? null : correction.agent().valeur();
        this.le = correction.le();
    }

    CorrectionDeBudget lue() {
        return new CorrectionDeBudget(
                new NomDeLigne(poste, libelle, mois),
                avant,
                apres,
                motif,
                agent == null ? null : new AgentId(agent),
                le);
    }
}
