package fr.parcoursprojet.confidentialite;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Conservation;
import fr.parcoursprojet.compte.PartAEffacer;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.compte.Usagers;
import fr.parcoursprojet.socle.Refus;
import fr.parcoursprojet.socle.SaisieInvalide;
import fr.parcoursprojet.socle.SaisieInvalide.Erreur;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People ask that their data be erased (R15). What nothing obliges to keep goes at once; about the rest an agent answers,
 * and says what the law keeps and until when.
 */
@Service
@Transactional
public class Oublis {

    /** Longest message or answer, in characters. */
    public static final int LONGUEUR = 1000;

    private final List<PartAEffacer> parts;
    private final Usagers usagers;
    private final JdbcClient sql;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Oublis(
            List<PartAEffacer> parts,
            Usagers usagers,
            JdbcClient sql,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.parts = List.copyOf(parts);
        this.usagers = usagers;
        this.sql = sql;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** What the law keeps of this person, and until when; empty when all may go. */
    @Transactional(readOnly = true)
    public List<Conservation> garde(UsagerId usager) {
        return parts.stream().flatMap(part -> part.garde(usager).stream()).toList();
    }

    /**
     * A person asks: what nothing obliges to keep is erased at once.
     *
     * @return what became of it
     * @throws Refus when they wait for an answer already
     * @throws SaisieInvalide when their message is too long
     */
    public Oubli demander(UsagerId usager, String message) {
        if (message.strip().length() > LONGUEUR) {
            throw new SaisieInvalide(List.of(Erreur.de("message", "confidentialite.saisie.message", LONGUEUR)));
        }
        if (dernier(usager).filter(Oubli::attend).isPresent()) {
            throw new Refus("confidentialite.refus.dejaDemande");
        }
        var reste = !garde(usager).isEmpty();
        parts.forEach(part -> part.effacer(usager));
        if (!reste) {
            usagers.oublier(usager);
        }
        var id = UUID.randomUUID();
        sql.sql("""
                        insert into confidentialite_effacement (id, usager, attend, message, demande_le, tout_efface, traite_le)
                        values (:id, :usager, :attend, :message, :quand, :efface, :traite)""")
                .param("id", id)
                .param("usager", usager.valeur())
                .param("attend", reste ? usager.valeur() : null)
                .param("message", message.strip())
                .param("quand", maintenant())
                .param("efface", reste ? null : true)
                .param("traite", reste ? null : maintenant())
                .update();
        evenements.publishEvent(reste ? new OubliDemande(id, usager) : new OubliTraite(id, usager));
        return dernier(usager).orElseThrow();
    }

    /** What this person asked last; empty when they never did. */
    @Transactional(readOnly = true)
    public Optional<Oubli> dernier(UsagerId usager) {
        return sql.sql("select * from confidentialite_effacement where usager = ? order by demande_le desc, id limit 1")
                .param(usager.valeur())
                .query((rs, rang) -> lu(rs))
                .optional();
    }

    /** One of them, for the letter that answers it. */
    @Transactional(readOnly = true)
    public Optional<Oubli> un(UUID demande) {
        return sql.sql("select * from confidentialite_effacement where id = ?")
                .param(demande)
                .query((rs, rang) -> lu(rs))
                .optional();
    }

    /**
     * An agent answers about what has to be kept; the person reads why.
     *
     * @throws SaisieInvalide when no reason is given, or a long one
     * @throws Refus when nothing is asked any more
     */
    @RolesAllowed(Role.Noms.REFERENT)
    public void garder(UsagerId usager, String pourquoi, AgentId agent) {
        var raison = pourquoi.strip();
        if (raison.isEmpty() || raison.length() > LONGUEUR) {
            throw new SaisieInvalide(List.of(Erreur.de("motif", "confidentialite.saisie.pourquoi", LONGUEUR)));
        }
        repondre(usager, raison, agent);
    }

    private void repondre(UsagerId usager, String reponse, AgentId agent) {
        var attendu =
                dernier(usager).filter(Oubli::attend).orElseThrow(() -> new Refus("confidentialite.refus.plusDemande"));
        var ecrit = sql.sql("""
                        update confidentialite_effacement set attend = null, tout_efface = false, reponse = :reponse,
                          traite_le = :quand, traite_par = :agent where id = :id and attend is not null""")
                .param("reponse", reponse)
                .param("quand", maintenant())
                .param("agent", agent.valeur())
                .param("id", attendu.id())
                .update();
        if (ecrit == 0) {
            throw new Refus("confidentialite.refus.plusDemande");
        }
        evenements.publishEvent(new OubliTraite(attendu.id(), usager));
    }

    private LocalDateTime maintenant() {
        return LocalDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC);
    }

    private static Oubli lu(ResultSet rs) throws SQLException {
        return new Oubli(
                rs.getObject("id", UUID.class),
                rs.getString("message"),
                rs.getObject("demande_le", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                rs.getObject("tout_efface", Boolean.class),
                rs.getString("reponse"),
                instant(rs.getObject("traite_le", LocalDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime ecrit) {
        return ecrit == null ? null : ecrit.toInstant(ZoneOffset.UTC);
    }
}
