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
            return new FailureAnalysis(
                    "The database at " + adresse + " refuses the account "
                            + reglages.getProperty("spring.datasource.username", "(none)"),
                    "Check spring.datasource.username and spring.datasource.password.",
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
}
