package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.Role;
import fr.parcoursprojet.pret.PretId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is written to by post only, because they have no e-mail or do not read it. */
@Service
@Transactional
public class Canaux {

    private final JdbcClient sql;
    private final Clock horloge;

    Canaux(JdbcClient sql, Clock horloge) {
        this.sql = sql;
        this.horloge = horloge;
    }

    /** Whether everything about a loan is printed and posted. */
    @Transactional(readOnly = true)
    public boolean parLettre(PretId pret) {
        return sansCourriel().contains(pret);
    }

    /** The référent says how the person is reached from now on. */
    @RolesAllowed({Role.Noms.REFERENT, Role.Noms.AGENT_ADMINISTRATIF})
    public void choisir(PretId pret, boolean parLettre, AgentId agent) {
        if (parLettre) {
            sql.sql("insert ignore into recouvrement_par_lettre (pret, depuis, par) values (?, ?, ?)")
                    .params(pret.valeur(), LocalDate.now(horloge), agent.valeur())
                    .update();
        } else {
            sql.sql("delete from recouvrement_par_lettre where pret = ?")
                    .param(pret.valeur())
                    .update();
        }
    }

    /** The loans whose borrower gets letters only. */
    Set<PretId> sansCourriel() {
        return new HashSet<>(sql.sql("select pret from recouvrement_par_lettre")
                .query((rs, rang) -> new PretId(rs.getObject("pret", UUID.class)))
                .list());
    }
}
