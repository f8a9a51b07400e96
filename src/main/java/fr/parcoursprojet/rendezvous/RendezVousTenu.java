package fr.parcoursprojet.rendezvous;

import fr.parcoursprojet.accueil.SollicitationId;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Refus;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One appointment: invited, set, then kept or not. */
@Entity
@Table(name = "rendezvous_rendez_vous")
class RendezVousTenu {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private @Nullable UUID dossier;
    private @Nullable UUID appel;
    private UUID agent;

    @Enumerated(EnumType.STRING)
    private EtatRendezVous etat = EtatRendezVous.PROPOSE;

    private @Nullable LocalDateTime debut;
    private @Nullable Integer minutes;

    @Enumerated(EnumType.STRING)
    private @Nullable Mode mode;

    private @Nullable String lieu;

    @Enumerated(EnumType.STRING)
    private Sujet sujet = Sujet.ENTRETIEN;

    @Enumerated(EnumType.STRING)
    private @Nullable Origine origine;

    private int sequence;
    private @Nullable String raison;
    private @Nullable Instant rappeleLe;
    private Instant creeLe;

    /** For Hibernate. */
    RendezVousTenu() {}

    RendezVousTenu(DossierId dossier, AgentId agent, Instant creeLe) {
        this.id = UUID.randomUUID();
        this.dossier = dossier.valeur();
        this.agent = agent.valeur();
        this.creeLe = creeLe;
    }

    /** For somebody who called and has no dossier yet. */
    RendezVousTenu(SollicitationId appel, AgentId agent, Instant creeLe) {
        this.id = UUID.randomUUID();
        this.appel = appel.valeur();
        this.agent = agent.valeur();
        this.creeLe = creeLe;
    }

    RendezVousId id() {
        return new RendezVousId(id);
    }

    /** What it is about; none for somebody who called and has none yet. */
    @Nullable DossierId dossier() {
        return dossier == null ? null : new DossierId(dossier);
    }

    /** The call it was given in; none when it began with a dossier. */
    @Nullable SollicitationId appel() {
        return appel == null ? null : new SollicitationId(appel);
    }

    /** The call became a demande: it is what the appointment is about from now on. */
    void rejoindre(DossierId depose) {
        dossier = depose.valeur();
    }

    AgentId agent() {
        return new AgentId(agent);
    }

    EtatRendezVous etat() {
        return etat;
    }

    LocalDateTime debut() {
        return Objects.requireNonNull(debut, "the time is set");
    }

    /** Sets the time, or another one: the calendar file then counts one more sequence. */
    void prendre(Creneau choisi, Origine par) {
        if (etat == EtatRendezVous.PRIS) {
            sequence++;
            rappeleLe = null;
        } else {
            passer(EtatRendezVous.PRIS);
            origine = par;
        }
        debut = choisi.debut();
        minutes = choisi.minutes();
        mode = choisi.mode();
        lieu = choisi.lieu();
    }

    /** What it is for. */
    void porterSur(Sujet choisi) {
        sujet = choisi;
    }

    /**
     * Whoever acts has seen it as it is.
     *
     * @throws Refus when somebody moved it, or said what became of it, meanwhile
     */
    void exigerInchange(int vue) {
        if (etat != EtatRendezVous.PRIS || sequence != vue) {
            throw new Refus("rendezvous.refus.change");
        }
    }

    void annuler(String dit) {
        passer(EtatRendezVous.ANNULE);
        sequence++;
        raison = dit;
    }

    void excuser(String dit) {
        passer(EtatRendezVous.EXCUSE);
        sequence++;
        raison = dit;
    }

    void venir(LocalDateTime maintenant) {
        exigerCommence(maintenant);
        passer(EtatRendezVous.HONORE);
    }

    void manquer(LocalDateTime maintenant) {
        exigerCommence(maintenant);
        passer(EtatRendezVous.MANQUE);
    }

    void rappeler(Instant quand) {
        rappeleLe = quand;
    }

    RendezVous lu() {
        return new RendezVous(
                id(),
                dossier(),
                appel(),
                agent(),
                etat,
                debut == null
                        ? null
                        : new Creneau(
                                debut,
                                Objects.requireNonNull(minutes),
                                Objects.requireNonNull(mode),
                                Objects.requireNonNull(lieu)),
                sujet,
                origine,
                sequence,
                raison);
    }

    private void exigerCommence(LocalDateTime maintenant) {
        if (debut != null && debut.isAfter(maintenant)) {
            throw new Refus("rendezvous.refus.pasEncore");
        }
    }

    private void passer(EtatRendezVous suivant) {
        if (!etat.permet(suivant)) {
            throw new Refus("rendezvous.refus.etat." + etat);
        }
        etat = suivant;
    }
}
