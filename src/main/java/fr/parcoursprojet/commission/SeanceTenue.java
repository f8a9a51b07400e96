package fr.parcoursprojet.commission;

import fr.parcoursprojet.commission.Pointage.Sens;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Last day to put a dossier on the ordre du jour; without one, until the séance closes. */
    private @Nullable LocalDate cloture;

    private @Nullable Instant inviteLe;

    @Enumerated(EnumType.STRING)
    private EtatSeance etat = EtatSeance.PLANIFIEE;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "commission_presence", joinColumns = @JoinColumn(name = "seance"))
    @Column(name = "agent")
    private Set<UUID> presents = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "commission_pointage", joinColumns = @JoinColumn(name = "seance"))
    @OrderColumn(name = "rang")
    private List<PointageTenu> pointages = new ArrayList<>();

    private @Nullable UUID procesVerbal;

    /** Under which delegation one holder decided, without a séance. */
    private @Nullable UUID delegation;

    private @Nullable String urgence;

    /** The séance that ratified what one holder decided. */
    private @Nullable UUID ratification;

    /** For Hibernate. */
    SeanceTenue() {}

    SeanceTenue(LocalDateTime debut, String lieu) {
        this.id = UUID.randomUUID();
        this.debut = debut;
        this.lieu = lieu;
    }

    /** What the holder of a delegation decides alone, between two séances: a later one ratifies it. */
    SeanceTenue(Delegation delegation, String urgence, LocalDateTime debut) {
        this(debut, "");
        this.etat = EtatSeance.OUVERTE;
        this.delegation = delegation.id();
        this.urgence = urgence;
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

    String lieu() {
        return lieu;
    }

    EtatSeance etat() {
        return etat;
    }

    void deplacer(LocalDateTime autreDebut, String autreLieu) {
        if (etat != EtatSeance.PLANIFIEE) {
            throw new Refus("commission.refus.dejaOuverte");
        }
        if (cloture != null) {
            cloture = cloture.plusDays(ChronoUnit.DAYS.between(jour(), autreDebut.toLocalDate()));
        }
        debut = autreDebut;
        lieu = autreLieu;
    }

    void ouvrir(Set<AgentId> membres, int quorum, LocalDate aujourdhui, Instant quand) {
        if (jour().isAfter(aujourdhui)) {
            throw new Refus("commission.refus.tropTot", jour());
        }
        if (membres.size() < quorum) {
            throw new Refus("commission.refus.quorum", membres.size(), quorum);
        }
        passer(EtatSeance.OUVERTE);
        membres.forEach(membre -> pointer(membre, Sens.OUVERTURE, quand));
    }

    /** Somebody came late or left early: noted even when they are no longer enough to decide. */
    void recompter(Set<AgentId> membres, Instant quand) {
        exigerOuverte();
        Stream.concat(presents(), membres.stream())
                .distinct()
                .sorted(Comparator.comparing(AgentId::valeur))
                .filter(membre -> membres.contains(membre) != presents.contains(membre.valeur()))
                .toList()
                .forEach(membre -> pointer(membre, membres.contains(membre) ? Sens.ARRIVEE : Sens.DEPART, quand));
    }

    /**
     * How many may decide: those present, less those who stand aside.
     *
     * @throws Refus when they are fewer than the quorum
     */
    int exigerVotants(Set<AgentId> deports, int quorum) {
        exigerQuorum(quorum);
        var votants =
                (int) presents().filter(membre -> !deports.contains(membre)).count();
        if (votants < quorum) {
            throw new Refus("commission.refus.quorumDeport", votants, quorum);
        }
        return votants;
    }

    /**
     * @throws Refus when too many left
     */
    void exigerQuorum(int quorum) {
        if (presents.size() < quorum) {
            throw new Refus("commission.refus.quorumPerdu", presents.size(), quorum);
        }
    }

    @Nullable UUID delegation() {
        return delegation;
    }

    @Nullable String urgence() {
        return urgence;
    }

    void ratifier(SeanceId seance) {
        if (delegation == null || ratification != null) {
            throw new IllegalStateException("Nothing to ratify");
        }
        ratification = seance.valeur();
    }

    List<Pointage> pointages() {
        return pointages.stream().map(PointageTenu::lu).toList();
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

    /**
     * @throws Refus when its ordre du jour is closed
     */
    void exigerInscriptible(LocalDate aujourdhui) {
        exigerPasClose();
        if (cloture != null && aujourdhui.isAfter(cloture)) {
            throw new Refus("commission.refus.ordreClos", cloture);
        }
    }

    void fermerLe(LocalDate dernierJour) {
        exigerPasClose();
        cloture = dernierJour;
    }

    void inviter(Instant quand) {
        inviteLe = quand;
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
                presents().collect(Collectors.toUnmodifiableSet()),
                passages,
                procesVerbal == null ? null : new FichierId(procesVerbal),
                cloture,
                inviteLe);
    }

    private Stream<AgentId> presents() {
        return presents.stream().map(AgentId::new);
    }

    private void pointer(AgentId membre, Sens sens, Instant quand) {
        pointages.add(PointageTenu.de(membre, sens, quand));
        if (sens == Sens.DEPART) {
            presents.remove(membre.valeur());
        } else {
            presents.add(membre.valeur());
        }
    }

    private void passer(EtatSeance suivant) {
        if (!etat.permet(suivant)) {
            throw new Refus("commission.refus.dejaOuverte");
        }
        etat = suivant;
    }
}
