package fr.parcoursprojet.suivi;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.DossierId;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Montant;
import fr.parcoursprojet.socle.Refus;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agents' work of the day: opened by an event, closed by the one that ends its cause. */
@Service
public class Taches {

    private static final Limit UN_ECRAN = Limit.of(200);
    private static final int PAR_ORDRE = 1000;

    private final TachesOuvertes taches;
    private final JdbcClient sql;
    private final Clock horloge;

    Taches(TachesOuvertes taches, JdbcClient sql, Clock horloge) {
        this.taches = taches;
        this.sql = sql;
        this.horloge = horloge;
    }

    /** What is to be done now, oldest cause first; appointments only on their day. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public List<Tache> aFaire() {
        return taches.ouvertes(TypeTache.RENDEZ_VOUS, demain(), UN_ECRAN).stream()
                .map(TacheOuverte::lue)
                .toList();
    }

    /** How many things are to be done now. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public long nombre() {
        return taches.nombre(TypeTache.RENDEZ_VOUS, demain());
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
        var ouverte = taches.findByIdAndFermeeLeIsNull(tache).orElseThrow(() -> new Introuvable("tache"));
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

    private Instant demain() {
        return LocalDate.now(horloge)
                .plusDays(1)
                .atStartOfDay(horloge.getZone())
                .toInstant();
    }
}
