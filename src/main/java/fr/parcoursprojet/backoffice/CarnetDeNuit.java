package fr.parcoursprojet.backoffice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What each work of the night last did, written apart from what it does: an error that undoes its work is still told. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class CarnetDeNuit {

    private static final int PANNE = 500;

    /**
     * The last run.
     *
     * @param fini null while it runs, or when the machine stopped under it
     * @param reussi the last run that had no error
     */
    record Page(
            Instant commence,
            @Nullable Instant fini,
            boolean echoue,
            @Nullable String panne,
            @Nullable Instant reussi) {}

    private final JdbcClient sql;
    private final Clock horloge;

    CarnetDeNuit(JdbcClient sql, Clock horloge) {
        this.sql = sql;
        this.horloge = horloge;
    }

    void commence(String nom) {
        sql.sql("""
                        insert into backoffice_travail (nom, commence_le, resultat) values (:nom, :le, 'EN_COURS')
                        on duplicate key update commence_le = :le, fini_le = null, resultat = 'EN_COURS', panne = null""").param("nom", nom).param("le", maintenant()).update();
    }

    void reussi(String nom) {
        sql.sql("update backoffice_travail set fini_le = :le, reussi_le = :le, resultat = 'REUSSI' where nom = :nom")
                .param("nom", nom)
                .param("le", maintenant())
                .update();
    }

    void echoue(String nom, Throwable erreur) {
        var dit = String.valueOf(erreur);
        sql.sql("update backoffice_travail set fini_le = ?, resultat = 'ECHOUE', panne = ? where nom = ?")
                .params(maintenant(), dit.substring(0, Math.min(PANNE, dit.length())), nom)
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Page> de(String nom) {
        return sql.sql("select * from backoffice_travail where nom = ?")
                .param(nom)
                .query(CarnetDeNuit::lire)
                .optional();
    }

    private LocalDateTime maintenant() {
        return LocalDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC);
    }

    private static Page lire(ResultSet rs, int rang) throws SQLException {
        var commence = instant(rs, "commence_le");
        return new Page(
                commence == null ? Instant.EPOCH : commence,
                instant(rs, "fini_le"),
                rs.getString("resultat").equals("ECHOUE"),
                rs.getString("panne"),
                instant(rs, "reussi_le"));
    }

    private static @Nullable Instant instant(ResultSet rs, String colonne) throws SQLException {
        var lu = rs.getObject(colonne, LocalDateTime.class);
        return lu == null ? null : lu.toInstant(ZoneOffset.UTC);
    }
}
