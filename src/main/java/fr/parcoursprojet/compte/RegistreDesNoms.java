package fr.parcoursprojet.compte;

import fr.parcoursprojet.stockage.FichierId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes of name, written once, and what people ask of them. */
@Component
class RegistreDesNoms {

    private final JdbcClient sql;

    RegistreDesNoms(JdbcClient sql) {
        this.sql = sql;
    }

    void inscrire(UsagerId usager, ChangementDeNom fait) {
        sql.sql("""
                        insert into compte_nom (usager, ancien_prenom, ancien_nom, prenom, nom, motif, le, preuve, par,
                          inscrit_le) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        usager.valeur(),
                        fait.ancien().prenom(),
                        fait.ancien().nom(),
                        fait.nouveau().prenom(),
                        fait.nouveau().nom(),
                        fait.motif().name(),
                        fait.le(),
                        fait.preuve().valeur(),
                        fait.par().valeur(),
                        enBase(fait.inscritLe()))
                .update();
    }

    /** Newest first. */
    List<ChangementDeNom> de(UsagerId usager) {
        return sql.sql("select * from compte_nom where usager = ? order by rang desc")
                .param(usager.valeur())
                .query((rs, rang) -> new ChangementDeNom(
                        new Nom(rs.getString("ancien_prenom"), rs.getString("ancien_nom")),
                        nom(rs),
                        MotifDeNom.valueOf(rs.getString("motif")),
                        rs.getObject("le", LocalDate.class),
                        new FichierId(rs.getObject("preuve", UUID.class)),
                        new AgentId(rs.getObject("par", UUID.class)),
                        instant(rs, "inscrit_le")))
                .list();
    }

    /** Everybody's former names, oldest first. */
    Map<UsagerId, List<String>> anciens() {
        var anciens = new HashMap<UsagerId, List<String>>();
        sql.sql("select usager, ancien_prenom, ancien_nom from compte_nom order by rang")
                .query(rs -> {
                    anciens.computeIfAbsent(
                                    new UsagerId(rs.getObject("usager", UUID.class)), nouveau -> new ArrayList<>())
                            .add(new Nom(rs.getString("ancien_prenom"), rs.getString("ancien_nom")).complet());
                });
        return anciens;
    }

    void demander(DemandeDeNom demande) {
        sql.sql("""
                        insert into compte_demande_de_nom (id, usager, attend, prenom, nom, motif, preuve, demandee_le)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        demande.id(),
                        demande.usager().valeur(),
                        demande.usager().valeur(),
                        demande.voulu().prenom(),
                        demande.voulu().nom(),
                        demande.motif().name(),
                        demande.preuve().valeur(),
                        enBase(demande.demandeeLe()))
                .update();
    }

    /** What a person asks and is not answered yet. */
    Optional<DemandeDeNom> enAttente(UsagerId usager) {
        return sql.sql("select * from compte_demande_de_nom where attend = ?")
                .param(usager.valeur())
                .query((rs, rang) -> new DemandeDeNom(
                        rs.getObject("id", UUID.class),
                        usager,
                        nom(rs),
                        MotifDeNom.valueOf(rs.getString("motif")),
                        new FichierId(rs.getObject("preuve", UUID.class)),
                        instant(rs, "demandee_le")))
                .optional();
    }

    /** Writes the answer; false when another agent answered first. */
    boolean repondre(UUID demande, boolean acceptee, @Nullable String reponse, AgentId agent, Instant quand) {
        return sql.sql("""
                        update compte_demande_de_nom set attend = null, acceptee = :acceptee, reponse = :reponse,
                          traitee_le = :quand, traitee_par = :agent where id = :demande and attend is not null""")
                        .param("acceptee", acceptee)
                        .param("reponse", reponse)
                        .param("quand", enBase(quand))
                        .param("agent", agent.valeur())
                        .param("demande", demande)
                        .update()
                == 1;
    }

    /** Why a name was not changed, in the agent's words. */
    Optional<String> reponse(UUID demande) {
        return sql.sql("select reponse from compte_demande_de_nom where id = ? and reponse is not null")
                .param(demande)
                .query(String.class)
                .optional();
    }

    private static Nom nom(ResultSet rs) throws SQLException {
        return new Nom(rs.getString("prenom"), rs.getString("nom"));
    }

    private static Instant instant(ResultSet rs, String colonne) throws SQLException {
        return rs.getObject(colonne, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime enBase(Instant quand) {
        return LocalDateTime.ofInstant(quand, ZoneOffset.UTC);
    }
}
