package fr.parcoursprojet.commission;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.stockage.FichierId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One dossier in one séance, and what was decided. */
@Entity
@Table(name = "commission_passage")
class PassageTenu {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID seance;
    private UUID dossier;
    private int rang;

    /** The dossier while the séance is not closed: a unique key, so that it waits in one séance only. */
    private @Nullable UUID enAttente;

    @Enumerated(EnumType.STRING)
    private EtatPassage etat = EtatPassage.INSCRIT;

    @Embedded
    @EmbeddedColumnNaming("reexamen_%s")
    private @Nullable MesureTenue reexamen;

    private @Nullable String reexamenMotif;

    @Embedded
    @EmbeddedColumnNaming("decision_%s")
    private @Nullable DecisionTenue decision;

    @Embedded
    @EmbeddedColumnNaming("mesure_%s")
    private @Nullable MesureTenue mesure;

    @ElementCollection
    @CollectionTable(name = "commission_effet", joinColumns = @JoinColumn(name = "passage"))
    @OrderColumn(name = "rang")
    private List<EcheanceTenue> effet = new ArrayList<>();

    /** What the measure no longer claims; once it is known, {@link #effet} is. */
    private @Nullable Montant remis;

    @Embedded
    @EmbeddedColumnNaming("votes_%s")
    private Votes votes = Votes.AUCUN;

    /** Those who decided, once it is. */
    private @Nullable Integer votants;

    /** Members in conflict of interest: they leave the room for this dossier. */
    @ElementCollection
    @CollectionTable(name = "commission_deport", joinColumns = @JoinColumn(name = "passage"))
    @Column(name = "agent")
    @BatchSize(size = 100)
    private Set<UUID> deports = new HashSet<>();

    private @Nullable UUID decidePar;

    /** Also makes the version move when the same answer is written twice. */
    private @Nullable Instant decideLe;

    private @Nullable UUID lettre;
    private @Nullable LocalDate recoursAvant;

    /** For Hibernate. */
    PassageTenu() {}

    PassageTenu(SeanceId seance, DossierId dossier, int rang, @Nullable Reexamen demande) {
        this.id = UUID.randomUUID();
        this.seance = seance.valeur();
        this.dossier = dossier.valeur();
        this.enAttente = dossier.valeur();
        this.rang = rang;
        if (demande != null) {
            reexamen = MesureTenue.de(demande.mesure());
            reexamenMotif = demande.motif();
        }
    }

    UUID cle() {
        return id;
    }

    DossierId dossier() {
        return new DossierId(dossier);
    }

    SeanceId seance() {
        return new SeanceId(seance);
    }

    int rang() {
        return rang;
    }

    void placer(int place) {
        rang = place;
    }

    EtatPassage etat() {
        return etat;
    }

    boolean estReexamen() {
        return reexamen != null;
    }

    /** What is asked for a running loan; nothing for a demande. */
    @Nullable NatureMesure demandee() {
        return reexamen == null ? null : reexamen.nature();
    }

    boolean surTransmission() {
        return demandee() == NatureMesure.TRANSMISSION;
    }

    long version() {
        return Objects.requireNonNull(version, "a passage is read from its row");
    }

    @Nullable AgentId decidePar() {
        return decidePar == null ? null : new AgentId(decidePar);
    }

    void decider(Decision prise, Votes voix, int decideurs, AgentId agent, Instant quand) {
        passer(prise.issue());
        decision = DecisionTenue.de(prise);
        mesure = prise instanceof MesureDecidee decidee ? MesureTenue.de(decidee.mesure()) : null;
        votes = voix;
        votants = decideurs;
        decidePar = agent.valeur();
        decideLe = quand;
    }

    /** Somebody who stands aside late: what was decided with them falls. */
    void deporter(Set<AgentId> membres) {
        var nouveau = membres.stream().anyMatch(membre -> !deports.contains(membre.valeur()));
        deports.clear();
        membres.forEach(membre -> deports.add(membre.valeur()));
        if (nouveau && etat != EtatPassage.INSCRIT) {
            passer(EtatPassage.INSCRIT);
            decision = null;
            mesure = null;
            votes = Votes.AUCUN;
            votants = null;
            decidePar = null;
            decideLe = null;
        }
    }

    Set<AgentId> deports() {
        return deports.stream().map(AgentId::new).collect(Collectors.toUnmodifiableSet());
    }

    int votants() {
        return Objects.requireNonNullElse(votants, 0);
    }

    void notifier(@Nullable LocalDate dernierJour) {
        enAttente = null;
        recoursAvant = dernierJour;
    }

    /** What the measure does, as it stands when the séance closes. */
    void constater(EffetDeMesure constate) {
        remis = constate.remis();
        effet.addAll(EcheanceTenue.de(constate));
    }

    void ranger(FichierId ecrite) {
        lettre = ecrite.valeur();
    }

    Decision decision() {
        return Objects.requireNonNull(decision, "the dossier is decided").lue(mesure);
    }

    DecisionPrise prise(LocalDate jour) {
        return new DecisionPrise(
                dossier(),
                seance(),
                jour,
                demandee(),
                decision(),
                recoursAvant,
                effet(),
                new FichierId(Objects.requireNonNull(lettre)));
    }

    Passage lu() {
        return new Passage(
                dossier(),
                rang,
                etat,
                demande(),
                decision == null ? null : decision.lue(mesure),
                votes,
                deports(),
                lettre == null ? null : new FichierId(lettre),
                version());
    }

    @Nullable Reexamen demande() {
        return reexamen == null ? null : new Reexamen(reexamen.lue(), Objects.requireNonNull(reexamenMotif));
    }

    /** What it costs the CCAS; zero when only dates change. */
    Montant cout() {
        var constate = effet();
        return constate == null ? Montant.ZERO : constate.cout();
    }

    @Nullable EffetDeMesure effet() {
        return remis == null ? null : EcheanceTenue.lues(effet, remis);
    }

    private void passer(EtatPassage suivant) {
        if (!etat.permet(suivant)) {
            throw new IllegalStateException(etat + " does not become " + suivant);
        }
        etat = suivant;
    }
}
