package fr.parcoursprojet.pret;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.socle.Refus;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drops the balances kept for speed and makes them again from the ledger, which is never touched; each time is noted. */
@Service
@Transactional
@RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
public class Reconstructions {

    private final Positions positions;
    private final ControleDuLivre livre;
    private final JdbcClient sql;
    private final Clock horloge;

    Reconstructions(Positions positions, ControleDuLivre livre, JdbcClient sql, Clock horloge) {
        this.positions = positions;
        this.livre = livre;
        this.sql = sql;
        this.horloge = horloge;
    }

    /**
     * Makes the balances again, then checks the book.
     *
     * @throws Refus when they are those of the ledger already
     */
    public void refaire(AgentId agent) {
        var ecarts = livre.anomalies(EnumSet.of(PointDeControle.POSITION)).size();
        if (ecarts == 0) {
            throw new Refus("pret.refus.soldesJustes");
        }
        positions.reconstruire();
        sql.sql("insert into pret_reconstruction (le, par, ecarts) values (?, ?, ?)")
                .params(GrandLivre.instant(horloge.instant()), agent.valeur(), ecarts)
                .update();
        livre.controler();
    }

    /** The last time it was done, if it was. */
    @Transactional(readOnly = true)
    public Optional<Reconstruction> derniere() {
        return sql.sql("select le, par, ecarts from pret_reconstruction order by rang desc limit 1")
                .query((rs, rang) -> new Reconstruction(
                        GrandLivre.instant(rs, "le"),
                        new AgentId(rs.getObject("par", UUID.class)),
                        rs.getInt("ecarts")))
                .optional();
    }
}
