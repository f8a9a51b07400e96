package fr.parcoursprojet.reglement;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataNotFoundException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.origin.Origin;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says which file is missing, and which setting says where it is, when the règlement is not found at start. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReglementAbsent extends AbstractFailureAnalyzer<ConfigDataNotFoundException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable echec, ConfigDataNotFoundException cause) {
        var ou = cause.getReferenceDescription();
        // the only file our own application.yaml asks for, whatever its name
        if (!String.valueOf(Origin.from(cause)).contains("class path resource [application.yaml]")) {
            return null;
        }
        return new FailureAnalysis(
                "The règlement intérieur (loan ceilings, documents...) is not there: " + ou,
                "Start in the folder that holds config/reglement.yaml, or give its place with PORTAIL_REGLEMENT, such as"
                        + " PORTAIL_REGLEMENT=file:/etc/parcours-projet/reglement.yaml",
                echec);
    }
}
