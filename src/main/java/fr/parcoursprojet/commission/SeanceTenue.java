package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.stockage.FichierId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One séance: its date, who was there, how far it is. */
@Entity
@Table(name = "commission_seance")
class SeanceTenue {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private LocalDateTime debut;
    private String lieu;

    @Enumerated(EnumType.STRING)
    private EtatSeance etat = EtatSeance.PLANIFIEE;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "commission_presence", joinColumns = @JoinColumn(name = "seance"))
    @Column(name = "agent")
    private Set<UUID> presents = new HashSet<>();

    private @Nullable UUID procesVerbal;

    /** For Hibernate. */
    SeanceTenue() {}

    SeanceTenue(LocalDateTime debut, String lieu) {
        this.id = UUID.randomUUID();
        this.debut = debut;
        this.lieu = lieu;
    }

    SeanceId id() {
        return new SeanceId(id);
    }

    LocalDate jour() {
        return debut.toLocalDate();
    }

    LocalDateTime debut() {
        return debut;
    }

    EtatSeance etat() {
        return etat;
    }

    int nombreDePresents() {
        return presents.size();
    }

    void deplacer(LocalDateTime autreDebut, String autreLieu) {
        if (etat != EtatSeance.PLANIFIEE) {
            throw new Refus("commission.refus.dejaOuverte");
        }
        debut = autreDebut;
        lieu = autreLieu;
    }

    void ouvrir(Set<AgentId> membres, int quorum, LocalDate aujourdhui) {
        if (jour().isAfter(aujourdhui)) {
            throw new Refus("commission.refus.tropTot", jour());
        }
        exigerQuorum(membres, quorum);
        passer(EtatSeance.OUVERTE);
        noter(membres);
    }

    /** Somebody came late or left early. */
    void recompter(Set<AgentId> membres, int quorum) {
        exigerOuverte();
        exigerQuorum(membres, quorum);
        noter(membres);
    }

    void exigerOuverte() {
        if (etat != EtatSeance.OUVERTE) {
            throw new Refus("commission.refus.pasOuverte." + etat);
        }
    }

    void exigerPasClose() {
        if (etat == EtatSeance.CLOSE) {
            throw new Refus("commission.refus.pasOuverte." + etat);
        }
    }

    void clore() {
        exigerOuverte();
        passer(EtatSeance.CLOSE);
    }

    void ranger(FichierId redige) {
        procesVerbal = redige.valeur();
    }

    Seance lue(List<Passage> passages) {
        return new Seance(
                id(),
                debut,
                lieu,
                etat,
                presents.stream().map(AgentId::new).collect(Collectors.toUnmodifiableSet()),
                passages,
                procesVerbal == null ? null : new FichierId(procesVerbal));
    }

    private void noter(Set<AgentId> membres) {
        presents.clear();
        membres.forEach(membre -> presents.add(membre.valeur()));
    }

    private static void exigerQuorum(Set<AgentId> membres, int quorum) {
        if (membres.size() < quorum) {
            throw new Refus("commission.refus.quorum", membres.size(), quorum);
        }
    }

    private void passer(EtatSeance suivant) {
        if (!etat.permet(suivant)) {
            throw new Refus("commission.refus.dejaOuverte");
        }
        etat = suivant;
    }
}
