package fr.parcoursprojet.demarrage;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says how to give the portal and its migrations an account each. */
class DroitsDeLaBase extends AbstractFailureAnalyzer<CompteTropPuissant> {

    static final String DEUX_COMPTES = """
            Give the migrations an account of their own in spring.flyway.user and spring.flyway.password, \
            and the portal's account SELECT and INSERT only: docs/exploitation.md has the four statements.""";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable echec, CompteTropPuissant cause) {
        return new FailureAnalysis(cause.getMessage(), DEUX_COMPTES, echec);
    }
}
