package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Montant;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link Delegation}, and who recorded it. */
@Entity
@Table(name = "commission_delegation")
class DelegationTenue {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID titulaire;
    private LocalDate du;
    private LocalDate au;
    private Montant plafond;
    private String acte;
    private UUID enregistreePar;
    private Instant enregistreeLe;

    /** For Hibernate. */
    DelegationTenue() {}

    DelegationTenue(
            AgentId titulaire, LocalDate du, LocalDate au, Montant plafond, String acte, AgentId par, Instant quand) {
        this.id = UUID.randomUUID();
        this.titulaire = titulaire.valeur();
        this.du = du;
        this.au = au;
        this.plafond = plafond;
        this.acte = acte;
        this.enregistreePar = par.valeur();
        this.enregistreeLe = quand;
    }

    /** It no longer holds from a day on; one that ended before stays as it was. */
    void finirAvant(LocalDate jour) {
        if (!au.isBefore(jour)) {
            au = jour.minusDays(1);
        }
    }

    Delegation lue() {
        return new Delegation(id, new AgentId(titulaire), du, au, plafond, acte);
    }
}
