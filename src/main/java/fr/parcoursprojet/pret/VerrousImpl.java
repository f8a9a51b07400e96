package fr.parcoursprojet.pret;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lock is taken in SQL, without the entities: Hibernate refuses to lock one that another transaction changed. */
class VerrousImpl implements Verrous {

    private final EntityManager entites;
    private final JdbcClient sql;

    VerrousImpl(EntityManager entites, JdbcClient sql) {
        this.entites = entites;
        this.sql = sql;
    }

    @Override
    public List<PretAccorde> verrouiller(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var versions = new HashMap<UUID, Long>();
        sql.sql("select id, version from pret_pret where id in (:ids) order by id for update")
                .param("ids", ids)
                .query(rs -> {
                    versions.put(rs.getObject("id", UUID.class), rs.getLong("version"));
                });
        var prets = entites.createQuery(
                        "select p from PretAccorde p where p.id in :ids order by p.id", PretAccorde.class)
                .setParameter("ids", ids)
                .getResultList();
        prets.stream()
                .filter(pret -> !Objects.equals(pret.version(), versions.get(pret.cle())))
                .forEach(entites::refresh);
        return prets;
    }
}
