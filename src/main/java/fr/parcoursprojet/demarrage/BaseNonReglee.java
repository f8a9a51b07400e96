package fr.parcoursprojet.demarrage;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says that the database's address is not given, or is none, before Spring Boot proposes a database of its own. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class BaseNonReglee extends AbstractFailureAnalyzer<BeanCreationException> {

    private final Environment reglages;

    BaseNonReglee(Environment reglages) {
        this.reglages = reglages;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable echec, BeanCreationException cause) {
        var adresse = reglages.getProperty("spring.datasource.url", "");
        if (adresse.startsWith("jdbc:mariadb:") || !estCelleDeLaBase(cause)) {
            return null;
        }
        return new FailureAnalysis(
                adresse.isBlank()
                        ? "spring.datasource.url is missing: the address of the database."
                        : "spring.datasource.url is not the address of a MariaDB: " + adresse,
                "Give spring.datasource.url, .username and .password, such as jdbc:mariadb://localhost:3306/portail",
                echec);
    }

    private static boolean estCelleDeLaBase(Throwable panne) {
        for (var cause = panne; cause != null; cause = cause.getCause()) {
            if (cause instanceof BeanCreationException creation && "dataSource".equals(creation.getBeanName())) {
                return true;
            }
        }
        return false;
    }
}
