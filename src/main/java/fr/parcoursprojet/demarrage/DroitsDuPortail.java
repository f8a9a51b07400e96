package fr.parcoursprojet.demarrage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/**
 * After the migrations, gives the portal's own account UPDATE and DELETE on each table, except those whose comment says
 * {@code append-only}: there it may only SELECT and INSERT (R10). What is {@code append-only until its term} is never
 * changed, and deleted with the dossier or the account it speaks of (R15). TRUNCATE, which no trigger stops, asks for
 * DROP, which it never has. An account that may do more stops the start.
 */
@Component
class DroitsDuPortail implements Callback {

    private static final String TABLES = """
            select table_name, table_comment = 'append-only' as close,
              table_comment = 'append-only until its term' as a_terme from information_schema.tables
            where table_schema = database() and table_type = 'BASE TABLE' and table_name not like 'flyway%'
            order by table_name
            """;

    private static final String DEJA = """
            select table_name from information_schema.table_privileges
            where table_schema = database() and privilege_type = 'DELETE' and grantee = ?
            """;

    /** What the account holds over a whole table or more, beyond SELECT and INSERT. */
    private static final String DE_TROP = """
            select privilege_type from information_schema.user_privileges
            where grantee = ? and privilege_type in ('UPDATE', 'DELETE', 'DROP')
            union select privilege_type from information_schema.schema_privileges
            where grantee = ? and database() like table_schema and privilege_type in ('UPDATE', 'DELETE', 'DROP')
            union select p.privilege_type from information_schema.table_privileges p
            join information_schema.tables t on t.table_schema = p.table_schema and t.table_name = p.table_name
            where p.grantee = ? and p.table_schema = database()
            and (t.table_comment = 'append-only' and p.privilege_type in ('UPDATE', 'DELETE', 'DROP')
            or t.table_comment = 'append-only until its term' and p.privilege_type in ('UPDATE', 'DROP'))
            """;

    private final DataSource portail;

    DroitsDuPortail(DataSource portail) {
        this.portail = portail;
    }

    @Override
    public boolean supports(Event evenement, Context contexte) {
        return evenement == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event evenement, Context contexte) {
        return false;
    }

    @Override
    public void handle(Event evenement, Context contexte) {
        try (var compte = portail.getConnection()) {
            var nom = nom(compte);
            if (!nom.equals(nom(contexte.getConnection()))) {
                accorder(contexte.getConnection(), compte, nom);
            }
            refuserLeReste(compte, nom);
        } catch (SQLException echec) {
            throw new FlywayException("The rights of the portal's account could not be set", echec);
        }
    }

    @Override
    public String getCallbackName() {
        return "droits-du-portail";
    }

    private static void accorder(Connection migrations, Connection compte, String nom) throws SQLException {
        var deja = new TreeSet<String>();
        try (var question = compte.prepareStatement(DEJA)) {
            question.setString(1, nom);
            try (var reponse = question.executeQuery()) {
                while (reponse.next()) {
                    deja.add(reponse.getString(1));
                }
            }
        }
        try (var question = migrations.createStatement();
                var tables = question.executeQuery(TABLES);
                var ordre = migrations.createStatement()) {
            while (tables.next()) {
                var table = tables.getString("table_name");
                if (!tables.getBoolean("close") && !deja.contains(table)) {
                    var droits = tables.getBoolean("a_terme") ? "delete" : "update, delete";
                    ordre.execute("grant " + droits + " on `" + table + "` to " + nom);
                }
            }
        }
    }

    private static void refuserLeReste(Connection compte, String nom) throws SQLException {
        try (var question = compte.prepareStatement(DE_TROP)) {
            for (int rang = 1; rang <= 3; rang++) {
                question.setString(rang, nom);
            }
            try (var reponse = question.executeQuery()) {
                if (reponse.next()) {
                    throw new CompteTropPuissant(nom, reponse.getString(1));
                }
            }
        }
    }

    /** As the database writes a grantee: {@code 'portail'@'%'}. */
    private static String nom(Connection connexion) throws SQLException {
        try (var question = connexion.createStatement();
                var reponse = question.executeQuery("select current_user()")) {
            reponse.next();
            var compte = reponse.getString(1);
            var arobase = compte.lastIndexOf('@');
            return "'" + compte.substring(0, arobase) + "'@'" + compte.substring(arobase + 1) + "'";
        }
    }
}
