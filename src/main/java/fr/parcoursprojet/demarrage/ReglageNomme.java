package fr.parcoursprojet.demarrage;

import fr.parcoursprojet.socle.ReglageFautif;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences, instead of a trace, which setting stopped the start. */
class ReglageNomme extends AbstractFailureAnalyzer<ReglageFautif> {

    @Override
    protected FailureAnalysis analyze(Throwable echec, ReglageFautif cause) {
        return new FailureAnalysis(cause.getMessage() + ".", cause.quoiFaire(), echec);
    }
}
