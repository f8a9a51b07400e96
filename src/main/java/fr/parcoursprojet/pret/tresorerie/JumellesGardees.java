package fr.parcoursprojet.pret.tresorerie;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Refus;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What référents said of lines that another format may have told already. */
@Component
class JumellesGardees {

    private final LignesGardees gardees;
    private final JdbcClient sql;
    private final Clock horloge;

    JumellesGardees(LignesGardees gardees, JdbcClient sql, Clock horloge) {
        this.gardees = gardees;
        this.sql = sql;
        this.horloge = horloge;
    }

    /** A référent said what a line with a twin is; it goes to that state, with who and when. */
    LigneEnAttente decider(String identite, String etat, AgentId par) {
        var decidees = sql.sql("""
                        update pret_tresorerie_ligne set etat = ?, decidee_le = ?, decidee_par = ?
                        where identite = ? and etat = 'EN_ATTENTE' and jumelle is not null and decidee_le is null
                        """)
                .params(etat, LocalDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC), par.valeur(), identite)
                .update();
        if (decidees == 0) {
            throw new Refus("pret.tresorerie.refus.dejaRapprochee");
        }
        return gardees.lire(identite);
    }

    /** A line that was set aside waits again, undecided. */
    LigneEnAttente rouvrir(String identite) {
        var rouvertes = sql.sql("""
                        update pret_tresorerie_ligne set etat = 'EN_ATTENTE', decidee_le = null, decidee_par = null
                        where identite = ? and etat = 'ECARTEE'
                        """).param(identite).update();
        if (rouvertes == 0) {
            throw new Refus("pret.tresorerie.refus.dejaReprise");
        }
        return gardees.lire(identite);
    }

    /** Those set aside, newest first. */
    List<LigneEcartee> ecartees() {
        return sql.sql(LignesGardees.AVEC_JUMELLE + "where l.etat = 'ECARTEE' order by l.decidee_le desc limit 200")
                .query((rs, rang) -> new LigneEcartee(
                        LignesGardees.lire(rs, rang),
                        LignesGardees.instant(rs, "decidee_le"),
                        new AgentId(rs.getObject("decidee_par", UUID.class))))
                .list();
    }
}
