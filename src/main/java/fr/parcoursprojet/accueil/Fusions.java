package fr.parcoursprojet.accueil;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Introuvable;
import fr.parcoursprojet.socle.Refus;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one person of two records, and two again. Contacts move whole, with their orientations; nothing is written over, so
 * that nothing is lost either way.
 */
@Service
@Transactional
public class Fusions {

    private static final String TOUTES = """
            select f.*, (select count(*) from accueil_fusion_ligne l where l.fusion = f.id) contacts
            from accueil_fusion f""";

    private final JdbcClient base;
    private final Clock horloge;

    Fusions(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /**
     * Gives all contacts of a person to another, who is the same.
     *
     * @throws Introuvable when one of them has no contact
     * @throws Refus when they are one already
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public UUID reunir(PersonneId ancienne, PersonneId gardee, AgentId agent) {
        if (ancienne.equals(gardee)) {
            throw new Refus("accueil.refus.dejaReunies");
        }
        var siens = contacts(ancienne);
        if (siens.isEmpty() || contacts(gardee).isEmpty()) {
            throw new Introuvable("personne");
        }
        var id = UUID.randomUUID();
        base.sql("insert into accueil_fusion (id, ancienne, gardee, faite_le, agent) values (?, ?, ?, ?, ?)")
                .param(id)
                .param(ancienne.valeur())
                .param(gardee.valeur())
                .param(utc(horloge.instant()))
                .param(agent.valeur())
                .update();
        siens.forEach(contact -> base.sql("insert into accueil_fusion_ligne (fusion, sollicitation) values (?, ?)")
                .param(id)
                .param(contact)
                .update());
        base.sql("update accueil_sollicitation set personne = :gardee where id in (:siens)")
                .param("gardee", gardee.valeur())
                .param("siens", siens)
                .update();
        return id;
    }

    /**
     * Gives back what had moved. Contacts that came since stay where they are.
     *
     * @throws Introuvable when there is none, or it was undone
     * @throws Refus when the person was joined to another since: that one is undone first
     */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void separer(UUID id, AgentId agent) {
        var fusion = base.sql(TOUTES + " where f.id = ? and f.annulee_le is null for update")
                .param(id)
                .query(Fusions::lire)
                .optional()
                .orElseThrow(() -> new Introuvable("fusion"));
        if (reunieDepuis(fusion.gardee())) {
            throw new Refus("accueil.refus.reunieDepuis");
        }
        base.sql("""
                        update accueil_sollicitation set personne = ?
                        where personne = ? and id in (select sollicitation from accueil_fusion_ligne where fusion = ?)""")
                .param(fusion.ancienne().valeur())
                .param(fusion.gardee().valeur())
                .param(id)
                .update();
        base.sql("update accueil_fusion set annulee_le = ?, annulee_par = ? where id = ?")
                .param(utc(horloge.instant()))
                .param(agent.valeur())
                .param(id)
                .update();
    }

    /** What was joined to a person and not undone, newest first. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    @Transactional(readOnly = true)
    public List<Fusion> de(PersonneId gardee) {
        return base.sql(TOUTES + " where f.gardee = ? and f.annulee_le is null order by f.faite_le desc")
                .param(gardee.valeur())
                .query(Fusions::lire)
                .list();
    }

    private boolean reunieDepuis(PersonneId gardee) {
        return base.sql("select count(*) from accueil_fusion where ancienne = ? and annulee_le is null")
                        .param(gardee.valeur())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Held until the end: a contact does not go two ways at once. */
    private List<UUID> contacts(PersonneId personne) {
        return base.sql("select id from accueil_sollicitation where personne = ? for update")
                .param(personne.valeur())
                .query((ligne, rang) -> ligne.getObject("id", UUID.class))
                .list();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Fusion lire(ResultSet ligne, int rang) throws SQLException {
        return new Fusion(
                ligne.getObject("id", UUID.class),
                new PersonneId(ligne.getObject("ancienne", UUID.class)),
                new PersonneId(ligne.getObject("gardee", UUID.class)),
                ligne.getObject("faite_le", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                new AgentId(ligne.getObject("agent", UUID.class)),
                ligne.getInt("contacts"));
    }
}
