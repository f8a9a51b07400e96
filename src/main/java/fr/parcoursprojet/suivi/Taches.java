package fr.parcoursprojet.suivi;

import fr.parcoursprojet.compte.Agent;
import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Agents;
import fr.parcoursprojet.compte.Moi;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agents' work of the day: opened by an event, closed by the one that ends its cause. */
@Service
public class Taches {

    private static final int PAR_ORDRE = 1000;

    private final TachesOuvertes taches;
    private final JdbcClient sql;
    private final Agents agents;
    private final Moi moi;
    private final Clock horloge;

    Taches(TachesOuvertes taches, JdbcClient sql, Agents agents, Moi moi, Clock horloge) {
        this.taches = taches;
        this.agents = agents;
        this.moi = moi;
        this.sql = sql;
        this.horloge = horloge;
    }

    /** Everything open, whoever it is for, oldest cause first; appointments only on their day. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public List<Tache> aFaire() {
        return taches.ouvertes(TypeTache.RENDEZ_VOUS, demain()).stream()
                .map(TacheOuverte::lue)
                .toList();
    }

    /**
     * What is for the signed-in agent: handed to them, or of the dossiers they take care of, or that nobody does. The
     * agents who take care of no dossier have the whole list.
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public List<Tache> lesMiennes() {
        if (!moi.a(Role.REFERENT)) {
            return aFaire();
        }
        return taches
                .ouvertes(TypeTache.RENDEZ_VOUS, demain(), moi.exigerAgent().valeur())
                .stream()
                .map(TacheOuverte::lue)
                .toList();
    }

    /** How many of them are for today or for the week: neither put off, nor waiting for somebody else. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public long nombre() {
        var aujourdhui = LocalDate.now(horloge);
        return lesMiennes().stream()
                .map(tache -> tache.urgence(aujourdhui))
                .filter(urgence -> urgence == Urgence.AUJOURDHUI || urgence == Urgence.SEMAINE)
                .count();
    }

    /** Those a line can be handed to, by name. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public List<Agent> collegues() {
        return Stream.of(Role.REFERENT, Role.AGENT_ADMINISTRATIF)
                .flatMap(role -> agents.avecRole(role).stream())
                .distinct()
                .sorted(Comparator.comparing(Agent::nom))
                .toList();
    }

    /**
     * Puts a line off: it leaves the list, and comes back by itself that day.
     *
     * @throws SaisieInvalide when the day is not after today, or too far for what it is about
     * @throws Introuvable when it is not open
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional
    public void reporter(UUID tache, LocalDate au) {
        var ouverte = ouverte(tache);
        var aujourdhui = LocalDate.now(horloge);
        var limite = ouverte.lue().reportAuPlusTard(aujourdhui);
        if (!au.isAfter(aujourdhui)) {
            throw new SaisieInvalide(List.of(Erreur.de("au", "suivi.report.erreur.passe")));
        }
        if (au.isAfter(limite)) {
            throw new SaisieInvalide(List.of(
                    limite.isAfter(aujourdhui)
                            ? Erreur.de("au", "suivi.report.erreur.loin", limite)
                            : Erreur.de("au", "suivi.report.erreur.presse")));
        }
        ouverte.reporter(au);
    }

    /**
     * Takes back a line that was put off.
     *
     * @throws Introuvable when it is not open
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional
    public void reprendre(UUID tache) {
        ouverte(tache).reporter(null);
    }

    /**
     * Hands a line to a colleague.
     *
     * @throws Introuvable when it is not open, or the colleague does not have this list
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional
    public void confier(UUID tache, AgentId agent) {
        if (collegues().stream().noneMatch(un -> un.id().equals(agent))) {
            throw new Introuvable("agent");
        }
        ouverte(tache).confier(agent.valeur());
    }

    /** What is open on a dossier, oldest first. */
    public List<Tache> du(DossierId dossier) {
        return taches.findByDossierAndFermeeLeIsNullOrderByOuverteLe(dossier.valeur()).stream()
                .map(TacheOuverte::lue)
                .toList();
    }

    /**
     * An agent says that it is dealt with.
     *
     * @throws Refus when only its cause can close it
     * @throws Introuvable when it is not open
     */
    @RolesAllowed(Role.Noms.REFERENT)
    @Transactional
    public void traiter(UUID tache, AgentId agent) {
        var ouverte = ouverte(tache);
        if (!ouverte.type().fermableAMain()) {
            throw new Refus("suivi.refus.tacheParEvenement");
        }
        ouverte.fermer(horloge.instant(), agent.valeur());
    }

    @Transactional
    void ouvrir(TypeTache type, DossierId dossier) {
        ouvrir(type, dossier, dossier.toString(), null, null, null);
    }

    @Transactional
    void ouvrir(
            TypeTache type,
            @Nullable DossierId dossier,
            String objet,
            @Nullable Montant montant,
            @Nullable Instant moment,
            @Nullable String precisions) {
        taches.ouvrir(
                UUID.randomUUID(),
                type.name(),
                dossier == null ? null : dossier.valeur(),
                objet,
                montant == null ? null : montant.valeur(),
                moment,
                precisions,
                horloge.instant());
    }

    @Transactional
    void fermer(TypeTache type, String objet) {
        taches.fermer(type + ":" + objet, horloge.instant());
    }

    @Transactional
    void fermer(DossierId dossier, TypeTache... types) {
        taches.fermerDuDossier(dossier.valeur(), List.of(types), horloge.instant());
    }

    /** What was open about something that had no dossier is about this one now. */
    @Transactional
    void rejoindre(String objet, DossierId dossier) {
        taches.rejoindre(objet, dossier.valeur());
    }

    /** Closes what is open of one type on many dossiers. */
    @Transactional
    void fermer(Collection<DossierId> dossiers, TypeTache type) {
        var tous = dossiers.stream().map(DossierId::valeur).toList();
        for (int debut = 0; debut < tous.size(); debut += PAR_ORDRE) {
            sql.sql("""
                            update suivi_tache set fermee_le = :quand, ouverte_cle = null, version = version + 1
                            where dossier in (:dossiers) and type = :type and fermee_le is null
                            """)
                    .param("quand", LocalDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC))
                    .param("dossiers", tous.subList(debut, Math.min(tous.size(), debut + PAR_ORDRE)))
                    .param("type", type.name())
                    .update();
        }
    }

    private TacheOuverte ouverte(UUID tache) {
        return taches.findByIdAndFermeeLeIsNull(tache).orElseThrow(() -> new Introuvable("tache"));
    }

    private Instant demain() {
        return LocalDate.now(horloge)
                .plusDays(1)
                .atStartOfDay(horloge.getZone())
                .toInstant();
    }
}
