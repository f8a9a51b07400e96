package fr.parcoursprojet.recouvrement;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.compte.UsagerId;
import fr.parcoursprojet.pret.Pret;
import fr.parcoursprojet.pret.ProtectionPersonnelle;
import fr.parcoursprojet.stockage.FichierId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of the surendettement of one of two borrowers, written once; the last word counts. */
@Component
class FaitsDeProtection implements ProtectionPersonnelle {

    private static final String DEBUT = "DEBUT";
    private static final String FIN = "FIN";

    private final JdbcClient sql;
    private final Clock horloge;

    FaitsDeProtection(JdbcClient sql, Clock horloge) {
        this.sql = sql;
        this.horloge = horloge;
    }

    @Override
    public Optional<LocalDate> depuis(Pret pret, UsagerId emprunteur) {
        return de(pret, emprunteur).map(Protection::le);
    }

    /** The protection of a borrower; empty when there is none, or it is over. */
    Optional<Protection> de(Pret pret, UsagerId emprunteur) {
        if (!pret.aDeux()) {
            return Optional.empty();
        }
        return sql.sql("select * from recouvrement_protection where pret = ? and second = ? order by rang desc limit 1")
                .params(pret.id().valeur(), second(pret, emprunteur))
                .query((rs, rang) -> {
                    var piece = rs.getObject("fichier", UUID.class);
                    return rs.getString("type").equals(FIN)
                            ? Optional.<Protection>empty()
                            : Optional.of(new Protection(
                                    rs.getObject("le", LocalDate.class),
                                    rs.getString("mots"),
                                    piece == null ? null : new FichierId(piece),
                                    new AgentId(rs.getObject("par", UUID.class))));
                })
                .optional()
                .flatMap(dernier -> dernier);
    }

    void commencer(
            Pret pret, UsagerId emprunteur, LocalDate le, String reference, @Nullable FichierId piece, AgentId agent) {
        inscrire(pret, emprunteur, DEBUT, le, reference, piece, agent);
    }

    void finir(Pret pret, UsagerId emprunteur, LocalDate le, String motif, AgentId agent) {
        inscrire(pret, emprunteur, FIN, le, motif, null, agent);
    }

    private void inscrire(
            Pret pret,
            UsagerId emprunteur,
            String type,
            LocalDate le,
            String mots,
            @Nullable FichierId piece,
            AgentId agent) {
        sql.sql("""
                        insert into recouvrement_protection (pret, second, type, le, mots, fichier, par, inscrit_le)
                        values (:pret, :second, :type, :le, :mots, :fichier, :par, :inscritLe)""")
                .param("pret", pret.id().valeur())
                .param("second", second(pret, emprunteur))
                .param("type", type)
                .param("le", le)
                .param("mots", mots)
                .param("fichier", piece == null ? null : piece.valeur())
                .param("par", agent.valeur())
                .param("inscritLe", LocalDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC))
                .update();
    }

    /** By place, not by account: two accounts of one person may become one. */
    private static boolean second(Pret pret, UsagerId emprunteur) {
        return !pret.emprunteur().equals(emprunteur);
    }
}
