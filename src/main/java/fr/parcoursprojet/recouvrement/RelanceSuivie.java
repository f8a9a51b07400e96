package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.pret.PretId;
import fr.parcoursprojet.pret.Retard;
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

/** A relance and its verbs. */
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

    protected RelanceSuivie() {}

    RelanceSuivie(Retard retard, LocalDate jour) {
        id = UUID.randomUUID();
        pret = retard.pret().valeur();
        ouverte = pret;
        dossier = retard.dossier().valeur();
        echeance = retard.depuis();
        arriere = retard.arriere();
        ouverteLe = jour;
    }

    /** Follows the oldest instalment that is late; false when it is the one already followed. */
    boolean suivre(Retard retard) {
        if (echeance.equals(retard.depuis())) {
            return false;
        }
        echeance = retard.depuis();
        arriere = retard.arriere();
        return true;
    }

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
        }
    }

    void regler(LocalDate jour) {
        if (!etat.permet(EtatRelance.REGLEE)) {
            throw new IllegalStateException("Already over: " + etat);
        }
        etat = EtatRelance.REGLEE;
        ouverte = null;
        closeLe = jour;
    }

    PretId pret() {
        return new PretId(pret);
    }

    Relance lue() {
        return new Relance(
                new RelanceId(id), pret(), new DossierId(dossier), etat, echeance, arriere, ouverteLe, closeLe);
    }
}
