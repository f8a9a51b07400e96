package fr.parcoursprojet.courrier;

import fr.parcoursprojet.compte.AgentId;
import fr.parcoursprojet.socle.Langue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What cities wrote, version after version: lines are added, none is changed. */
@Repository
@Transactional
class RegistreDesModeles {

    private static final String VERSIONS =
            "select modele, langue, numero, auteur, ecrit_le, pourquoi, reprise from courrier_modele m ";

    private final JdbcClient base;

    RegistreDesModeles(JdbcClient base) {
        this.base = base;
    }

    /** One version as it is kept. */
    record Ecrite(
            String modele,
            Langue langue,
            int numero,
            AgentId auteur,
            Instant ecritLe,
            String pourquoi,
            @Nullable Integer reprise) {}

    /** The last version of each e-mail that has one. */
    List<Ecrite> dernieres() {
        return base.sql(VERSIONS + """
                where numero = (select max(numero) from courrier_modele d where d.modele = m.modele and d.langue = m.langue)""").query(RegistreDesModeles::ecrite).list();
    }

    /** The last version of one. */
    Optional<Ecrite> derniere(String modele, Langue langue) {
        return base.sql(VERSIONS + "where modele = ? and langue = ? order by numero desc limit 1")
                .params(modele, langue.code())
                .query(RegistreDesModeles::ecrite)
                .optional();
    }

    /** All the versions of one, newest first. */
    List<Ecrite> toutes(String modele, Langue langue) {
        return base.sql(VERSIONS + "where modele = ? and langue = ? order by numero desc")
                .params(modele, langue.code())
                .query(RegistreDesModeles::ecrite)
                .list();
    }

    /** The words of a version, by piece. */
    Map<String, String> textes(String modele, Langue langue, int numero) {
        var textes = new LinkedHashMap<String, String>();
        base.sql("""
                select phrase, texte from courrier_modele_phrase where modele = ? and langue = ? and numero = ? order by phrase""").params(modele, langue.code(), numero).query(ligne -> {
            textes.put(ligne.getString("phrase"), ligne.getString("texte"));
        });
        return textes;
    }

    /** Adds a version; false, and nothing is written, when somebody has just added one of that rank. */
    boolean ajouter(Ecrite version, Map<String, String> textes) {
        var ajoutee = base.sql("""
                insert ignore into courrier_modele (modele, langue, numero, auteur, ecrit_le, pourquoi, reprise)
                values (?, ?, ?, ?, ?, ?, ?)""")
                        .param(version.modele())
                        .param(version.langue().code())
                        .param(version.numero())
                        .param(version.auteur().valeur())
                        .param(LocalDateTime.ofInstant(version.ecritLe(), ZoneOffset.UTC))
                        .param(version.pourquoi())
                        .param(version.reprise())
                        .update()
                == 1;
        if (ajoutee) {
            textes.forEach((phrase, texte) -> base.sql(
                            "insert into courrier_modele_phrase (modele, langue, numero, phrase, texte) values (?, ?, ?, ?, ?)")
                    .params(version.modele(), version.langue().code(), version.numero(), phrase, texte)
                    .update());
        }
        return ajoutee;
    }

    private static Ecrite ecrite(ResultSet ligne, int rang) throws SQLException {
        return new Ecrite(
                ligne.getString("modele"),
                ligne.getString("langue").equals(Langue.EN.code()) ? Langue.EN : Langue.FR,
                ligne.getInt("numero"),
                new AgentId(ligne.getObject("auteur", UUID.class)),
                ligne.getObject("ecrit_le", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                ligne.getString("pourquoi"),
                ligne.getObject("reprise", Integer.class));
    }
}
