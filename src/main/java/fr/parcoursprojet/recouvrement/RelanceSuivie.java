package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A relance and its verbs; {@link RetardsSuivis} opens, moves on and ends those of the whole book. */
@Entity
@Table(name = "recouvrement_relance")
class RelanceSuivie {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID pret;
    private UUID dossier;

    @Enumerated(EnumType.STRING)
    private EtatRelance etat = EtatRelance.OUVERTE;

    private @Nullable UUID ouverte;
    private LocalDate echeance;
    private Montant arriere;
    private LocalDate ouverteLe;
    private @Nullable LocalDate closeLe;
    private @Nullable LocalDate prochaineLe;

    protected RelanceSuivie() {}

    /** Held, or running again from a day: then its weeks count from that day. */
    void passer(EtatRelance suivant, LocalDate jour) {
        if (etat == suivant) {
            return;
        }
        if (suivant == EtatRelance.REGLEE || !etat.permet(suivant)) {
            throw new IllegalStateException(etat + " is not followed by " + suivant);
        }
        etat = suivant;
        if (suivant == EtatRelance.OUVERTE) {
            ouverteLe = jour;
            prochaineLe = jour;
        }
    }

    /** Its next level is looked at again on that day; never when everything has left. */
    void prevoir(@Nullable LocalDate prochaine) {
        prochaineLe = prochaine;
    }

    PretId pret() {
        return new PretId(pret);
    }

    Relance lue() {
        return new Relance(
                new RelanceId(id), pret(), new DossierId(dossier), etat, echeance, arriere, ouverteLe, closeLe);
    }
}
