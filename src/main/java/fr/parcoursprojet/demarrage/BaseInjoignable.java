package fr.parcoursprojet.demarrage;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says which setting to look at when the database does not answer or refuses the account at start. */
class BaseInjoignable extends AbstractFailureAnalyzer<SQLException> {

    private final Environment reglages;

    BaseInjoignable(Environment reglages) {
        this.reglages = reglages;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable echec, SQLException cause) {
        var etat = cause.getSQLState();
        if (etat == null) {
            return null;
        }
        var adresse = reglages.getProperty("spring.datasource.url", "(none)");
        if (etat.startsWith("08")) {
            return new FailureAnalysis(
                    "The database does not answer at " + adresse + ": " + cause.getMessage(),
                    "Check spring.datasource.url, and that MariaDB 11.4 runs there and can be reached.",
                    echec);
        }
        if (etat.startsWith("28")) {
            var migrations = reglages.getProperty("spring.flyway.user", "");
            return String.valueOf(cause.getMessage()).contains("'" + migrations + "'@")
                    ? refuse(adresse, migrations, "spring.flyway.user and spring.flyway.password", echec)
                    : refuse(
                            adresse,
                            reglages.getProperty("spring.datasource.username", "(none)"),
                            "spring.datasource.username and spring.datasource.password",
                            echec);
        }
        if (etat.startsWith("42")) {
            return new FailureAnalysis(
                    "The database at " + adresse + " refuses a migration: " + cause.getMessage(),
                    DroitsDeLaBase.DEUX_COMPTES,
                    echec);
        }
        return null;
    }

    /** Two accounts may be refused, the portal's and that of the migrations: the server names which. */
    private static FailureAnalysis refuse(String adresse, String compte, String aRegarder, Throwable echec) {
        return new FailureAnalysis(
                "The database at " + adresse + " refuses the account " + compte, "Check " + aRegarder + ".", echec);
    }
}
